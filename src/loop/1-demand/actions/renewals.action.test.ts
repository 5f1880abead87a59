import { beforeAll, expect, test } from 'vitest';
import { addEmployers, employerLink } from '#employers';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fixedClock } from '#platform/clock';
import { listMessages } from '#platform/messages/queue';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { demandModule } from '../module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { findLine } from '../store/lines.ts';
import { askRenewals, countUnasked } from './ask-renewals.ts';
import { recordNeedAction } from './record-need.ts';
import { renewNeedAction } from './renew-need.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const [shipyard, mill, silent] = [newId<'employer'>(), newId<'employer'>(), newId<'employer'>()];
const needs: Record<string, Id<'need'>> = {};
/** Eleven weeks on: what was heard on 24 November fades on 24 February. */
const later = '2027-02-12T02:00:00.000Z' as Instant;

beforeAll(async () => {
  house = await testHouse({ modules: [employersModule, demandModule] });
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [
    { id: shipyard, facts: { name: 'PT Galangan Contoh', phone: '+6281200000001', contactName: 'Ibu Yulianti' } }, { id: mill, facts: { name: 'CV Tekstil Contoh', email: 'hrd@tekstil.example' } }, { id: silent, facts: { name: 'Bengkel Tanpa Telepon' } },
  ]));
  const record = async (name: string, facts: object): Promise<void> => {
    const recorded = await house.run(recordNeedAction, { employer: shipyard, occupation: '7212', units: [], headcount: 8, month: '2027-06-01', region: '36.72', strength: 'heard', source: 'letter', ...facts }, house.as('planner'));
    needs[name] = (recorded as { value: { id: Id<'need'> } }).value.id;
  };
  await record('welders', {});
  await record('fitters', { occupation: '7214', headcount: 3 });
  await record('past', { month: '2026-12-01' });
  await record('sewers', { employer: mill, occupation: '8153' });
  await record('strong', { strength: 'pledge' });
  await record('unreachable', { employer: silent });
});

const at = (moment: Instant) => house.runnerAt(fixedClock(moment));
const system = { actor: { id: 'system:test', name: 'test', roles: ['system' as const] } };
const messages = () => house.inCentre(async (tx) => (await listMessages(tx, 20, 0)).filter((one) => one.purpose === 'demand.renewal'));

test('employers are asked once, together for all that fades, and only about months to come', async () => {
  const caller = { ...system, centre: house.centre };
  expect(await house.ask(countUnasked, {}, house.as('system'))).toMatchObject({ ok: true, value: { due: 0 } });
  expect(await at(later).ask(countUnasked, {}, caller)).toMatchObject({ ok: true, value: { due: 2 } });
  expect(await at(later).run(askRenewals, {}, caller)).toMatchObject({ ok: true, value: { employers: 2 } });
  const sent = await messages();
  expect(sent.map((one) => one.recipient).sort()).toEqual(['+6281200000001', 'hrd@tekstil.example']);
  const text = sent.find((one) => one.channel === 'whatsapp')!.text;
  expect(text).toContain('Ibu Yulianti');
  expect(text).toContain('8 orang');
  expect(text).toContain('3 orang');
  expect(text).not.toContain('Desember');
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:3000\/untuk-perusahaan\/[^ ]+\/masih\. Bila/);
  expect(await at(later).ask(countUnasked, {}, caller)).toMatchObject({ ok: true, value: { due: 0 } });
  expect(await messages()).toHaveLength(2);
});

test('a promise that was renewed is asked about again when its new last day comes near', async () => {
  const caller = { actor: house.as('planner'), centre: house.centre };
  expect(await at(later).run(renewNeedAction, { need: needs['sewers'] }, caller)).toMatchObject({ ok: true, value: { expiresOn: '2027-05-12' } });
  const spring = '2027-05-01T02:00:00.000Z' as Instant;
  expect(await at(spring).ask(countUnasked, {}, { ...system, centre: house.centre })).toMatchObject({ ok: true, value: { due: 1 } });
});

test('opening the link changes nothing; one button renews what is ticked, and twice is once', async () => {
  const now = await testHouseAt(later);
  const page = await now.ask('/untuk-perusahaan/saya/masih');
  expect(page.status).toBe(200);
  const ticked = [...page.text.matchAll(/name="needs"[^>]*value="([^"]+)"/g)].map(([, value]) => value!);
  expect(ticked.sort()).toEqual([needs['welders']!, needs['fitters']!].sort());
  expect(await untilOf('welders')).toBe('2027-02-24');
  const answered = await now.post('/untuk-perusahaan/saya/masih', { needs: needs['welders']!, _csrf: await now.seal('/untuk-perusahaan/saya/masih'), _key: newId() });
  expect(answered.status).toBe(303);
  expect(await untilOf('welders')).toBe('2027-05-12');
  expect(await untilOf('fitters')).toBe('2027-02-24');
  const again = await now.post('/untuk-perusahaan/saya/masih', { needs: needs['welders']!, _csrf: await now.seal('/untuk-perusahaan/saya/masih'), _key: newId() });
  expect(again.status).toBe(422);
  const foreign = await now.post('/untuk-perusahaan/saya/masih', { needs: needs['sewers']!, _csrf: await now.seal('/untuk-perusahaan/saya/masih'), _key: newId() });
  expect(foreign.status).toBe(404);
  const none = await now.post('/untuk-perusahaan/saya/masih', { _csrf: await now.seal('/untuk-perusahaan/saya/masih'), _key: newId() });
  expect(none.status).toBe(422);
  expect(none.text).toContain('Centang paling sedikit satu');
});

test('the link in the message opens without an account', async () => {
  const stranger = browserOf(await serverOver(house, { modules: [employersModule, demandModule], ...asActor(undefined) }));
  const link = employerLink(house.links, house.centre, { id: mill, linkVersion: 1 }, house.now);
  const page = await stranger.ask(`${link}/masih`);
  expect(page.status).toBe(200);
  expect((await stranger.ask('/untuk-perusahaan/salah/masih')).status).toBe(404);
});

const untilOf = (name: string): Promise<Day> => house.inCentre(async (tx) => (await findLine(tx, needs[name]!))!.expiresOn);
async function testHouseAt(moment: Instant) {
  const moved = { ...house, runner: at(moment), today: addDays(house.today, 80), now: moment };
  return browserOf(await serverOver(moved, { modules: [employersModule, demandModule], ...asActor(house.as('employer', { employer: shipyard })) }));
}
