import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { inTransaction } from '#platform/database/in-transaction';
import { testHouse } from '#platform/testing/house';
import { listNotes, note, prepareProbe, probeModule, silent } from '#platform/testing/probe';

const house = await testHouse({ modules: [probeModule], reactions: { 'probe.noted': ['probe.echo'] } });
await prepareProbe(house.opened);
const administrator = house.as('administrator');

beforeEach(() => house.inCentre((tx) => sql`delete from platform.probe`.execute(tx)));

const count = async (table: string): Promise<number> => house.inCentre(async (tx) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]!.n);
const traces = async () => ({ rows: await count('platform.probe'), audit: await count('platform.audit_entries'), events: await count('platform.events'), due: await count('platform.deliveries'), messages: await count('platform.messages') });
const added = async (work: () => Promise<unknown>) => {
  const before = await traces();
  await work();
  const after = await traces();
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name as keyof typeof before]]));
};

test('a deed leaves its row, its entry, its event with a delivery, and its message, all in one commit', async () => {
  expect(await added(() => house.run(note, { text: 'a' }, administrator))).toEqual({ rows: 1, audit: 1, events: 1, due: 1, messages: 1 });
});

test('a refused deed leaves nothing, though it wrote, recorded, announced and notified before', async () => {
  expect(await added(() => house.run(note, { text: 'a', isRefused: true }, administrator))).toEqual({ rows: 0, audit: 0, events: 0, due: 0, messages: 0 });
});

test('a deed that forgets to record is a fault of ours', async () => {
  await expect(house.run(silent, {}, administrator)).rejects.toThrow('probe.forget-to-record succeeded without recording');
});

test('a wrong input is answered field by field, and touches nothing', async () => {
  expect(await house.run(note, { text: '', other: 1 }, administrator)).toEqual({ ok: false, error: { code: 'input.invalid', problems: [{ field: 'text', code: 'field.required', facts: { limit: 1 } }] } });
  expect(await house.run(note, {}, administrator)).toEqual({ ok: false, error: { code: 'input.invalid', problems: [{ field: 'text', code: 'field.required' }] } });
});

test.each([['a zero character', 'a\0b'], ['half of a pair', 'a\ud800b']])('a text with %s is refused at its field, because no database could keep it', async (_, text) => {
  expect(await house.run(note, { text }, administrator)).toEqual({ ok: false, error: { code: 'input.invalid', problems: [{ field: 'text', code: 'field.wrong-form' }] } });
});

test('who may not is told so before the input is looked at', async () => {
  expect(await house.run(note, {}, house.as('anonymous'))).toEqual({ ok: false, error: { code: 'access.not-signed-in' } });
  expect(await house.run(note, {}, house.as('instructor'))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
});

test('a deed without a line in any table does not run', async () => {
  await expect(house.run({ ...note, name: 'probe.unknown' }, { text: 'a' }, administrator)).rejects.toThrow('probe.unknown has no line in a permissions table');
});

test('a question cannot write', async () => {
  const writing: typeof listNotes = { ...listNotes, run: async ({ tx }) => { await sql`delete from platform.probe`.execute(tx); return ok([]); } };
  await expect(house.ask(writing, {}, administrator)).rejects.toThrow(/read-only transaction/);
});

test('the same key does the deed once, and the second answer is the first', async () => {
  const answers: unknown[] = [];
  expect(await added(async () => {
    for (let time = 0; time < 3; time += 1) answers.push(await house.run(note, { text: 'a' }, administrator, 'key-of-a-form'));
  })).toMatchObject({ rows: 1, audit: 1, events: 1, messages: 1 });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('the same key with other content is refused; of another person, another deed or another centre it is another key', async () => {
  const key = 'key-used-by-many';
  await house.run(note, { text: 'a' }, administrator, key);
  expect(await house.run(note, { text: 'b' }, administrator, key)).toEqual({ ok: false, error: { code: 'request.key-reused' } });
  expect(await house.run(note, { text: 'b' }, { ...administrator, id: 'somebody-else' }, key)).toMatchObject({ ok: true });
  const elsewhere = '01936b2e-0000-7000-8000-0000000000d1' as Id<'centre'>;
  expect(await house.runner.run(note, { text: 'b' }, { centre: elsewhere, actor: administrator, key })).toMatchObject({ ok: true });
  expect(await inTransaction(house.database, { centre: elsewhere }, async (tx) => (await sql`select 1 from platform.probe`.execute(tx)).rows)).toHaveLength(1);
});

test('a refusal does not use the key up: the mended form goes through', async () => {
  const key = 'key-of-a-mended-form';
  expect(await house.run(note, { text: 'a', isRefused: true }, administrator, key)).toMatchObject({ ok: false });
  expect(await house.run(note, { text: 'a' }, administrator, key)).toMatchObject({ ok: true });
});

test('a key too short to be one of chance, or longer than any, is a refusal and not a fault', async () => {
  for (const key of ['short', 'x'.repeat(300)]) expect(await house.run(note, { text: 'a' }, administrator, key)).toEqual({ ok: false, error: { code: 'request.key-unusable' } });
});
