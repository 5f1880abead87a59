import { beforeAll, expect, test } from 'vitest';
import { addEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { listTimeline } from '#platform/audit/entries';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { demandModule } from '../module.ts';
import { listNeedsQuestion } from './list-needs.ts';
import { recordNeedAction } from './record-need.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const shipyard = newId<'employer'>();
const weldersWanted = { employer: shipyard, occupation: '7212', units: [], headcount: 8, month: '2027-02-01', region: '36.72', strength: 'pledge', source: 'letter' };

beforeAll(async () => {
  house = await testHouse({ modules: [demandModule] });
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh' } }]));
});

test('a planner records a need, and its line, timeline and event are there', async () => {
  const recorded = await house.run(recordNeedAction, weldersWanted, house.as('planner'));
  expect(recorded).toMatchObject({ ok: true, value: { expiresOn: '2027-11-24' } });
  const id = (recorded as { value: { id: Id<'need'> } }).value.id;
  const listed = await house.ask(listNeedsQuestion, {}, house.as('head'));
  expect(listed).toMatchObject({ ok: true, value: { total: 1, lines: [{ id, employerName: 'PT Galangan Contoh', headcount: 8 }] } });
  const [entry] = await house.inCentre((tx) => listTimeline(tx, { type: 'need', id }));
  expect(entry).toMatchObject({ actorName: 'planner of the test', deed: 'demand.record-need', before: null, after: { headcount: 8 } });
});

test('the same form sent twice is one line, and its key with other content is refused', async () => {
  const first = await house.run(recordNeedAction, weldersWanted, house.as('planner'), 'key-of-one-form');
  const second = await house.run(recordNeedAction, weldersWanted, house.as('planner'), 'key-of-one-form');
  expect(second).toEqual(first);
  expect(await house.run(recordNeedAction, { ...weldersWanted, headcount: 9 }, house.as('planner'), 'key-of-one-form')).toEqual({ ok: false, error: { code: 'request.key-reused' } });
});

test('an employer speaks for itself only', async () => {
  const stranger = house.as('employer', { employer: newId<'employer'>() });
  expect(await house.run(recordNeedAction, weldersWanted, stranger)).toEqual({ ok: false, error: { code: 'record.not-found' } });
  expect(await house.ask(listNeedsQuestion, {}, stranger)).toMatchObject({ ok: true, value: { total: 0 } });
  expect(await house.run(recordNeedAction, weldersWanted, house.as('employer', { employer: shipyard }))).toMatchObject({ ok: true });
});

test('a citizen may not, and somebody not signed in is asked to sign in', async () => {
  expect(await house.run(recordNeedAction, weldersWanted, house.as('citizen'))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
  expect(await house.run(recordNeedAction, weldersWanted, house.as('anonymous'))).toEqual({ ok: false, error: { code: 'access.not-signed-in' } });
});

test('every field that is wrong is told at once', async () => {
  const result = await house.run(recordNeedAction, { ...weldersWanted, headcount: 0, month: '2027-02-30', strength: 'firm', employer: 'x' }, house.as('planner'));
  expect(result).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  const fields = (result as unknown as { error: { problems: { field: string }[] } }).error.problems.map((problem) => problem.field).sort();
  expect(fields).toEqual(['employer', 'headcount', 'month', 'strength']);
});
