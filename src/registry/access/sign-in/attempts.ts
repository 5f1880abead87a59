import { createHash } from 'node:crypto';
import type { Id } from '#kernel/id';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import { countAttempts, forgiveAttempts, sweepAttempts } from '../store/attempts.ts';

/** Where an attempt came from and whose account it was at. */
export type Attempt = { readonly centre: Id<'centre'>; readonly way: string; readonly account: string; readonly address: string };
export type Verdict = { /** Seconds, when there were too many. */ readonly wait: number | undefined; /** The first that was too many: worth a note, the next thousand are not. */ readonly isFirstTooMany: boolean };

export type Attempts = {
  /** Counts an attempt before anything costly is done. */
  take(attempt: Attempt): Promise<Verdict>;
  /** A success wipes the slate of the account at this address. */
  forgive(attempt: Attempt): Promise<void>;
};

const perAccount = 5;
/** However many addresses they come from: a code of six digits must not be guessed by a crowd of them, nor a phone be flooded. */
const perAccountAnywhere = 30;
/** Whoever stands at the second step knows the password already. */
const perFactorAnywhere = 10;
const perAddress = 60;
const windowMinutes = 5;

/** Five tries per account and address in five minutes, thirty per account from anywhere (ten at the second step), sixty per address: a whole classroom behind one address still gets in. Kept in the database. */
export function createAttempts(database: Database): Attempts {
  return {
    take: (attempt) => inTransaction(database, { centre: attempt.centre }, async (tx) => {
      const limits = new Map([[addressKey(attempt), perAddress], [accountKey(attempt), perAccount], ...(attempt.account === '' ? [] : [[anywhereKey(attempt), attempt.way === 'factor' ? perFactorAnywhere : perAccountAnywhere] as const])]);
      const counted = await countAttempts(tx, attempt.centre, [...limits.keys()], windowMinutes);
      if (counted.some(({ key, attempts }) => key === addressKey(attempt) && attempts === 1)) await sweepAttempts(tx);
      const tooMany = counted.filter(({ key, attempts }) => attempts > limits.get(key)!);
      return {
        wait: tooMany.length > 0 ? Math.max(1, ...tooMany.map(({ left }) => left)) : undefined,
        isFirstTooMany: tooMany.length > 0 && tooMany.every(({ key, attempts }) => attempts === limits.get(key)! + 1),
      };
    }),
    forgive: (attempt) => inTransaction(database, { centre: attempt.centre }, async (tx) => { for (const key of [accountKey(attempt), anywhereKey(attempt)]) await forgiveAttempts(tx, key); }),
  };
}

const accountKey = ({ way, account, address }: Attempt): string => hash(`account|${way}|${account.toLowerCase()}|${address}`);
const anywhereKey = ({ way, account }: Attempt): string => hash(`anywhere|${way}|${account.toLowerCase()}`);
const addressKey = ({ way, address }: Attempt): string => hash(`address|${way}|${address}`);

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');
