import { Type } from 'typebox';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { dismissReasons } from '../rules/end-enrolment.ts';
import { leaveClass } from './leave-class.ts';

const input = Type.Object({ enrolment: field.id<'enrolment'>(), version: field.whole(1, 1_000_000), on: field.day(), reason: field.oneOf(dismissReasons), note: field.text(500) });

/** The centre ends somebody's training early, and says why: the person may ask. */
export const dismiss = action('training.dismiss', input, (context, { enrolment, version, on, reason, note }) => leaveClass(context, enrolment, version, { status: 'dismissed', on, reason }, note));
