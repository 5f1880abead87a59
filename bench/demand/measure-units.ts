import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#kernel/day';
import { projectRoot } from '#platform/project-root';
import { importContext } from '../../src/loop/1-demand/actions/import-context.ts';
import { unitTerms } from '../../src/loop/1-demand/rules/mapping/calibration.ts';
import { findUnits, mapUnits, type Described } from '../../src/loop/1-demand/rules/mapping/map-units.ts';
import { cleanLines } from '../../src/loop/1-demand/rules/vacancy-import/clean-text.ts';
import type { Figure } from '../report.ts';
import { fitLogistic } from './fit-logistic.ts';
import { reliability } from './reliability.ts';
import { labelKey, readVacancySets, type RawVacancy } from './vacancy-files.ts';

type Case = { readonly described: Described; readonly codes: readonly string[]; readonly isTuning: boolean };
const most = 5;

/** Vacancies labelled, by reading them, with the units of the library that are asked for; none where nothing is. */
function readCases(): Case[] {
  const { labels } = JSON.parse(readFileSync(join(projectRoot(), 'src/loop/1-demand/testing/labels-units.json'), 'utf8')) as { labels: Record<string, Record<string, string>> };
  return readVacancySets().flatMap(({ set, rows }) => {
    const left = new Map(Object.entries(labels[set] ?? {}));
    return rows.flatMap((row): Case[] => {
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
const indexOf = () => importContext('2026-11-28' as Day, '36').units;

/** How often the labelled units are among those proposed, how sure the proposals say they are, and how often that is right. */
export function measureUnits(): Figure[] {
  const cases = readCases();
  if (cases.length === 0) return [{ what: 'Mapping of vacancies to units', value: 'left out: no files here' }];
  const index = indexOf();
  const proposals = (of: readonly Case[]) => of.flatMap(({ described, codes }) => mapUnits(described, index, most).map((one) => ({ said: one.confidence, isRight: codes.includes(one.code) })));
  const test = cases.filter((one) => !one.isTuning);
  const began = process.cpuUsage();
  for (const { described } of cases) mapUnits(described, index, most);
  const { user, system } = process.cpuUsage(began);
  return [
    { what: `Units, tuning half: ${heads}`, value: judged(cases.filter((one) => one.isTuning), index) },
    { what: `Units, test half: ${heads}`, value: judged(test, index) },
    ...reliability('Units', proposals(test)),
    { what: 'Processor time for the units of one described vacancy', value: `${((user + system) / cases.length).toFixed(0)} µs` },
  ];
}

const heads = 'asked for · hit@1 · hit@5 · MRR · precision of all proposed · nothing proposed where none is asked';

function judged(cases: readonly Case[], index: ReturnType<typeof indexOf>): string {
  const asking = cases.filter((one) => one.codes.length > 0);
  let [first, five, mrr, proposed, right, silent] = [0, 0, 0, 0, 0, 0];
  for (const { described, codes } of cases) {
    const found = mapUnits(described, index, most);
    const place = found.findIndex((one) => codes.includes(one.code));
    if (place === 0) first += 1;
    if (place >= 0) five += 1;
    if (place >= 0) mrr += 1 / (place + 1);
    proposed += found.length;
    right += found.filter((one) => codes.includes(one.code)).length;
    if (codes.length === 0 && found.length === 0) silent += 1;
  }
  const share = (count: number, of: number): string => (of === 0 ? '—' : (count / of).toFixed(2));
  return [`${asking.length} of ${cases.length}`, share(first, asking.length), share(five, asking.length), share(mrr, asking.length), share(right, proposed), share(silent, cases.length - asking.length)].join(' · ');
}

/** Fits the confidence of units on the tuning half; what it prints belongs into `rules/mapping/calibration.ts`. */
export function fitUnits(): Figure[] {
  const index = indexOf();
  const cases = readCases().filter((one) => one.isTuning).flatMap(({ described, codes }) => findUnits(described, index).map((one) => ({ terms: unitTerms(one), isRight: codes.includes(one.code) ? 1 : 0, weight: 1 })));
  const factors = fitLogistic(cases);
  return ['constant', 'strength', 'nearness', 'ways', 'inTitle'].map((what, at) => ({ what, value: factors[at]!.toFixed(3) }));
}
