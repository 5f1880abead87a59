import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { MessageLanguage } from '../rules/draft.ts';
import { tables } from './tables.ts';

type Offer = { readonly application: Id<'application'>; readonly wave: Id<'wave'> };

/** Offers, of a first seat or of a better one, that ended before this moment without an answer. */
export async function listLateOffers(tx: Transaction, now: Instant): Promise<Offer[]> {
  const rows = await tables(tx).selectFrom('admission.applications').select(['id', 'wave_id'])
    .where(({ or, and, eb }) => or([and([eb('status', '=', 'offered'), eb('answer_by', '<=', now)]), and([eb('better_class_id', 'is not', null), eb('better_by', '<=', now)])]))
    .orderBy('wave_id').orderBy('id').execute();
  return rows.map((row) => ({ application: row.id as Id<'application'>, wave: row.wave_id as Id<'wave'> }));
}

export type OpenOffer = Offer & { readonly number: string; readonly person: Id<'person'> | null; readonly class: Id<'class'>; readonly until: Instant; readonly language: MessageLanguage | undefined };

/** Open offers that end before `before` and whose people were not reminded yet. With a better seat on offer it is that one. */
export async function listUnreminded(tx: Transaction, { now, before, lock = false }: { readonly now: Instant; readonly before: Instant; readonly lock?: boolean }): Promise<OpenOffer[]> {
  const query = tables(tx).selectFrom('admission.applications').select(['id', 'wave_id', 'number', 'person_id', 'status', 'seat_class_id', 'answer_by', 'better_class_id', 'better_by', 'draft'])
    .where('reminded_to_answer_at', 'is', null)
    .where(({ or, and, eb }) => or([and([eb('status', '=', 'offered'), eb('answer_by', '>', now), eb('answer_by', '<=', before)]), and([eb('better_class_id', 'is not', null), eb('better_by', '>', now), eb('better_by', '<=', before)])]))
    .orderBy('id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map((row) => ({
    application: row.id as Id<'application'>, wave: row.wave_id as Id<'wave'>, number: row.number!, person: row.person_id as Id<'person'> | null,
    class: (row.better_class_id ?? row.seat_class_id) as Id<'class'>, until: row.better_by ?? row.answer_by!, language: row.draft.language,
  }));
}
