import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

type NewUser = { readonly id: string; readonly name: string; readonly username?: string | undefined; readonly phone?: string | undefined };

/** No mail is ever sent to these: the sign-in library wants an address, and `.invalid` (RFC 2606) can belong to nobody. */
export const addressOf = (name: string): string => `${name.replace(/[^a-z0-9._]/gi, '')}@balai.invalid`;

/** False when the user name is taken, here or in another centre of this installation. */
export async function addUser(tx: Transaction, now: Instant, user: NewUser): Promise<boolean> {
  const added = await tables(tx).insertInto('access.users').values({
    id: user.id, name: user.name, email: addressOf(user.username ?? user.phone ?? user.id), emailVerified: false, createdAt: now, updatedAt: now,
    username: user.username ?? null, displayUsername: user.username ?? null, twoFactorEnabled: false, phoneNumber: user.phone ?? null, phoneNumberVerified: user.phone !== undefined,
  }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows) === 1;
}

export async function findUserByName(tx: Transaction, userName: string): Promise<string | undefined> {
  return (await tables(tx).selectFrom('access.users').select('id').where('username', '=', userName).executeTakeFirst())?.id;
}

/** Keeps the hash; the sign-in library reads it under the provider `credential`. */
export async function savePassword(tx: Transaction, now: Instant, { id, user, hash }: { id: string; user: string; hash: string }): Promise<void> {
  await tables(tx).insertInto('access.accounts')
    .values({ id, accountId: user, providerId: 'credential', userId: user, password: hash, createdAt: now, updatedAt: now })
    .onConflict((conflict) => conflict.columns(['userId', 'providerId']).doUpdateSet({ password: hash, updatedAt: now })).execute();
}

/** After this only a new link opens the account: password, second factor and sessions are gone. */
export async function clearSignIn(tx: Transaction, user: string): Promise<void> {
  await tables(tx).deleteFrom('access.accounts').where('userId', '=', user).execute();
  await tables(tx).deleteFrom('access.second_factors').where('userId', '=', user).execute();
  await tables(tx).updateTable('access.users').set({ twoFactorEnabled: false }).where('id', '=', user).execute();
  await tables(tx).deleteFrom('access.sessions').where('userId', '=', user).execute();
}
