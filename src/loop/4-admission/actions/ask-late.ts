import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { lastReplacementDay } from '../rules/offer.ts';
import { lateScore } from '../rules/run-of-wave.ts';
import { addLateWish } from '../store/late-wishes.ts';
import { findPolicy } from '../store/policies.ts';
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
