import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { isFinal } from '../rules/introduction.ts';
import { changeCard, findCard } from '../store/cards.ts';
import { listIntroductions, saveStatus } from '../store/introductions.ts';

/** Takes somebody who found work out of matching: the card closes, and every other introduction still going on is taken back. */
export async function freePerson(tx: Transaction, person: Id<'person'>, but?: Id<'introduction'>): Promise<{ card: Id<'skill-card'> | undefined; withdrawn: number }> {
  const card = await findCard(tx, person);
  if (card?.isOpen) await changeCard(tx, { ...card, isOpen: false, closedBecause: 'hired' }, card.version);
  const going = (await listIntroductions(tx, { persons: [person] })).filter((one) => one.id !== but && !isFinal(one));
  for (const one of going) await saveStatus(tx, { ...one, status: 'withdrawn', version: one.version + 1 });
  return { card: card?.id, withdrawn: going.length };
}
