import type { Id } from '#kernel/id';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Random } from '#kernel/random';
import type { Transaction } from '#platform/database/transaction';
import type { FileStore } from '#platform/files/file-store';
import type { Vault } from '#platform/vault/vault';

/** What a module is given to load its part of the sample centre: one transaction, one day, one seeded chance. */
export type SampleWorld = {
  readonly tx: Transaction;
  readonly centre: Id<'centre'>;
  readonly today: Day;
  readonly now: Instant;
  readonly random: Random;
  readonly vault: Vault;
  readonly files: FileStore;
  newId<Noun extends string>(): Id<Noun>;
};

/** Loads a module's sample rows in bulk, made by the module's own rules; earlier modules are read through their doors. */
export type Sample = (world: SampleWorld) => Promise<void>;
