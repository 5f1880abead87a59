import { anonymous, type Actor } from '#kernel/actor';
import { saveChanges } from '#platform/audit/entries';
import { inTransaction } from '#platform/database/in-transaction';
import type { Transaction } from '#platform/database/transaction';
import type { Request } from '#platform/http/routes';
import { maskPhone } from '../rules/phone.ts';
import { findUserByName } from '../store/accounts.ts';
import type { SignInParts } from './parts.ts';

type Noted = 'access.sign-in' | 'access.sign-in-failed' | 'access.sign-in-stopped' | 'access.sign-out' | 'access.add-second-factor' | 'access.change-password';
type Facts = { /** Who is known to have done it. */ readonly actor?: Actor; readonly way?: string; readonly userName?: string; readonly phone?: string };

/**
 * Who came, who went and who was turned away, for the administrator to read in the audit trail. Signing in is no deed of somebody known,
 * so the runner cannot write it. A user name nobody has is not kept: people type their password there.
 */
export async function note(parts: Pick<SignInParts, 'database' | 'clock'>, request: Request, deed: Noted, facts: Facts): Promise<void> {
  await inTransaction(parts.database, { centre: request.centre.id }, (tx) => noteIn(tx, parts, request, deed, facts));
}

/** The same in a transaction that is under way. */
export async function noteIn(tx: Transaction, { clock }: Pick<SignInParts, 'clock'>, request: Request, deed: Noted, { actor = anonymous, way, userName, phone }: Facts): Promise<void> {
  const named = userName === undefined ? undefined : await findUserByName(tx, userName);
  const account = actor !== anonymous ? actor.id : named ?? (phone ? maskPhone(phone) : 'unknown');
  await saveChanges(tx, { centre: request.centre.id, actor, deed, now: clock.now(), requestId: request.id },
    [{ subject: { type: 'account', id: account }, after: { way, address: request.ip } }]);
}
