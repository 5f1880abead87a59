import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#kernel/day';
import { projectRoot } from '#platform/project-root';
import { importContext } from '../../src/loop/1-demand/actions/import-context.ts';
import type { Described } from '../../src/loop/1-demand/rules/mapping/map-units.ts';
import type { UnitIndex } from '../../src/loop/1-demand/rules/mapping/unit-phrases.ts';
import { cleanLines } from '../../src/loop/1-demand/rules/vacancy-import/clean-text.ts';
import { labelKey, readVacancySets, type RawVacancy } from './vacancy-files.ts';

export type UnitCase = { readonly described: Described; readonly codes: readonly string[]; readonly isTuning: boolean };

/** Vacancies labelled, by reading them, with the units of the library that are asked for; none where nothing is. */
export function readUnitCases(): UnitCase[] {
  const { labels } = JSON.parse(readFileSync(join(projectRoot(), 'src/loop/1-demand/testing/labels-units.json'), 'utf8')) as { labels: Record<string, Record<string, string>> };
  return readVacancySets().flatMap(({ set, rows }) => {
    const left = new Map(Object.entries(labels[set] ?? {}));
    return rows.flatMap((row): UnitCase[] => {
      const key = labelKey(row);
      const label = left.get(key);
      if (label === undefined || typeof row['description'] !== 'string') return [];
      left.delete(key);
      return [{ described: describedOf(row), codes: label.split(' ').filter(Boolean), isTuning: key[0]! < '8' }];
    });
  });
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
const describedOf = (row: RawVacancy): Described => ({ title: row.title, description: cleanLines(typeof row['description'] === 'string' ? row['description'] : '', 20_000).value, skills: textsOf(row['skills']) });
export const unitIndex = (): UnitIndex => importContext('2026-11-28' as Day, '36').units;

/** The fields in which answers are compared, by how codes of units begin. */
const fields: readonly (readonly [name: string, codes: RegExp])[] = [
  ['office computing and networks', /^J\.6/], ['animation', /^J\.59/], ['graphic design', /^M\.?74/], ['retail and sales', /^G\./], ['garment', /^(GAR|C\.14)/], ['welding and machines', /^(JIP|C\.2[48])/],
];
export const fieldOfUnit = (code: string): string => fields.find(([, codes]) => codes.test(code))?.[0] ?? 'farm, mine, power, laboratory';
