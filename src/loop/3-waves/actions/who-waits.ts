import type { Transaction } from '#platform/database/transaction';
import { findVersions, type ProgramVersion } from '#programs';
import { listWaiting } from '../store/waiting.ts';

/** How many wait for each of these versions: whoever waited for an older version of a program waits for its newest. */
export async function whoWaits(tx: Transaction, programs: readonly ProgramVersion[]): Promise<{ version: ProgramVersion['id']; people: number }[]> {
  const waiting = await listWaiting(tx);
  const versions = await findVersions(tx, waiting.map(({ version }) => version));
  return programs.flatMap((newest, at) => {
    if (programs.findIndex(({ program }) => program === newest.program) !== at) return [];
    const people = waiting.reduce((sum, one) => sum + (versions.get(one.version)?.program === newest.program ? one.people : 0), 0);
    return people > 0 ? [{ version: newest.id, people }] : [];
  });
}
