import type { StaffRole } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { Session } from '../rules/member.ts';
import { tables } from './tables.ts';

export async function listSessions(tx: Transaction, user: string, now: Instant): Promise<Session[]> {
  return tables(tx).selectFrom('access.sessions')
    .select(['id', 'createdAt as begun', 'updatedAt as lastSeen', 'ipAddress as address', 'userAgent as device'])
    .where('userId', '=', user).where('expiresAt', '>', now).orderBy('updatedAt', 'desc').execute();
}

/** Ends one session of the user, or all but one, or all; answers how many ended. */
export async function endSessions(tx: Transaction, user: string, which: { only?: string | undefined; except?: string | undefined } = {}): Promise<number> {
  let query = tables(tx).deleteFrom('access.sessions').where('userId', '=', user);
  if (which.only) query = query.where('id', '=', which.only);
  if (which.except) query = query.where('id', '!=', which.except);
  const ended = await query.executeTakeFirst();
  return Number(ended.numDeletedRows);
}

export type SignedIn = {
  readonly session: string; readonly lastSeen: Instant; readonly user: string; readonly userName: string; readonly begun: Instant; readonly hasSecondFactor: boolean;
  readonly member?: { readonly name: string; readonly roles: readonly StaffRole[]; readonly isActive: boolean };
  readonly person?: Id<'person'>; readonly isTrainee: boolean;
};

/** Who a session belongs to in this centre; undefined once it was ended. */
export async function findSignedIn(tx: Transaction, token: string, now: Instant): Promise<SignedIn | undefined> {
  const row = await tables(tx).selectFrom('access.sessions as session')
    .innerJoin('access.users as user', 'user.id', 'session.userId')
    .leftJoin('access.members as member', 'member.user_id', 'user.id')
    .leftJoin('access.citizens as citizen', 'citizen.user_id', 'user.id')
    .select(['session.id as session', 'session.updatedAt as lastSeen', 'user.id as user', 'user.name as userName', 'session.createdAt as begun', 'user.twoFactorEnabled', 'member.name', 'member.roles', 'member.is_active', 'citizen.person_id', 'citizen.is_trainee'])
    .where('session.token', '=', token).where('session.expiresAt', '>', now).executeTakeFirst();
  if (!row) return undefined;
  return {
    session: row.session, lastSeen: row.lastSeen, user: row.user, userName: row.userName, begun: row.begun, hasSecondFactor: row.twoFactorEnabled, isTrainee: row.is_trainee ?? false,
    ...(row.person_id ? { person: row.person_id as Id<'person'> } : {}),
    ...(row.roles && row.name !== null ? { member: { name: row.name, roles: row.roles as StaffRole[], isActive: row.is_active ?? false } } : {}),
  };
}

/** Who a user is in this centre: staff, or somebody for themselves. */
export async function findStanding(tx: Transaction, user: string): Promise<{ readonly name: string; readonly roles: readonly StaffRole[]; readonly isClosed: boolean; readonly isTrainee: boolean }> {
  const account = await tables(tx).selectFrom('access.users').select('name').where('id', '=', user).executeTakeFirst();
  const member = await tables(tx).selectFrom('access.members').select(['name', 'roles', 'is_active']).where('user_id', '=', user).executeTakeFirst();
  const citizen = await tables(tx).selectFrom('access.citizens').select('is_trainee').where('user_id', '=', user).executeTakeFirst();
  return { name: member?.name ?? account?.name ?? user, roles: (member?.roles ?? []) as StaffRole[], isClosed: member ? !member.is_active : false, isTrainee: citizen?.is_trainee ?? false };
}
