import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';

type AccessTables = {
  'access.users': {
    id: string; name: string; email: string; emailVerified: boolean; createdAt: Instant; updatedAt: Instant; username: string | null; displayUsername: string | null;
    twoFactorEnabled: boolean; phoneNumber: string | null; phoneNumberVerified: boolean;
  };
  'access.sessions': { id: string; expiresAt: Instant; token: string; createdAt: Instant; updatedAt: Instant; ipAddress: string | null; userAgent: string | null; userId: string };
  'access.accounts': { id: string; accountId: string; providerId: string; userId: string; password: string | null; createdAt: Instant; updatedAt: Instant };
  'access.second_factors': { id: string; userId: string };
  'access.members': { centre_id: string; user_id: string; name: string; roles: string[]; phone: string | null; is_active: boolean; version: number };
  'access.sign_in_attempts': { centre_id: string; key: string; attempts: number; until: Instant };
  'access.citizens': { centre_id: string; user_id: string; person_id: string | null; is_trainee: boolean };
};

/** Access' own tables; no other module can name them. */
export const tables = (tx: Transaction) => tx.withTables<AccessTables>();
