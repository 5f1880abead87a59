import { beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Instant } from '#kernel/instant';
import { addMinutes } from '#kernel/instant';
import { deliverDue } from '#platform/outbox/deliver';
import type { Reaction } from '#platform/outbox/reaction';
import type { Runner } from '#platform/actions/runner';
import { testHouse } from '#platform/testing/house';
import { listNotes, note, prepareProbe, probeModule } from '#platform/testing/probe';

const house = await testHouse({ modules: [probeModule], reactions: { 'probe.noted': ['probe.echo'] } });
await prepareProbe(house.opened);
const administrator = house.as('administrator');
const reactions = new Map<string, Reaction>(probeModule.reactions!.map((reaction) => [reaction.name, reaction]));

let now: Instant;
let problems: string[];
beforeEach(async () => {
  await house.opened.ownerPool.query('alter table platform.probe no force row level security; truncate platform.probe; alter table platform.probe force row level security');
  await house.inCentre(async (tx) => {
    await sql`delete from platform.deliveries`.execute(tx);
    await sql`delete from platform.events`.execute(tx);
  });
  // A minute after the deeds that announce.
  now = addMinutes(house.now, 1);
  problems = [];
});

const deliver = (over: { runner?: Runner; reactions?: ReadonlyMap<string, Reaction> } = {}): Promise<number> => deliverDue({
  database: house.database, runner: house.runner, reactions, clock: { now: () => now, today: () => house.today }, onProblem: (problem, name) => void problems.push(`${name}: ${String(problem)}`), ...over,
}, house.centre);
const notes = async (): Promise<readonly string[]> => {
  const answer = await house.ask(listNotes, {}, administrator);
  if (!answer.ok) throw new Error('no answer');
  return answer.value;
};
const deliveries = () => house.inCentre(async (tx) => (await sql<{ attempts: number; isDone: boolean; problem: string | null; next_at: Instant }>`select attempts, done_at is not null as "isDone", problem, next_at from platform.deliveries`.execute(tx)).rows);
const announce = async (text = 'a'): Promise<void> => expect(await house.run(note, { text }, administrator)).toMatchObject({ ok: true }) as unknown as void;

test('a reaction runs once, after the deed, and signs with its own name', async () => {
  await announce();
  expect(await notes()).toEqual(['a']);
  expect(await deliver()).toBe(1);
  expect(await deliver()).toBe(0);
  expect(await notes()).toEqual(['a', 'echo of a']);
  const { rows } = await house.inCentre((tx) => sql<{ actor_id: string }>`select actor_id from platform.audit_entries where deed = 'probe.echo' order by id desc limit 1`.execute(tx));
  expect(rows).toEqual([{ actor_id: 'system:probe.echo' }]);
});

test('what a refused deed announced reaches nobody', async () => {
  expect(await house.run(note, { text: 'a', isRefused: true }, administrator)).toMatchObject({ ok: false, error: { code: 'probe.not-this-text' } });
  expect(await deliver()).toBe(0);
  expect(await notes()).toEqual([]);
});

test('a crash between a reaction and its tick delivers again, and nothing happens twice', async () => {
  await announce();
  const dying: Runner = { ...house.runner, run: async (...given) => { await house.runner.run(...given); throw new Error('the process ends here'); } };
  await deliver({ runner: dying });
  expect(await deliveries()).toMatchObject([{ isDone: false, attempts: 1 }]);
  now = addMinutes(now, 5);
  expect(await deliver()).toBe(1);
  expect(await notes()).toEqual(['a', 'echo of a']);
  expect(await deliveries()).toMatchObject([{ isDone: true, attempts: 2, problem: null }]);
});

test('two that deliver at the same moment cause one effect', async () => {
  await announce();
  await Promise.all([deliver(), deliver(), deliver()]);
  expect(await notes()).toEqual(['a', 'echo of a']);
  expect(problems).toEqual([]);
});

test('a reaction that fails is tried again later and later, and the reason is kept', async () => {
  await announce();
  const failing: Runner = { ...house.runner, run: () => Promise.reject(new Error('no')) };
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt += 1) {
    expect(await deliver({ runner: failing })).toBe(1);
    const [state] = await deliveries();
    expect(state).toMatchObject({ attempts: attempt, isDone: false, problem: 'Error: no' });
    waits.push((Date.parse(state!.next_at) - Date.parse(now)) / 60_000);
    expect(await deliver({ runner: failing })).toBe(0);
    now = state!.next_at;
  }
  expect(waits).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 32, 60]);
  expect(problems).toHaveLength(9);
  expect(await deliver()).toBe(1);
  expect(await notes()).toEqual(['a', 'echo of a']);
});

test('a reaction nobody has is a problem that is told and kept, and the others go on', async () => {
  await announce('a');
  await house.inCentre((tx) => sql`update platform.deliveries set reaction = 'probe.nobody'`.execute(tx));
  await announce('b');
  expect(await deliver()).toBe(2);
  expect(problems).toEqual(['probe.nobody: Error: Error: no reaction is called probe.nobody']);
  expect(await notes()).toEqual(['a', 'b', 'echo of b']);
});

test('a refusal is a problem as well, and is not ticked off', async () => {
  await announce();
  const odd: Reaction = { ...reactions.get('probe.echo')!, toInput: () => ({}) };
  await deliver({ reactions: new Map([['probe.echo', odd]]) });
  expect(problems[0]).toMatch(/probe\.echo: Error: .*input\.invalid/);
  expect(await deliveries()).toMatchObject([{ isDone: false }]);
});

test('what was announced first is delivered first', async () => {
  for (const text of ['a', 'b', 'c']) await announce(text);
  await deliver();
  expect((await notes()).filter((text) => text.startsWith('echo'))).toEqual(['echo of a', 'echo of b', 'echo of c']);
});
