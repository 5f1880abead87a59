import { sql } from 'kysely';
import type { StaffRole } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Member } from '../rules/member.ts';
import { tables } from './tables.ts';

export type MemberFilter = { readonly q?: string | undefined; readonly role?: StaffRole | undefined; readonly user?: string | undefined };

/** Staff of the centre by name, with what an administrator wants to know of each account. */
export async function listMembers(tx: Transaction, filter: MemberFilter = {}): Promise<Member[]> {
  let query = tables(tx).selectFrom('access.members as member')
    .innerJoin('access.users as user', 'user.id', 'member.user_id')
    .select((eb) => [
      'member.user_id as user', 'member.name', 'user.username', 'member.roles', 'member.phone', 'member.is_active as isActive', 'member.version', 'user.twoFactorEnabled as hasSecondFactor',
      eb.exists(eb.selectFrom('access.accounts as account').select('account.id').whereRef('account.userId', '=', 'user.id').where('account.password', 'is not', null)).as('hasPassword'),
      eb.selectFrom('access.sessions as session').select(({ fn }) => fn.max('session.updatedAt').as('last')).whereRef('session.userId', '=', 'user.id').as('lastSeen'),
    ]);
  if (filter.user) query = query.where('member.user_id', '=', filter.user);
  if (filter.role) query = query.where(sql<boolean>`${filter.role} = any (member.roles)`);
  if (filter.q) query = query.where((eb) => eb.or([eb('member.name', 'ilike', `%${filter.q}%`), eb('user.username', 'ilike', `%${filter.q}%`)]));
  const rows = await query.orderBy('member.is_active', 'desc').orderBy('member.name').execute();
  return rows.map((row) => ({ ...row, username: row.username ?? '', roles: row.roles as StaffRole[], hasPassword: Boolean(row.hasPassword) }));
}

export async function findMember(tx: Transaction, user: string): Promise<Member | undefined> {
  return (await listMembers(tx, { user }))[0];
}

export async function addMember(tx: Transaction, centre: Id<'centre'>, member: { user: string; name: string; roles: readonly StaffRole[]; phone?: string | undefined }): Promise<void> {
  await tables(tx).insertInto('access.members').values({
    centre_id: centre, user_id: member.user, name: member.name, roles: [...member.roles], phone: member.phone ?? null, is_active: true, version: 1,
  }).execute();
}

/** False when somebody was first: the version is no longer the one that was read. */
export async function saveMember(tx: Transaction, user: string, version: number, change: { roles?: readonly StaffRole[]; isActive?: boolean }): Promise<boolean> {
  const saved = await tables(tx).updateTable('access.members')
    .set({ ...(change.roles ? { roles: [...change.roles] } : {}), ...(change.isActive === undefined ? {} : { is_active: change.isActive }), version: version + 1 })
    .where('user_id', '=', user).where('version', '=', version).executeTakeFirst();
  return Number(saved.numUpdatedRows) === 1;
}

/** Locks the administrators, then counts those besides one: two administrators cannot remove each other at the same time. */
export async function countOtherAdministrators(tx: Transaction, user: string): Promise<number> {
  const rows = await tables(tx).selectFrom('access.members').select('user_id').where('is_active', '=', true).where(sql<boolean>`'administrator' = any (roles)`).orderBy('user_id').forUpdate().execute();
  return rows.filter((row) => row.user_id !== user).length;
}
