import type { StaffRole } from '#kernel/actor';
import type { Instant } from '#kernel/instant';

/** Somebody who works in the centre, with what an administrator wants to know of the account. */
export type Member = {
  readonly user: string; readonly name: string; readonly username: string; readonly roles: readonly StaffRole[]; readonly phone: string | null;
  readonly isActive: boolean; readonly hasPassword: boolean; readonly hasSecondFactor: boolean; readonly lastSeen: Instant | null; readonly version: number;
};

/** One device somebody is signed in on. */
export type Session = { readonly id: string; readonly begun: Instant; readonly lastSeen: Instant; readonly address: string | null; readonly device: string | null };

export const stateOf = (member: Member): 'active' | 'invited' | 'closed' => (!member.isActive ? 'closed' : member.hasPassword ? 'active' : 'invited');
