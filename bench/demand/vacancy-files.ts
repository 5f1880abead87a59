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

/** Every development vacancy with its set; none when the files are not here. */
export function readVacancySets(): { set: string; rows: RawVacancy[] }[] {
  if (!existsSync(vacancyFolder)) return [];
  return readdirSync(vacancyFolder).filter((name) => name.endsWith('.jsonl.gz')).sort().map((name) => ({
    set: name.replace('.jsonl.gz', ''),
    rows: gunzipSync(readFileSync(join(vacancyFolder, name))).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as RawVacancy),
  }));
}
