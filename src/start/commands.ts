import { listCentres } from '#centres';
import { sealAudit, verifyAudit, type AuditFault } from '#platform/audit/seals';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';

type Ground = { readonly database: Database; readonly clock: Clock; readonly say: (line: string) => void };

/** A word of the command line: one sentence for `help`, and what it does. Answers the exit code. */
export type Command = { readonly about: string; readonly run: (ground: Ground) => Promise<number> };

export const commands: Readonly<Record<string, Command>> = {
  'audit verify': { about: 'recomputes the chain of every centre; ends with 1 if an entry was changed, is missing or was inserted', run: verifyEverywhere },
  'audit seal': { about: 'seals now what the clock would seal within the minute', run: sealEverywhere },
};

const words: Readonly<Record<AuditFault['fault'], string>> = {
  'changed-missing-or-inserted': 'an entry was changed, is missing or was inserted',
  'chain-broken': 'it does not follow from the seal before it',
  'seal-missing': 'the seal is missing',
};

/** Whoever keeps the printed end elsewhere also sees when the newest part was cut off. */
async function verifyEverywhere({ database, say }: Ground): Promise<number> {
  let isWhole = true;
  for (const { id, name } of await listCentres(database)) {
    const { seals, entries, unsealed, faults, tip } = await inTransaction(database, { centre: id, readOnly: true }, verifyAudit);
    say(`${name}: ${faults.length === 0 ? 'whole' : 'BROKEN'}, ${entries} entries under ${seals} seals, ${unsealed} not sealed yet, end ${tip.slice(0, 16)}`);
    for (const { seal, fault } of faults) say(`  seal ${seal}: ${words[fault]}`);
    isWhole &&= faults.length === 0;
  }
  return isWhole ? 0 : 1;
}

async function sealEverywhere({ database, clock, say }: Ground): Promise<number> {
  for (const { id, name } of await listCentres(database)) {
    const entries = await inTransaction(database, { centre: id }, (tx) => sealAudit(tx, clock.now()));
    say(`${name}: ${entries} entries sealed`);
  }
  return 0;
}
