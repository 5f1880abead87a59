import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Official, Post } from '../rules/centre.ts';
import { tables } from './tables.ts';

/** Who holds a post on a day; undefined when nobody does. */
export async function officialOn(tx: Transaction, post: Post, day: Day): Promise<Official | undefined> {
  return (await listOfficials(tx)).find((official) => official.post === post && official.from <= day && (official.until === null || official.until >= day));
}

/** Every holder of every post, the newest first within a post. */
export async function listOfficials(tx: Transaction): Promise<Official[]> {
  const rows = await tables(tx).selectFrom('centres.officials').select(['id', 'post', 'name', 'nip', 'from_day', 'until_day', 'version']).orderBy('post').orderBy('from_day', 'desc').execute();
  return rows.map(({ from_day, until_day, ...row }) => ({ ...row, id: row.id as Id<'official'>, post: row.post as Post, from: from_day, until: until_day }));
}

export async function addOfficial(tx: Transaction, centre: Id<'centre'>, official: Omit<Official, 'version'>): Promise<void> {
  await tables(tx).insertInto('centres.officials')
    .values({ centre_id: centre, id: official.id, post: official.post, name: official.name, nip: official.nip, from_day: official.from, until_day: official.until }).execute();
}

/** Writes the last day of whoever held the post, so that two never hold it at once. */
export async function endOfficial(tx: Transaction, id: Id<'official'>, until: Day): Promise<void> {
  await tables(tx).updateTable('centres.officials').set((row) => ({ until_day: until, version: row('version', '+', 1) })).where('id', '=', id).execute();
}
