import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { getClass } from '#waves';
import type { Application } from '../rules/application.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { lateScore } from '../rules/run-of-wave.ts';
import { listCorrected } from '../store/corrections.ts';
import { addLateWish } from '../store/late-wishes.ts';
import { findPolicy } from '../store/policies.ts';
import { findResult, findRun } from '../store/runs.ts';
import { countFreeSeats } from '../store/seats.ts';
import { toldBy } from './choose-classes.ts';
import { fillSeats } from './fill-seats.ts';
import { judgeChoices } from './judge-choices.ts';
import { loadScored } from './load-scored.ts';
import { lockInTurn } from './hold-turn.ts';

const input = Type.Object({ application: field.id<'application'>(), class: field.id<'class'>() });

/**
 * Somebody without a seat asks for a class that still has some. Whoever asked in time comes first; among those who ask late the same rule
 * decides, with the points they have. If the seat is theirs it is offered in the same moment.
 */
export const askLate = action('admission.ask-late', input, async (context, { application: id, class: wanted }) => {
  const { tx, centre, today, now, record } = context;
  const found = await lockInTurn(context, id);
  if (!found.ok) return found;
  const application = found.value;
  const of = await getClass(tx, wanted);
  if (!of || of.wave !== application.wave) return fail(notFound);
  if (application.status !== 'reserve' && application.status !== 'not-admitted') return fail({ code: `admission.already.${application.status}` });
  if (application.choices.includes(of.id)) return fail({ code: 'admission.late-wish-twice', class: of.label });
  if (!(await isInResult(tx, application))) return fail({ code: 'admission.late-wish-ended' });
  const { policy } = await findPolicy(tx, of.wave);
  const until = lastReplacementDay(of.startsOn, policy);
  if (today > until) return fail({ code: 'admission.too-late-for-reserves', until });
  const judged = await judgeChoices(context, of.wave, [of.id], await toldBy(context, application));
  if (!judged.ok) return judged;
  const scored = (await loadScored(tx, [application])).get(id);
  if (!scored || lateScore(scored, of.id, policy) === undefined) return fail({ code: 'admission.late-wish-not-tested' });
  if (((await countFreeSeats(tx, [of.id])).get(of.id) ?? 0) === 0) return fail({ code: 'admission.no-free-seat', class: of.label });

  if (!(await addLateWish(tx, centre, { application: id, class: of.id, now }))) return fail({ code: 'admission.late-wish-twice', class: of.label });
  record({ subject: { type: 'application', id }, after: { lateWish: of.label } });
  return ok({ id, isOffered: (await fillSeats(context, of.wave)).some((one) => one.application === id) });
});

/** Whoever was turned down before the result was no part of it, whatever points they have: only a correction by two people brings them back, no free seat. */
export async function isInResult(tx: Transaction, { id, wave }: Pick<Application, 'id' | 'wave'>): Promise<boolean> {
  const run = await findRun(tx, wave);
  return run !== undefined && ((await findResult(tx, run.id, id)) !== undefined || (await listCorrected(tx, wave)).includes(id));
}
