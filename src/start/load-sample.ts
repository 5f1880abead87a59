import { createRandom } from '#kernel/random';
import type { Id } from '#kernel/id';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import type { FileStore } from '#platform/files/file-store';
import type { Module } from '#platform/module';
import { repeatableIds } from '#platform/new-id';
import type { Vault } from '#platform/vault/vault';

type Parts = { readonly database: Database; readonly clock: Clock; readonly vault: Vault; readonly files: FileStore; readonly modules: readonly Module[]; readonly onModule?: (name: string) => void };

/** Fills an empty centre with the sample, module by module in loop order, in one transaction: all of it or nothing. */
export async function loadSample({ database, clock, vault, files, modules, onModule }: Parts, centre: Id<'centre'>): Promise<void> {
  const newId = repeatableIds('sample', clock.today());
  await inTransaction(database, { centre }, async (tx) => {
    for (const module of modules) {
      if (!module.sample) continue;
      onModule?.(module.name);
      await module.sample({ tx, centre, today: clock.today(), now: clock.now(), random: createRandom(`sample:${module.name}`), vault, files, newId });
    }
  });
}
