import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { lastReplacementDay } from '../rules/offer.ts';
import { takeTurn } from '../store/line.ts';
import { listPauses } from '../store/pauses.ts';
import { findPolicy } from '../store/policies.ts';
import { fillSeats } from './fill-seats.ts';

/** Offers free seats to the next in line, when an officer asks for it. The officer says when; the rule says who. */
export const callNextInLine = action('admission.call-next', Type.Object({ class: field.id<'class'>() }), async (context, input) => {
  const { tx, today, record } = context;
  const of = await getClass(tx, input.class);
  if (!of) return fail(notFound);
  const until = lastReplacementDay(of.startsOn, (await findPolicy(tx, of.wave)).policy);
  if (today > until) return fail({ code: 'admission.too-late-for-reserves', until });
  await takeTurn(tx, of.wave);
  const pause = (await listPauses(tx, [of.id])).find(({ resumedAt }) => resumedAt === null);
  if (pause) return fail({ code: 'admission.line-paused', why: pause.why });
  const offered = (await fillSeats(context, of.wave)).filter((one) => one.class === of.id).map(({ application }) => application);
  if (offered.length === 0) return fail({ code: 'admission.nobody-waiting', class: of.label });
  record({ subject: { type: 'class', id: of.id }, after: { called: offered.length } });
  return ok({ class: of.id, offered });
});
