import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDay } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';
import type { PackName } from '#platform/packs/pack-types';
import { projectRoot } from '#platform/project-root';

const names = readdirSync(join(projectRoot(), 'packs')).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5) as PackName);
const { regions, villages, neighbours } = loadPack('regions');
const regionCodes = new Set(regions.map(([code]) => code));
const occupationCodes = new Set(loadPack('occupations-kbji2014').occupations.map(([code]) => code));

test.each(names)('the pack %s says its source, date, licence and version', (name) => {
  const { source, date, licence, version } = loadPack(name);
  expect(source.length).toBeGreaterThan(20);
  expect(licence.length).toBeGreaterThan(5);
  expect(parseDay(date)).toBe(date);
  expect(version).toBeGreaterThanOrEqual(1);
});

test('nobody can change a pack once it is loaded', () => {
  const days = loadPack('holidays-id').days as unknown as { name: string }[];
  expect(() => { days[0]!.name = 'x'; }).toThrow();
  expect(loadPack('holidays-id').days).toBe(days);
});

test('every region stands once below a region that exists', () => {
  expect(regionCodes.size).toBe(7837);
  expect(regions.length).toBe(7837);
  const orphans = [...regions, ...villages].filter(([code]) => code.includes('.') && !regionCodes.has(code.slice(0, code.lastIndexOf('.'))));
  expect(orphans).toEqual([]);
  expect(villages.every(([code]) => /^36\.\d\d\.\d\d\.\d{4}$/.test(code))).toBe(true);
  expect(regions.every(([code, name]) => /^\d\d(\.\d\d){0,2}$/.test(code) && name === name.trim() && name !== '')).toBe(true);
});

test('whoever is a neighbour has a neighbour', () => {
  for (const [code, others] of Object.entries(neighbours)) {
    expect(regionCodes.has(code)).toBe(true);
    for (const other of others) expect(neighbours[other]).toContain(code);
  }
  expect(regions.filter(([code]) => /^36\.\d\d$/.test(code) && !neighbours[code])).toEqual([]);
});

test('aliases of places lead to regions, and no text means two things', () => {
  const { aliases, abroad, nationwide } = loadPack('aliases-regions');
  expect(Object.entries(aliases).filter(([, code]) => !regionCodes.has(code))).toEqual([]);
  expect([...abroad, ...nationwide].filter((text) => text in aliases)).toEqual([]);
});

test('KBJI 2014 is whole: 10, 43, 130, 446 and 2,137 codes', () => {
  const lengths = [1, 2, 3, 4, 7].map((length) => [...occupationCodes].filter((code) => code.length === length).length);
  expect(lengths).toEqual([10, 43, 130, 446, 2137]);
});

test('job words lead to four-digit groups of KBJI', () => {
  const { aliases } = loadPack('aliases-occupations');
  expect(Object.keys(aliases).length).toBeGreaterThanOrEqual(200);
  expect(Object.entries(aliases).filter(([words, codes]) => codes.split(' ').some((code) => code.length !== 4 || !occupationCodes.has(code)) || words !== words.toLowerCase())).toEqual([]);
  expect(aliases['welder']).toBe('7212');
});

test('holidays are real days, and 27 Rajab is not taken for the birth of the Prophet', () => {
  for (const name of ['holidays-id', 'holidays-jp'] as const) {
    expect(loadPack(name).days.filter(({ date }) => parseDay(date) !== date)).toEqual([]);
  }
  const { days } = loadPack('holidays-id');
  expect(days.filter(({ name }) => name.startsWith('Maulid')).map(({ date }) => date)).toEqual(['2024-09-15', '2025-09-05', '2026-08-25', '2027-08-14', '2028-08-03']);
  expect(days.filter(({ name }) => name.startsWith('Isra')).map(({ date }) => date))
    .toEqual(['2024-02-08', '2025-01-27', '2026-01-16', '2027-01-05', '2027-12-25', '2028-12-14']);
  expect(days.filter(({ kind }) => kind === 'collective-leave').map(({ date }) => date.slice(0, 4))).toEqual(Array(8).fill('2026'));
});

test('a unit belongs to a decree that exists and stands there once', () => {
  const { decrees, units } = loadPack('units');
  const ids = new Set(decrees.map(({ id }) => id));
  expect(ids.size).toBe(decrees.length);
  expect(decrees.filter(({ id, number, year }) => id !== `${number}/${year}`)).toEqual([]);
  expect(decrees.flatMap(({ revokes }) => revokes ?? []).filter((id) => !ids.has(id))).toEqual([]);
  expect(units.filter(({ decree }) => !ids.has(decree))).toEqual([]);
  expect(new Set(units.map(({ code, decree }) => `${code}@${decree}`)).size).toBe(units.length);
  expect(units.find(({ code }) => code === 'JIP.SM01.006.01')).toMatchObject({ decree: '342/2007', otherTitles: ['Merencanakan tugas rutin'] });
});

test('a lesson takes 45 minutes, and Friday begins later', () => {
  const { days, lessonMinutes } = loadPack('timetable-pattern');
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const { periods, pauses } of Object.values(days)) {
    expect(periods.map(({ from, until }) => minutes(until) - minutes(from))).toEqual(Array(8).fill(lessonMinutes));
    for (const pause of pauses) expect(periods.filter(({ from, until }) => from < pause.until && pause.from < until)).toEqual([]);
  }
  expect([days['1']?.periods[0]?.from, days['5']?.periods[0]?.from, days['5']?.periods[7]?.until]).toEqual(['08:00', '08:45', '15:45']);
});

test('Japan names 19 fields for skilled workers, 17 of them for Ikusei Shuro', () => {
  const { fields, schemes } = loadPack('overseas-japan-ssw');
  const known = schemes.map(({ id }) => id);
  expect(known.map((scheme) => fields.filter((field) => field.schemes.includes(scheme)).length)).toEqual([19, 17]);
  expect(schemes.find(({ id }) => id === 'ikusei-shuro')?.from).toBe('2027-04-01');
});
