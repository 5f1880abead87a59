import { Type } from 'typebox';
import { certifiedUnits } from '#certification';
import { ok } from '#kernel/result';
import { action, type DomainEvent } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Id } from '#kernel/id';
import { changeCard, findCard } from '../store/cards.ts';
import { freePerson } from './free-person.ts';

/** What matching hears when somebody is at work; the stage that tells it comes later in the loop, so its event is known by shape only. */
export type HireRecorded = DomainEvent & { readonly person: Id<'person'> };

const input = Type.Object({ person: field.id<'person'>() });

/** A revoked certificate takes its units off the card; a card without any unit is closed. */
export const closeCardAction = action('matching.close-card', input, async ({ tx, record }, { person }) => {
  const card = await findCard(tx, person);
  const left = (await certifiedUnits(tx, [person])).get(person)?.length ?? 0;
  const closes = card !== undefined && card.isOpen && left === 0;
  if (closes) await changeCard(tx, { ...card, isOpen: false, closedBecause: 'revoked' }, card.version);
  record({ subject: { type: 'skill-card', id: card?.id ?? person }, after: { units: left, isOpen: card ? card.isOpen && !closes : null } });
  return ok({ closed: closes });
});

/** Whoever is at work is no longer offered, whoever told it: the card closes and waiting introductions are taken back. */
export const noteHireAction = action('matching.note-hire', input, async ({ tx, record }, { person }) => {
  const freed = await freePerson(tx, person);
  record({ subject: { type: 'skill-card', id: freed.card ?? person }, after: { isOpen: false, withdrawn: freed.withdrawn } });
  return ok(freed);
});
