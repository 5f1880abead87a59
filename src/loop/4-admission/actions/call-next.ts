import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { lastReplacementDay } from '../rules/offer.ts';
import { findPolicy } from '../store/policies.ts';
import { fillSeats } from './fill-seats.ts';

/** Offers the free seats of a class to the next in line, when an officer asks for it. */
export const callNextInLine = action('admission.call-next', Type.Object({ class: field.id<'class'>() }), async (context, input) => {
  const of = await getClass(context.tx, input.class);
  if (!of) return fail(notFound);
  const until = lastReplacementDay(of.startsOn, (await findPolicy(context.tx, of.wave)).policy);
  if (context.today > until) return fail({ code: 'admission.too-late-for-reserves', until });
  const offered = await fillSeats(context, of);
  return offered.length === 0 ? fail({ code: 'admission.nobody-waiting', class: of.label }) : ok({ class: of.id, offered });
});
