import type { StaffRole } from '#kernel/actor';
import type { Transaction } from '#platform/database/transaction';
import { listMembers } from './members.ts';
import { tables } from './tables.ts';

export type MemberName = { readonly user: string; readonly name: string; readonly roles: readonly StaffRole[] };

/** Names of staff by user id, those who left included. */
export async function memberNames(tx: Transaction, users: readonly string[]): Promise<Map<string, string>> {
  if (users.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('access.members').select(['user_id', 'name']).where('user_id', 'in', [...new Set(users)]).execute();
  return new Map(rows.map((row) => [row.user_id, row.name]));
}

/** Staff who work here now, by name; with a role only those who have it. */
export async function listActiveMembers(tx: Transaction, role?: StaffRole): Promise<MemberName[]> {
  const members = await listMembers(tx, role ? { role } : {});
  return members.filter((member) => member.isActive).map(({ user, name, roles }) => ({ user, name, roles }));
}

