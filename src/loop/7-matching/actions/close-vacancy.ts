import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { listIntroductions, saveStatus } from '../store/introductions.ts';
import { lockVacancy, saveVacancyStatus } from '../store/vacancies.ts';

const input = Type.Object({ vacancy: field.id<'vacancy'>(), reason: field.text(300) });

/** The opening is over: nobody is introduced to it any more, and whoever still waits for an answer is free. */
export const closeVacancyAction = action('matching.close-vacancy', input, async ({ tx, record }, { vacancy: id, reason }) => {
  const vacancy = await lockVacancy(tx, id);
  if (!vacancy) return fail(notFound);
  if (vacancy.status !== 'open') return fail({ code: 'matching.vacancy-closed' });
  await saveVacancyStatus(tx, id, 'closed');
  const freed = await freeWaiting(tx, id);
  record({ subject: { type: 'vacancy', id }, before: { status: vacancy.status }, after: { status: 'closed', freed }, why: reason });
  return ok({ vacancy: id, freed });
});

/** Takes back what still waits for a first answer at this opening; answers how many. */
export async function freeWaiting(tx: Transaction, vacancy: Id<'vacancy'>): Promise<number> {
  const waiting = await listIntroductions(tx, { vacancies: [vacancy], status: 'sent' });
  for (const one of waiting) await saveStatus(tx, { ...one, status: 'withdrawn', version: one.version + 1 });
  return waiting.length;
}
