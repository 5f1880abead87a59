import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { listIntroductions, saveStatus } from '../store/introductions.ts';

const nothing = Type.Object({});

/** Introductions unanswered for more than ten days become silence: the graduate is free again, and the employer's answer rate shows it. */
export const markSilentAction = action('matching.mark-silent', nothing, async ({ tx, centre, today, record }) => {
  const overdue = await listIntroductions(tx, { overdueOn: today });
  for (const one of overdue) {
    await saveStatus(tx, { ...one, status: 'silent', silentOn: today, version: one.version + 1 });
    record({ subject: { type: 'introduction', id: one.id }, before: { status: 'sent' }, after: { status: 'silent' } });
  }
  record({ subject: { type: 'centre', id: centre }, after: { silent: overdue.length } });
  return ok({ silent: overdue.length });
});

/** Whether there is anything to mark: the daily timer leaves no trace on a day without silence. */
export const countSilent = question('matching.mark-silent', nothing, async ({ tx, today }) => ok({ due: (await listIntroductions(tx, { overdueOn: today })).length }));
