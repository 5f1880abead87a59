import { beforeAll, expect, test } from 'vitest';
import type { Selector } from '../rules/report/select.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';
import { listReports, seeReport, seeReportPeople } from './see-report.ts';

let house: Awaited<ReturnType<typeof outcomesHouse>>;
beforeAll(async () => { house = await outcomesHouse(); });

type Figure = { readonly count: number; readonly of: Selector };

/** Every figure anywhere in a report. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'count' in value && 'of' in value ? [value as Figure] : Object.values(value).flatMap(figuresIn);
}

test('every figure of every report is the number of people in the list it opens', async () => {
  const { rows } = valueOf(await house.ask(listReports, {}, house.as('head')));
  expect(rows.length).toBeGreaterThan(3);
  let compared = 0;
  for (const wave of [house.oldest, house.latest, rows[0]!.wave]) {
    const { report } = valueOf(await house.ask(seeReport, { wave: wave.id }, house.as('head')));
    const told = new Map(figuresIn(report).map((figure) => [JSON.stringify(figure.of), figure]));
    for (const figure of told.values()) {
      const list = valueOf(await house.ask(seeReportPeople, { wave: wave.id, ...figure.of, whole: true }, house.as('head')));
      expect([figure.of, list.people.length, list.total]).toEqual([figure.of, figure.count, figure.count]);
      expect(new Set(list.people.map((one) => one.person)).size).toBe(figure.count);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(300);
}, 120_000);

test('the report of last year’s wave has something at every station', async () => {
  const { report, head } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  const { whole } = report;
  for (const station of [whole.applicants, whole.filled, whole.completed, whole.competent, whole.certified, whole.hired]) expect(station.count).toBeGreaterThan(20);
  expect(whole.filled.count).toBeLessThanOrEqual(report.seats);
  expect(whole.completed.count).toBeLessThan(whole.filled.count);
  expect(report.byRegion.length).toBeGreaterThan(2);
  expect(head?.name).toBeTruthy();
});

test('a trainee sees no report, and a wave that is not there is not found', async () => {
  expect(await house.ask(seeReport, { wave: house.oldest.id }, house.as('trainee'))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
  expect(await house.ask(seeReport, { wave: house.centre }, house.as('head'))).toEqual({ ok: false, error: { code: 'record.not-found' } });
});
