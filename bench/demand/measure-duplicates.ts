import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#kernel/day';
import { projectRoot } from '#platform/project-root';
import { importContext } from '../../src/loop/1-demand/actions/import-context.ts';
import { compare, judge, likelihood, type Verdict } from '../../src/loop/1-demand/rules/duplicates/compare-vacancies.ts';
import { traitsOf } from '../../src/loop/1-demand/rules/duplicates/traits.ts';
import { readVacancyRow } from '../../src/loop/1-demand/rules/vacancy-import/read-vacancy-row.ts';
import type { Figure } from '../report.ts';
import { readVacancyLines } from './vacancy-files.ts';

type Pair = readonly [set: string, key: string, otherSet: string, otherKey: string, label: 'same' | 'different' | 'unsure'];
export type JudgedPair = { readonly label: Pair[4]; readonly isTuning: boolean; readonly verdict: Verdict; readonly sure: number; readonly pair: Pair };

/** How often the search for duplicates agrees with a person who read both rows. */
export function measureDuplicates(): Figure[] {
  const judged = judgePairs();
  if (judged.length === 0) return [{ what: 'Duplicates across sources', value: 'left out: no files here' }];
  const test = judged.filter((one) => !one.isTuning);
  const unsure = judged.filter((one) => one.label === 'unsure');
  return [
    { what: `Duplicates, tuning half: ${heads}`, value: agreement(judged.filter((one) => one.isTuning)) },
    { what: `Duplicates, test half: ${heads}`, value: agreement(test) },
    { what: 'Pairs a person could not tell: taken as one · asked · kept apart', value: [unsure.filter((one) => one.verdict === 'same'), unsure.filter((one) => one.verdict === 'ask'), unsure.filter((one) => one.verdict === 'different')].map((list) => list.length).join(' · ') },
  ];
}

const heads = 'pairs · precision · recall · recall with those asked';

export function judgePairs(): JudgedPair[] {
  const { pairs } = JSON.parse(readFileSync(join(projectRoot(), 'src/loop/1-demand/testing/labels-duplicates.json'), 'utf8')) as { pairs: Pair[] };
  const wanted = new Set(pairs.flatMap(([set, key, otherSet, otherKey]) => [`${set}/${key}`, `${otherSet}/${otherKey}`]));
  const context = importContext('2026-11-28' as Day, '36');
  const traits = new Map(readVacancyLines().flatMap(({ set, line }) => {
    const name = `${set}/${createHash('sha256').update(line).digest('hex').slice(0, 12)}`;
    if (!wanted.has(name)) return [];
    const cells = Object.fromEntries(Object.entries(JSON.parse(line) as Record<string, unknown>).map(([field, value]) => [field, Array.isArray(value) ? value.join(', ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '']));
    const reading = readVacancyRow(cells, context);
    return reading.outcome === 'refused' ? [] : [[name, traitsOf(reading.vacancy)] as const];
  }));
  return pairs.flatMap((pair): JudgedPair[] => {
    const [set, key, otherSet, otherKey, label] = pair;
    const [one, other] = [traits.get(`${set}/${key}`), traits.get(`${otherSet}/${otherKey}`)];
    if (!one || !other) return [];
    const signs = compare(one, other);
    return [{ label, isTuning: key[0]! < '8', verdict: judge(signs), sure: likelihood(signs), pair }];
  });
}

function agreement(pairs: readonly JudgedPair[]): string {
  const told = pairs.filter((one) => one.label !== 'unsure');
  const same = told.filter((one) => one.label === 'same');
  const taken = told.filter((one) => one.verdict === 'same');
  const right = taken.filter((one) => one.label === 'same').length;
  const reached = same.filter((one) => one.verdict !== 'different').length;
  return `${told.length} (${same.length} one) · ${(right / taken.length).toFixed(3)} · ${(right / same.length).toFixed(3)} · ${(reached / same.length).toFixed(3)}`;
}
