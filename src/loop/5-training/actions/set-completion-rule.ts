import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { classRules, saveClassRule } from '../store/class-rules.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({ class: field.id<'class'>(), minimum: field.whole(0, 100), version: field.whole(0, 1_000_000), reason: field.text(300) });

/** Sets how much attendance a class asks for; said with its reason, because it decides who completes. */
export const setCompletionRule = action('training.set-completion-rule', input, async ({ tx, centre, scope, record }, { class: id, minimum, version, reason }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const before = (await classRules(tx, [id])).get(id)!;
  if (!(await saveClassRule(tx, centre, id, { minimum, version }))) return fail(stale);
  record({ subject: { type: 'class', id }, before: { minimumAttendance: before.minimum }, after: { minimumAttendance: minimum }, why: reason });
  return ok({ class: id, minimum });
});
