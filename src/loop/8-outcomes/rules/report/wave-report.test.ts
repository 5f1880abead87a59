import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { onTheRoll as sari, sariAsked } from '../examples.ts';
import { placementOf, type RollPerson } from './roll.ts';
import { peopleIn } from './select.ts';
import { waveReport } from './wave-report.ts';

const classes = [{ id: 'smaw' as Id<'class'>, seats: 2, field: 'welding' }, { id: 'sewing' as Id<'class'>, seats: 2, field: 'garment' }];
const dedi: RollPerson = { ...sari, person: 'dedi' as Id<'person'>, sex: 'male', wish: 'smaw' as Id<'class'>, hasSupportNeeds: true, placement: { 1: 'working', 3: 'unknown' }, employers: [] };
const rini: RollPerson = { ...sari, person: 'rini' as Id<'person'>, region: '36.71', seat: undefined, isCompleted: false, isCompetent: false, isCertified: false, placement: {}, employers: [] };
const report = waveReport([sari, dedi, rini], classes);

test('applicants are counted in the class they wished for, trainees in the class they sat in', () => {
  expect(report.byField.map((row) => [row.key, row.seats, row.applicants.count, row.filled.count])).toEqual([['garment', 2, 2, 0], ['welding', 2, 1, 2]]);
});

test('placement is a range of the trained, month by month, and only for months that have come', () => {
  expect(report.months.map(({ month, whole }) => [month, whole.range.lower, whole.range.upper, whole.range.responseRate])).toEqual([[1, 500, 1000, 500], [3, 500, 1000, 500]]);
});

test('a month that has come only for the few who left early does not speak for the wave', () => {
  const waits = (person: string): RollPerson => ({ ...dedi, person: person as Id<'person'>, placement: { 1: 'working' } });
  expect(waveReport([dedi, waits('budi'), waits('wati')], classes).months.map(({ month }) => month)).toEqual([1]);
});

test('every figure is the number of people of its list', () => {
  const fieldOf = (ofClass: Id<'class'>) => classes.find((one) => one.id === ofClass)?.field;
  const figures = collect(report);
  expect(figures.length).toBeGreaterThan(80);
  for (const { count, of } of figures) expect(peopleIn([sari, dedi, rini], of, fieldOf)).toHaveLength(count);
  expect(report.bySupport.map((row) => [row.key, row.applicants.count])).toEqual([['true', 1], ['false', 2]]);
});

test('the parts of a wave add up to the whole', () => {
  for (const rows of [report.byField, report.byClass, report.byRegion, report.bySex, report.bySupport, report.byEducation]) {
    for (const station of ['applicants', 'filled', 'completed', 'certified'] as const) expect(rows.reduce((sum, row) => sum + row[station].count, 0)).toBe(report.whole[station].count);
  }
});

test('silence is unknown, leaving for a job is work until somebody says otherwise', () => {
  const today = '2026-05-02' as Day;
  expect(placementOf(sariAsked, false, today)).toEqual({ 1: 'unknown', 3: 'unknown' });
  expect(placementOf(sariAsked, true, today)).toEqual({ 1: 'working', 3: 'working' });
  expect(placementOf(sariAsked.map((one) => (one.month === 3 ? { ...one, situation: 'not-working' as const } : one)), true, today)).toEqual({ 1: 'working', 3: 'not-working' });
});

type Figure = (typeof report)['leftForJob'];

function collect(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('count' in value && 'of' in value) return [value as Figure];
  return Object.values(value).flatMap(collect);
}
