import { Type } from 'typebox';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { resignReasons } from '../rules/end-enrolment.ts';
import { leaveClass } from './leave-class.ts';

const input = Type.Object({ enrolment: field.id<'enrolment'>(), version: field.whole(1, 1_000_000), on: field.day(), reason: field.oneOf(resignReasons), note: Type.Optional(Type.String({ maxLength: 500 })) });

/** A trainee leaves of their own will; for a job it counts as a success. */
export const resign = action('training.resign', input, (context, { enrolment, version, on, reason, note }) => leaveClass(context, enrolment, version, { status: 'resigned', on, reason }, note));
