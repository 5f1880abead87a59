import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { addEmployers } from '#employers';
import type { Instant } from '#kernel/instant';
import { fixedClock } from '#platform/clock';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { demandModule } from '../module.ts';
import { usesAMinute } from '../rules/key-use.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
const [shipyard, mill] = [newId<'employer'>(), newId<'employer'>()];
const { centre, now } = house;
await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh' } }, { id: mill, facts: { name: 'CV Tekstil Contoh' } }]));
const over = async (role: 'administrator' | 'planner' | undefined, at: Instant = now) => browserOf(await serverOver({ ...house, runner: house.runnerAt(fixedClock(at)) }, { modules: [demandModule], ...asActor(role && house.as(role)) }));
const administrator = await over('administrator');
const system = await over(undefined);
const path = '/kebutuhan/kunci';

const make = async (fields: Record<string, string>): Promise<string> => {
  const made = await administrator.post(path, { ...fields, _csrf: await administrator.seal(path), _key: newId() });
  expect(made.status).toBe(200);
  return /value="(balai_[\w-]+)"/.exec(made.text)![1]!;
};
const welders = { occupation: '7212', headcount: 8, month: '2027-03-01', region: '36.72', strength: 'written' };
const send = (key: string | undefined, body: unknown, headers: Record<string, string> = {}, by = system) =>
  by.ask('/api/demand/entries', { method: 'POST', headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers }, body: JSON.stringify(body) });
const problem = (answer: { status: number; json: () => unknown }) => [answer.status, (answer.json() as { code: string }).code];
const lines = async () => { const listed = await house.ask(listNeedsQuestion, { state: 'all' }, house.as('head')); return listed.ok ? listed.value.lines : []; };

test('a key is shown once, kept as a hash only, and made by administrators alone', async () => {
  const key = await make({ holder: 'Bursa kerja dinas' });
  const again = await administrator.ask(path);
  expect(again.text).not.toContain(key);
  expect(again.text).toContain(key.slice(0, 10));
  const { rows: [row] } = await house.inCentre((tx) => sql<{ all: string }>`select row_to_json(key)::text as all from demand.keys key`.execute(tx));
  expect(row!.all).not.toContain(key.slice(12));
  expect((await (await over('planner')).ask(path)).status).toBe(403);
});

test('another system writes needs by key, once per retry key, for any employer the centre knows', async () => {
  const key = await make({ holder: 'Portal mitra' });
  const retry = { 'idempotency-key': newId() };
  const answers = [await send(key, { ...welders, employer: 'galangan contoh, P.T.' }, retry), await send(key, { ...welders, employer: 'galangan contoh, P.T.' }, retry)];
  expect(answers.map((one) => one.status)).toEqual([200, 200]);
  expect(answers[0]!.json()).toEqual(answers[1]!.json());
  expect(await lines()).toMatchObject([{ employer: shipyard, source: 'api', headcount: 8 }]);
  expect(problem(await send(key, { ...welders, employer: 'CV Tekstil Contoh' }, retry))).toEqual([409, 'request.key-reused']);
  expect(problem(await send(key, { ...welders, employer: 'PT Tak Dikenal' }))).toEqual([422, 'demand.unknown-employer']);
  expect(problem(await send(key, welders))).toEqual([422, 'demand.unknown-employer']);
  // Whoever reports for many can say that it was written; a promise is the employer's own.
  for (const strength of ['interview-slots', 'pledge']) expect(problem(await send(key, { ...welders, strength, employer: 'PT Galangan Contoh' }))).toEqual([422, 'demand.not-theirs-to-promise']);
});

test('the key of one employer writes for that employer and no other', async () => {
  const key = await make({ holder: 'Personalia tekstil', employer: mill });
  expect((await send(key, { ...welders, strength: 'pledge' })).status).toBe(200);
  expect(problem(await send(key, { ...welders, employer: 'PT Galangan Contoh' }))).toEqual([422, 'demand.unknown-employer']);
  expect((await lines()).filter((line) => line.employer === mill)).toHaveLength(1);
});

test('without a key, with a wrong or a revoked one nothing is written; nor does a key open any other door', async () => {
  const key = await make({ holder: 'Sementara' });
  for (const wrong of [undefined, 'balai_salah-salah-salah-salah', `${key}x`, "' or 1=1 --"]) {
    const answer = await send(wrong, { ...welders, employer: 'PT Galangan Contoh' });
    expect(problem(answer)).toEqual([401, 'access.not-signed-in']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.headers['content-type']).toContain('application/problem+json');
  }
  expect((await system.ask('/api/demand/needs', { headers: { authorization: `Bearer ${key}` } })).status).toBe(401);
  expect(problem(await send(undefined, welders, {}, administrator))).toEqual([401, 'access.not-signed-in']);
  const link = /kunci\/([0-9a-f-]{36})\/cabut">[^<]*<span[^>]*> Sementara/.exec((await administrator.ask(path)).text)![1]!;
  const revoke = `${path}/${link}/cabut`;
  expect((await administrator.post(revoke, { _csrf: await administrator.seal(revoke), _key: newId() })).status).toBe(303);
  expect(problem(await send(key, { ...welders, employer: 'PT Galangan Contoh' }))).toEqual([401, 'access.not-signed-in']);
});

test('bad input is told field by field as problem details', async () => {
  const key = await make({ holder: 'Uji', employer: mill });
  const bad = await send(key, { occupation: '7212', headcount: -1, month: 'besok', region: '36.72', strength: 'sure' });
  expect(bad.status).toBe(422);
  expect((bad.json() as { problems: { field: string }[] }).problems.map((one) => one.field).sort()).toEqual(['headcount', 'month', 'strength']);
  for (const [change, code] of [[{ occupation: '0000' }, 'demand.unknown-occupation'], [{ region: '99.99' }, 'demand.unknown-region'], [{ units: ['X.1@1/2000'] }, 'demand.unknown-unit'], [{ month: '2020-01-01' }, 'demand.month-past']] as const) expect(problem(await send(key, { ...welders, ...change }))).toEqual([422, code]);
  expect((await system.ask('/api/demand/entries', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: '{' })).status).toBe(400);
});

test('a key writes so often a minute and then waits; the next minute it may again', async () => {
  const key = await make({ holder: 'Cepat', employer: mill });
  for (let use = 0; use < usesAMinute; use += 1) expect((await send(key, welders)).status).toBe(200);
  expect(problem(await send(key, welders))).toEqual([429, 'demand.key-too-often']);
  const later = await over(undefined, '2026-11-24T02:01:00.000Z' as Instant);
  expect((await send(key, welders, {}, later)).status).toBe(200);
});

test('the door is described in OpenAPI with its key', async () => {
  const { paths, components } = (await system.ask('/api/openapi.json')).json() as { paths: Record<string, { post: { security: unknown; requestBody: unknown } }>; components: { securitySchemes: Record<string, unknown> } };
  expect(paths['/api/demand/entries']!.post.security).toEqual([{ key: [] }]);
  expect(JSON.stringify(paths['/api/demand/entries']!.post.requestBody)).toContain('headcount');
  expect(components.securitySchemes['key']).toMatchObject({ scheme: 'bearer' });
});
