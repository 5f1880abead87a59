import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { testHouse } from '#platform/testing/house';
import { appointOfficialAction } from './actions/appoint-official.ts';
import { correctCentre } from './actions/correct-centre.ts';
import { seeCentre } from './actions/see-centre.ts';
import { centresModule } from './module.ts';
import { officialOn } from './store/officials.ts';

const house = await testHouse({ modules: [centresModule] });
const administrator = house.as('administrator');
const head = { post: 'head', name: 'Endang', nip: '19740809 200012 2 999', from: '2026-01-01' };

test('a paper finds the official of its own day', async () => {
  expect(await house.run(appointOfficialAction, head, administrator)).toMatchObject({ ok: true });
  expect(await house.run(appointOfficialAction, { ...head, name: 'Rahmat', from: '2026-06-01' }, administrator)).toMatchObject({ ok: true });
  const on = (day: string) => house.inCentre((tx) => officialOn(tx, 'head', day as Day));
  expect(await on('2025-12-31')).toBeUndefined();
  expect((await on('2026-05-31'))?.name).toBe('Endang');
  expect((await on('2026-06-01'))?.name).toBe('Rahmat');
});

test('nobody is put into a post before the one who is recorded there', async () => {
  expect(await house.run(appointOfficialAction, { ...head, name: 'Terlambat', from: '2026-03-01' }, administrator))
    .toMatchObject({ ok: false, error: { code: 'centres.post-taken-later', name: 'Rahmat', from: '2026-06-01' } });
  expect(await house.run(appointOfficialAction, { ...head, nip: '123' }, administrator)).toMatchObject({ ok: false, error: { code: 'centres.nip-unreadable', field: 'nip' } });
});

test('the centre’s facts change once a version, and only by the administrator', async () => {
  const facts = { version: 1, name: 'UPTD Contoh', shortName: 'UPTD', regionCode: '36.73.01', address: 'Jalan Baru 2' };
  expect(await house.run(correctCentre, facts, house.as('planner'))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
  expect(await house.run(correctCentre, facts, administrator)).toMatchObject({ ok: true });
  expect(await house.run(correctCentre, facts, administrator)).toMatchObject({ ok: false, error: { code: 'record.stale' } });
  expect(await house.ask(seeCentre, {}, house.as('head'))).toMatchObject({ ok: true, value: { centre: { name: 'UPTD Contoh' }, place: expect.stringContaining('Kota Serang') } });
});
