import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Country, LanguageLevel, OverseasWish } from '../rules/overseas-wish.ts';
import { tables } from './tables.ts';

export type WishFilter = {
  readonly ids?: readonly Id<'overseas-wish'>[]; readonly person?: Id<'person'>; readonly isActive?: boolean; readonly country?: Country | undefined; readonly level?: LanguageLevel | undefined;
  readonly owner?: string | undefined; readonly dueOn?: Day | undefined;
};

/** Wishes by the day somebody meant to talk to the person again. */
export async function listWishes(tx: Transaction, filter: WishFilter): Promise<OverseasWish[]> {
  if (filter.ids?.length === 0) return [];
  let query = tables(tx).selectFrom('matching.overseas_wishes').selectAll();
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.person) query = query.where('person_id', '=', filter.person);
  if (filter.isActive !== undefined) query = query.where('is_active', '=', filter.isActive);
  if (filter.country) query = query.where('country', '=', filter.country);
  if (filter.level) query = query.where('language_level', '=', filter.level);
  if (filter.owner) query = query.where('owner_id', '=', filter.owner);
  const { dueOn } = filter;
  if (dueOn) query = query.where((row) => row.or([row('next_on', 'is', null), row('next_on', '<=', dueOn)]));
  return (await query.orderBy('next_on').orderBy('id').execute()).map(readWish);
}

export async function addWishes(tx: Transaction, centre: Id<'centre'>, wishes: readonly OverseasWish[]): Promise<void> {
  if (wishes.length === 0) return;
  await tables(tx).insertInto('matching.overseas_wishes').values(wishes.map((wish) => ({ centre_id: centre, id: wish.id, person_id: wish.person, ...columnsOf(wish) }))).execute();
}

/** Writes a changed wish if nobody else did since `version`; false when somebody was first. */
export async function changeWish(tx: Transaction, wish: OverseasWish, version: number): Promise<boolean> {
  const changed = await tables(tx).updateTable('matching.overseas_wishes').set({ ...columnsOf(wish), version: version + 1 }).where('id', '=', wish.id).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export type FollowUp = { readonly id: Id<'follow-up'>; readonly wish: Id<'overseas-wish'>; readonly on: Day; readonly note: string; readonly by: string };

export async function addFollowUps(tx: Transaction, centre: Id<'centre'>, followUps: readonly FollowUp[]): Promise<void> {
  if (followUps.length === 0) return;
  await tables(tx).insertInto('matching.overseas_follow_ups')
    .values(followUps.map((one) => ({ centre_id: centre, id: one.id, wish_id: one.wish, on_day: one.on, note: one.note, written_by: one.by }))).execute();
}

/** What was talked about, the newest first. */
export async function listFollowUps(tx: Transaction, wish: Id<'overseas-wish'>): Promise<FollowUp[]> {
  const rows = await tables(tx).selectFrom('matching.overseas_follow_ups').selectAll().where('wish_id', '=', wish).orderBy('on_day', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => ({ id: row.id as Id<'follow-up'>, wish: row.wish_id as Id<'overseas-wish'>, on: row.on_day, note: row.note, by: row.written_by }));
}

const columnsOf = (wish: OverseasWish) => ({
  country: wish.country, field: wish.field ?? null, language_level: wish.languageLevel, consented_on: wish.consentedOn, owner_id: wish.ownerId ?? null, owner_name: wish.ownerName ?? null,
  next_on: wish.nextOn ?? null, is_active: wish.isActive, version: wish.version,
});

type Row = Awaited<ReturnType<typeof one>>;
const one = (tx: Transaction) => tables(tx).selectFrom('matching.overseas_wishes').selectAll().executeTakeFirstOrThrow();

const readWish = (row: Row): OverseasWish => ({
  id: row.id as Id<'overseas-wish'>, person: row.person_id as Id<'person'>, country: row.country as Country, field: row.field ?? undefined, languageLevel: row.language_level as LanguageLevel,
  consentedOn: row.consented_on, ownerId: row.owner_id ?? undefined, ownerName: row.owner_name ?? undefined, nextOn: row.next_on ?? undefined, isActive: row.is_active, version: row.version,
});
