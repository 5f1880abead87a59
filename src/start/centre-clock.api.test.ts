import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import { ok } from '#kernel/result';
import type { Zone } from '#kernel/zone';
import { question } from '#platform/actions/action';
import { zoneHere } from '#platform/centre-zone';
import type { Routes } from '#platform/http/routes';
import type { Module } from '#platform/module';
import { testHouse } from '#platform/testing/house';
import { browserOf, serverOver } from '#platform/testing/server';
import { formatMoment, showClockOf } from '#ui/format';

// What any action may put into a letter, and any view onto a page.
const tellNow = question('probe.tell-now', Type.Object({}), async ({ now, today }) => ok({ now, today, letter: formatMoment(now, 'id') }));
const pages: Routes = (app) => {
  app.get('/jam', async (request, reply) => {
    const told = await request.ask(tellNow, {});
    return reply.page({ title: 'Jam', shell: 'plain', body: (told.ok ? `${formatMoment(told.value.now, 'id')} | ${told.value.letter} | ${told.value.today}` : told.error.code) as never });
  });
};
const probe: Module = { name: 'probe', permissions: { 'probe.tell-now': { roles: ['administrator'] } }, deeds: [tellNow], pages, refusals: { id: {}, en: {} } };

/** Half past eleven in the evening in Serpong; east of it the next day has begun. */
const lateEvening = '2026-11-23T16:30:00.000Z' as Instant;

async function pageIn(zone: Zone) {
  const house = await testHouse({ modules: [probe], now: lateEvening, zone });
  const app = await serverOver(house, { modules: [probe], centreOf: async () => ({ id: house.centre, name: 'UPTD Uji', shortName: 'Uji', zone }) });
  return { house, page: (await browserOf(app).ask('/jam')).text };
}

beforeAll(() => showClockOf(zoneHere));
afterAll(() => showClockOf(() => undefined));

test('a centre in Makassar is told its own hour and day, on pages and in what its deeds write', async () => {
  const { house, page } = await pageIn('Asia/Makassar');
  expect(page).toContain('Selasa, 24 November 2026, 00.30 WITA | Selasa, 24 November 2026, 00.30 WITA | 2026-11-24');
  // A job or a reaction has no page around it.
  expect(await house.ask(tellNow, {}, house.as('administrator'))).toMatchObject({ value: { letter: 'Selasa, 24 November 2026, 00.30 WITA', today: '2026-11-24' } });
});

test('at the same moment it is another day in Serpong, and an hour later in Jayapura', async () => {
  expect((await pageIn('Asia/Jakarta')).page).toContain('Senin, 23 November 2026, 23.30 WIB | Senin, 23 November 2026, 23.30 WIB | 2026-11-23');
  expect((await pageIn('Asia/Jayapura')).page).toContain('Selasa, 24 November 2026, 01.30 WIT |');
});
