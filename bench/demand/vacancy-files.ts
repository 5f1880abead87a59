import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectRoot } from '#platform/project-root';

/** Vacancy files of development, beside the checkout. */
const vacancyFolder = join(projectRoot(), '..', 'shared', 'data', 'vacancies');

export type RawVacancy = { readonly [field: string]: unknown } & { readonly title: string; readonly company?: string };

/** What a label names a vacancy by: nothing of its text is kept. */
export const labelKey = (row: RawVacancy): string =>
  createHash('sha256').update([row.title, row.company, row['location'] || row['regency']].map((text) => (typeof text === 'string' ? text : '')).join('|')).digest('hex').slice(0, 12);

/** Every development vacancy as the line it stands in; none when the files are not here. */
export function readVacancyLines(): { set: string; line: string }[] {
  if (!existsSync(vacancyFolder)) return [];
  return readdirSync(vacancyFolder).filter((name) => name.endsWith('.jsonl.gz')).sort().flatMap((name) =>
    gunzipSync(readFileSync(join(vacancyFolder, name))).toString('utf8').split('\n').filter(Boolean).map((line) => ({ set: name.replace('.jsonl.gz', ''), line })));
}

/** Every development vacancy by its set. */
export function readVacancySets(): { set: string; rows: RawVacancy[] }[] {
  const sets = new Map<string, RawVacancy[]>();
  for (const { set, line } of readVacancyLines()) {
    const rows = sets.get(set) ?? [];
    rows.push(JSON.parse(line) as RawVacancy);
    sets.set(set, rows);
  }
  return [...sets].map(([set, rows]) => ({ set, rows }));
}
