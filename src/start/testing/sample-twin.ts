import { inject } from 'vitest';
import { sql } from 'kysely';
import { Value } from 'typebox/value';
import { sampleStaff } from '#access';
import { systemActor, type Actor, type StaffRole } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import { fixedClock } from '#platform/clock';
import { asSuperuser } from '#platform/database/as-superuser';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../../registry/access/module.ts';
import { listModules } from '../modules.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Table → which of its rows. */
export type Facts = Readonly<Record<string, string>>;
/** Id of what was made anew → id of what it stands for. */
export type Made = ReadonlyMap<string, string>;
type Done = { readonly on: Day; readonly as: Actor; readonly at?: string };

/** What tells two rows of one fact apart without being the fact: who is who, when it was written, what is made from those. */
const aside = /^(id|centre_id|.*_at|.*_hash)$/;

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The whole sample loaded in bulk, and its facts done again: removed from the database and told once more through the real deeds, each on its own day. */
export async function sampleTwin() {
  const modules = listModules(accessModule);
  const deeds = modules.flatMap((module) => module.deeds).filter(({ kind }) => kind === 'action') as Action<unknown, Row, Refusal>[];
  /** Deeds under one permission are told apart by what they ask for: the one that knows most of what is told. */
  const deedFor = (name: string, input: unknown) => {
    const known = ({ input: schema }: (typeof deeds)[number]): number => Object.keys(input as Row).filter((key) => key in ((schema as { properties?: object }).properties ?? {})).length;
    const named = deeds.filter((deed) => deed.name === name);
    return named.filter((deed) => named.length === 1 || Value.Check(deed.input, input)).sort((one, other) => known(other) - known(one))[0]!;
  };
  const house = await testHouse({ modules });
  await house.loadSample();
  const { database } = house.opened.runtimeConnection;

  const rows = (query: string): Promise<Row[]> => house.inCentre(async (tx) => (await sql.raw<Row>(query).execute(tx)).rows);
  const factsOf = async (facts: Facts, left: readonly string[], made: Made = new Map()): Promise<Record<string, string[]>> => Object.fromEntries(await Promise.all(Object.entries(facts).map(async ([table, where]) =>
    [table, (await rows(`select to_jsonb(fact) as fact from ${table} fact where ${where}`)).map(({ fact }) => tell(fact as Row, left).replace(uuid, (id) => made.get(id) ?? id)).sort()] as const)));
  /** Changes rows as no deed can: foreign keys and guards sleep for it, as for a restore. */
  const beyondDeeds = (...statements: readonly string[]): Promise<void> => asSuperuser({ ...inject('testServer').superuser, database }, 'set session_replication_role = replica', ...statements);
  return {
    ...house, rows, beyondDeeds,
    /** Does a deed on a day of the past and answers its value; a refusal is a failed proof. */
    redo: async (name: string, input: unknown, { on, as, at = '03:00:00' }: Done): Promise<Row> => {
      const answer = await house.runnerAt(fixedClock(`${on}T${at}.000Z` as Instant)).run(deedFor(name, input), input, { centre: house.centre, actor: as });
      if (!answer.ok) throw new Error(`${name} on ${on}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    /** The rows as the bulk path wrote them and as the deeds wrote them, but for `left`: the ids of what was itself made anew, unless `again` answers what each stands for. */
    twice: async (facts: Facts, again: () => Promise<Made | void>, left: readonly string[] = []) => {
      const bulk = await factsOf(facts, left);
      await beyondDeeds(...Object.entries(facts).map(([table, where]) => `delete from ${table} fact where ${where}`));
      const made = await again();
      return { bulk, deeds: await factsOf(facts, left, made ?? undefined) };
    },
  };
}

const tell = (fact: Row, left: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fact).filter(([column]) => !aside.test(column) && !left.includes(column)).sort(([one], [other]) => (one < other ? -1 : 1))));

export type SampleTwin = Awaited<ReturnType<typeof sampleTwin>>;
export type Twice = { readonly bulk: Readonly<Record<string, readonly string[]>>; readonly deeds: Readonly<Record<string, readonly string[]>> };

/** The product itself under the name of whoever wrote the row: names are facts, and no deed is kept from anybody. */
export const named = (name: unknown): Actor => ({ ...systemActor('sample'), name: String(name) });

/** Somebody of the sample's staff, bound by what their role may do. */
export function staffOf(role: StaffRole): Actor {
  const { userId, name } = sampleStaff.find((one) => one.role === role)!;
  return { id: userId, name, roles: [role] };
}

export const dayOf = (row: Row, column: string): Day => String(row[column]) as Day;
