import { randomInt } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { saveChanges } from '#platform/audit/entries';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database, Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';
import type { AccessError } from '../rules/errors.ts';
import { checkPassword } from '../rules/password.ts';
import { isUserName } from '../rules/user-name.ts';
import { addUser, savePassword } from '../store/accounts.ts';
import { addMember } from '../store/members.ts';

export type CentreFacts = { readonly id: Id<'centre'>; readonly name: string; readonly regionCode: string };
export type SetUpFacts = { readonly code: string; readonly centreName: string; readonly regionCode: string; readonly name: string; readonly username: string; readonly password: string };
export type SetUpParts = {
  /** The owner's: the role of the running server cannot make centres. */
  readonly owner: Database;
  readonly clock: Clock;
  readonly code: string;
  readonly hasCentre: () => Promise<boolean>;
  readonly addCentre: (tx: Transaction, centre: CentreFacts) => Promise<void>;
};

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The one-time code the terminal prints on a first start: whoever reads it there may set the centre up. Without look-alike letters. */
export const createSetUpCode = (): string => Array.from({ length: 12 }, (_, at) => `${at === 4 || at === 8 ? '-' : ''}${letters[randomInt(letters.length)]!}`).join('');

/**
 * Makes the centre and its first administrator, once. No centre exists yet, so no permission can be asked: the code from the terminal stands in its place.
 * It writes the audit trail itself for the same reason.
 */
export async function setUpCentre(parts: SetUpParts, facts: SetUpFacts): Promise<Result<{ centre: Id<'centre'> }, AccessError>> {
  const typed = facts.code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (typed !== parts.code.replace(/-/g, '') || await parts.hasCentre()) return fail({ code: 'access.wrong-set-up-code', field: 'code' });
  const username = facts.username.toLowerCase();
  if (!isUserName(username)) return fail({ code: 'access.not-a-user-name', field: 'username' });
  const password = checkPassword(facts.password, username);
  if (!password.ok) return password;

  const hash = await hashPassword(password.value);
  const centre = newId<'centre'>();
  return inTransaction(parts.owner, { centre }, async (tx) => {
    const now = parts.clock.now();
    const user = newId<'user'>();
    if (!await addUser(tx, now, { id: user, name: facts.name, username })) return fail({ code: 'access.user-name-taken', field: 'username' });
    await parts.addCentre(tx, { id: centre, name: facts.centreName, regionCode: facts.regionCode });
    await savePassword(tx, now, { id: newId(), user, hash });
    await addMember(tx, centre, { user, name: facts.name, roles: ['administrator'] });
    await saveChanges(tx, { centre, actor: systemActor('set-up'), deed: 'access.set-up-centre', now },
      [{ subject: { type: 'account', id: user }, after: { name: facts.name, username, roles: ['administrator'] } }]);
    return ok({ centre });
  });
}
