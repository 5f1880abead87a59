import { beforeAll, expect, test } from 'vitest';
import { addEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { demandModule } from '../module.ts';
import { employersSeeking, getNeed, needsFor, summarizeDemand } from '../store/doors.ts';
import { keptPromiseOf } from '../store/kept-promises.ts';
import { drawSeatsAction } from './draw-seats.ts';
import { payBackAction } from './pay-back.ts';
import { recordNeedAction } from './record-need.ts';
import { recountLedger } from './recount-ledger.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const shipyard = newId<'employer'>();
const wave = newId<'wave'>();
const weldingClass = newId<'class'>();
let pledge: Id<'need'>;
let rumour: Id<'need'>;
const wanted = { employer: shipyard, occupation: '7212', units: [], month: '2027-02-01', region: '36.72', source: 'letter' };

beforeAll(async () => {
  house = await testHouse({ modules: [demandModule] });
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh' } }]));
  const record = async (facts: object): Promise<Id<'need'>> => {
    const recorded = await house.run(recordNeedAction, { ...wanted, ...facts }, house.as('planner'));
    return (recorded as { value: { id: Id<'need'> } }).value.id;
  };
  pledge = await record({ headcount: 10, strength: 'pledge' });
  rumour = await record({ headcount: 10, strength: 'heard' });
});

const balance = (need: Id<'need'>) => house.inCentre(async (tx) => (await getNeed(tx, need))!.balance);

test('a published wave draws its seats from the strongest promise first, once however often it is told', async () => {
  const published = { wave, classes: [{ class: weldingClass, occupation: '7212.01', seats: 16, region: '36.74.01' }] };
  expect(await house.run(drawSeatsAction, published, house.as('system'))).toMatchObject({ ok: true, value: { draws: 2 } });
  expect([await balance(pledge), await balance(rumour)]).toEqual([0, 4]);
  await house.run(drawSeatsAction, published, house.as('system'));
  expect([await balance(pledge), await balance(rumour)]).toEqual([0, 4]);
});

test('a hire from a drawn seat turns the seat into a job and sets the employer’s figure', async () => {
  const hire = newId<'hire'>();
  const told = { hire, employer: shipyard, need: null, class: weldingClass, occupation: '7212', on: '2026-11-24' };
  expect(await house.run(payBackAction, told, house.as('system'))).toMatchObject({ ok: true, value: { need: pledge } });
  expect(await house.run(payBackAction, told, house.as('system'))).toMatchObject({ ok: true, value: { need: null } });
  expect(await balance(pledge)).toBe(0);
  const [sum] = await house.inCentre((tx) => summarizeDemand(tx, house.today));
  expect(sum).toMatchObject({ occupation: '7212', counted: 19, byStrength: { pledge: 9, heard: 10 }, employers: 1 });
  expect(await house.inCentre((tx) => keptPromiseOf(tx, shipyard, house.today))).toMatchObject({ promised: 1, hired: 1, kept: 1000 });
});

test('a hire of somebody from outside pays back the line it names', async () => {
  expect(await house.run(payBackAction, { hire: newId<'hire'>(), need: rumour, on: '2026-11-24' }, house.as('system'))).toMatchObject({ ok: true, value: { need: rumour } });
  expect(await balance(rumour)).toBe(3);
});

test('a hire nobody asked for changes no line', async () => {
  expect(await house.run(payBackAction, { hire: newId<'hire'>(), employer: shipyard, occupation: '8153', on: '2026-11-24' }, house.as('system'))).toMatchObject({ ok: true, value: { need: null } });
});

test('the doors find lines by group of occupation and region', async () => {
  expect(await house.inCentre((tx) => needsFor(tx, { occupation: '7212.04', region: '36', today: house.today }))).toHaveLength(2);
  expect(await house.inCentre((tx) => needsFor(tx, { occupation: '7212', region: '32' }))).toEqual([]);
  expect(await house.inCentre((tx) => employersSeeking(tx, ['7212.01', '8153']))).toEqual(new Map([['7212.01', 1], ['8153', 0]]));
});

test('the whole ledger, counted again entry by entry, comes to the same balances', async () => {
  const seen = await house.ask(recountLedger, {}, house.as('head'));
  expect(seen).toMatchObject({ ok: true, value: { differing: [] } });
  if (seen.ok) expect(seen.value.entries).toBeGreaterThan(seen.value.lines);
});
