import { beforeAll, expect, test } from 'vitest';
import { peopleIn, type Selector } from '../rules/report/select.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';
import { readRoll } from './read-roll.ts';
import { listReports, seeReport, seeReportPeople } from './see-report.ts';

let house: Awaited<ReturnType<typeof outcomesHouse>>;
beforeAll(async () => { house = await outcomesHouse(); });

type Figure = { readonly count: number; readonly of: Selector };

/** Every figure anywhere in a report. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'count' in value && 'of' in value ? [value as Figure] : Object.values(value).flatMap(figuresIn);
}

test('every figure of every report is the number of people its selection finds', async () => {
  const { rows } = valueOf(await house.ask(listReports, {}, house.as('head')));
  expect(rows.length).toBeGreaterThan(3);
  for (const { wave } of rows) {
    const { report } = valueOf(await house.ask(seeReport, { wave: wave.id }, house.as('head')));
    const { roll, classes } = await house.inCentre((tx) => readRoll(tx, wave.id, house.today));
    const fields = new Map(classes.map((one) => [one.id, one.field]));
    for (const { count, of } of figuresIn(report)) expect([of, peopleIn(roll, of, (one) => fields.get(one)).length]).toEqual([of, count]);
  }
});

test('the list a figure opens shows exactly as many people, each once', async () => {
  const { report } = valueOf(await house.ask(seeReport, { wave: house.oldest.id }, house.as('head')));
  const { byField, byClass, byRegion, bySex, bySupport, byEducation, whole, months, partners } = report;
  const figures = figuresIn([whole, months.at(-1)!.whole, months[0]!.byField.slice(0, 1), partners.slice(0, 2), ...[byField, byClass, byRegion, bySex, bySupport, byEducation].map((rows) => rows[0])]);
  expect(figures.length).toBeGreaterThan(45);
  for (const { count, of } of figures) {
    const list = valueOf(await house.ask(seeReportPeople, { wave: house.oldest.id, ...of, whole: true }, house.as('head')));
    expect([of, list.total, new Set(list.people.map((one) => one.person)).size]).toEqual([of, count, count]);
  }
});

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

test('the list of reports says of each wave what its report says', async () => {
  const { rows, total } = valueOf(await house.ask(listReports, {}, house.as('head')));
  expect(total).toBe(rows.length);
  for (const { wave, seats, stations, latest } of rows) {
    const { report } = valueOf(await house.ask(seeReport, { wave: wave.id }, house.as('head')));
    expect([wave.id, seats, stations]).toEqual([wave.id, report.seats, Object.fromEntries(Object.keys(stations).map((name) => [name, report.whole[name as keyof typeof stations]]))]);
    expect([wave.id, latest?.month, latest?.range]).toEqual([wave.id, report.months.at(-1)?.month, report.months.at(-1)?.whole.range]);
  }
});
