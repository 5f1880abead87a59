import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { mayReopenByCertificate, newCard } from '../rules/skill-card.ts';
import { addCards, changeCard, findCard } from '../store/cards.ts';

const input = Type.Object({ person: field.id<'person'>(), on: field.day() });

/** A certificate opens its holder's card: the first one makes it, a later one opens only what a revocation had closed. */
export const openCardAction = action('matching.open-card', input, async ({ tx, centre, newId, record }, { person: id, on }) => {
  const before = await findCard(tx, id);
  if (before) {
    const reopens = mayReopenByCertificate(before);
    if (reopens) await changeCard(tx, { ...before, isOpen: true, closedBecause: undefined, openedOn: on }, before.version);
    record({ subject: { type: 'skill-card', id: before.id }, before: { isOpen: before.isOpen }, after: { isOpen: reopens || before.isOpen } });
    return ok({ card: before.id });
  }
  const person = await getPerson(tx, id);
  if (!person) return fail(notFound);
  const card = newCard(newId<'skill-card'>(), id, person.regionCode, on);
  await addCards(tx, centre, [card]);
  record({ subject: { type: 'skill-card', id: card.id }, after: { isOpen: true, region: card.region, openedOn: on } });
  return ok({ card: card.id });
});
