import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Actor, Permissions, Role } from '#kernel/actor';
import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { createRandom } from '#kernel/random';
import type { Result } from '#kernel/result';
import type { Action, Question } from '#platform/actions/action';
import type { PlatformRefusal, Refusal } from '#platform/actions/refusal';
import type { Zone } from '#kernel/zone';
import { createRunner, type Runner } from '#platform/actions/runner';
import { fixedClock, type Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import { testDatabase } from '#platform/database/testing';
import type { Database, Transaction } from '#platform/database/transaction';
import { createFileStore } from '#platform/files/disk-file-store';
import type { Module } from '#platform/module';
import { newId, repeatableIds } from '#platform/new-id';
import { deliverDue } from '#platform/outbox/deliver';
import type { Reaction } from '#platform/outbox/reaction';
import type { SampleWorld } from '#platform/sample';
import { createLinkSigner } from '#platform/signed-link/signed-link';
import { createVault } from '#platform/vault/vault';

type Options = {
  readonly modules: readonly Module[];
  /** The moment at which time stands still; a Tuesday morning in Serpong by default. */
  readonly now?: Instant;
  readonly zone?: Zone;
  /** Event type → names of the reactions that answer it, as `start/reactions.ts` would have it. */
  readonly reactions?: Readonly<Record<string, readonly string[]>>;
};

/** A centre on a fresh database with the given modules mounted: what an action test needs and nothing it could fake. */
export async function testHouse({ modules, now = '2026-11-24T02:00:00.000Z' as Instant, zone = 'Asia/Jakarta', reactions: wired = {} }: Options) {
  const opened = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'balai-test-'));
  const database: Database = opened.runtime;
  const centre = newId<'centre'>();
  await addCentre(opened.owner, centre, zone);
  const clock = fixedClock(now, zone);
  const reactions = new Map<string, Reaction>(modules.flatMap((module) => module.reactions ?? []).map((reaction) => [reaction.name, reaction]));
  const vault = createVault({ encryptionKey: Buffer.alloc(32, 1), blindIndexKey: Buffer.alloc(32, 2) });
  const files = createFileStore(folder);
  const links = createLinkSigner('a secret of tests only, thirty-two bytes');
  const permissions: Permissions = Object.assign({}, ...modules.map((module) => module.permissions)) as Permissions;
  const runnerAt = (moment: Clock): Runner =>
    createRunner({ database, permissions, clock: moment, vault, files, links, baseUrl: () => 'http://127.0.0.1:3000', reactionsTo: (type) => wired[type] ?? [], zoneOf: async () => zone });
  const runner = runnerAt(clock);
  afterAll(async () => {
    await opened.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const sampleIds = repeatableIds('sample', clock.today());

  return {
    opened, runner, runnerAt, database, centre, files, links, vault, clock, today: clock.today(), now: clock.now(),
    as: (role: Role, facts: Partial<Actor> = {}): Actor => (role === 'system' ? systemActor('test') : { id: `user-${role}`, name: `${role} of the test`, roles: [role], ...facts }),
    run: <Input, Value, Error extends Refusal>(action: Action<Input, Value, Error>, input: unknown, actor: Actor, key?: string): Promise<Result<Value, Error | PlatformRefusal>> =>
      runner.run(action, input, { centre, actor, key }),
    ask: <Input, Value, Error extends Refusal>(question: Question<Input, Value, Error>, input: unknown, actor: Actor): Promise<Result<Value, Error | PlatformRefusal>> =>
      runner.ask(question, input, { centre, actor }),
    /** A transaction in this centre, as a store test needs it. */
    inCentre: <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> => inTransaction(database, { centre }, work),
    /** Delivers every event until the outbox is empty, and answers the problems met. */
    drain: async (): Promise<string[]> => {
      const problems: string[] = [];
      const parts = { database, runner, clock, reactions, onProblem: (problem: unknown, name: string) => void problems.push(`${name}: ${String(problem)}`) };
      while ((await deliverDue(parts, centre)) > 0) if (problems.length > 20) break;
      return problems;
    },
    /** Loads the samples of the given modules, in their order. */
    loadSample: (only: readonly Module[] = modules): Promise<void> => inTransaction(database, { centre }, async (tx) => {
      const world: Omit<SampleWorld, 'random'> = { tx, centre, today: clock.today(), now: clock.now(), vault, files, newId: sampleIds };
      for (const module of only) await module.sample?.({ ...world, random: createRandom(`sample:${module.name}`) });
    }),
  };
}

async function addCentre(owner: Database, centre: Id<'centre'>, zone: Zone): Promise<void> {
  await owner.withTables<{ 'centres.centres': { id: string; name: string; short_name: string; slug: string; zone: string; region: string; address: string } }>()
    .insertInto('centres.centres')
    .values({ id: centre, name: 'UPTD Pelatihan Kerja Uji', short_name: 'UPTD Uji', slug: 'uji', zone, region: '36.74.01', address: 'Jalan Contoh 1' })
    .execute();
}
