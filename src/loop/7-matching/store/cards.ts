import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ClosedBecause, SkillCard, SpokenLanguage } from '../rules/skill-card.ts';
import { tables } from './tables.ts';

export type CardFilter = { readonly persons?: readonly Id<'person'>[]; readonly isOpen?: boolean; readonly region?: string | undefined };

/** Cards, those opened last first. */
export async function listCards(tx: Transaction, filter: CardFilter = {}): Promise<SkillCard[]> {
  if (filter.persons?.length === 0) return [];
  let query = tables(tx).selectFrom('matching.skill_cards').selectAll();
  if (filter.persons) query = query.where('person_id', 'in', [...filter.persons]);
  if (filter.isOpen !== undefined) query = query.where('is_open', '=', filter.isOpen);
  if (filter.region) query = query.where('region', 'like', `${filter.region.replace(/[^0-9.]/g, '')}%`);
  return (await query.orderBy('opened_on', 'desc').orderBy('id').execute()).map(readCard);
}

export async function findCard(tx: Transaction, person: Id<'person'>): Promise<SkillCard | undefined> {
  return (await listCards(tx, { persons: [person] }))[0];
}

/** Keeps two employers from hiring the same person at once: both take this first. */
export const lockCard = async (tx: Transaction, person: Id<'person'>): Promise<void> =>
  void await tables(tx).selectFrom('matching.skill_cards').select('id').where('person_id', '=', person).forUpdate().execute();

/** Adds cards; whoever has one already keeps it. */
export async function addCards(tx: Transaction, centre: Id<'centre'>, cards: readonly SkillCard[]): Promise<void> {
  for (let first = 0; first < cards.length; first += 1_000) {
    await tables(tx).insertInto('matching.skill_cards').values(cards.slice(first, first + 1_000).map((card) => ({ centre_id: centre, id: card.id, person_id: card.person, ...columnsOf(card) })))
      .onConflict((conflict) => conflict.columns(['centre_id', 'person_id']).doNothing()).execute();
  }
}

/** Writes a changed card if nobody else did since `version`; false when somebody was first. */
export async function changeCard(tx: Transaction, card: SkillCard, version: number): Promise<boolean> {
  const changed = await tables(tx).updateTable('matching.skill_cards').set({ ...columnsOf(card), version: version + 1 })
    .where('id', '=', card.id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

const columnsOf = (card: SkillCard) => ({
  region: card.region, takes_shifts: card.takesShifts, moves: card.moves, languages: [...card.languages], wish: card.wish ?? null, is_open: card.isOpen,
  closed_because: card.closedBecause ?? null, opened_on: card.openedOn, version: card.version,
});

type Row = Awaited<ReturnType<typeof one>>;
const one = (tx: Transaction) => tables(tx).selectFrom('matching.skill_cards').selectAll().executeTakeFirstOrThrow();

const readCard = (row: Row): SkillCard => ({
  id: row.id as Id<'skill-card'>, person: row.person_id as Id<'person'>, region: row.region, takesShifts: row.takes_shifts, moves: row.moves, languages: row.languages as SpokenLanguage[],
  wish: row.wish ?? undefined, isOpen: row.is_open, closedBecause: (row.closed_because ?? undefined) as ClosedBecause | undefined, openedOn: row.opened_on, version: row.version,
});
