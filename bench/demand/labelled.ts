import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';
import { labelKey, readVacancySets, type RawVacancy } from './vacancy-files.ts';

/** A vacancy that a person coded: the group meant first, then what a careful coder could defend too. */
export type Labelled = { readonly row: RawVacancy; readonly set: string; readonly codes: readonly string[]; readonly isTuning: boolean; readonly isAfter: boolean };

/** Labels keep no text: they meet their vacancies here, where the files are. */
export function readLabelled(): Labelled[] {
  const { labels } = JSON.parse(readFileSync(join(projectRoot(), 'src/loop/1-demand/testing/labels-occupations.json'), 'utf8')) as { labels: Record<string, Record<string, string>> };
  return readVacancySets().flatMap(({ set, rows }) => {
    const left = new Map(Object.entries(labels[set] ?? {}));
    return rows.flatMap((row): Labelled[] => {
      const key = labelKey(row);
      const label = left.get(key)?.split(' ');
      left.delete(key);
      return label ? [{ row, set, codes: label.filter((one) => one !== 'after'), isTuning: key[0]! < '8', isAfter: label.includes('after') }] : [];
    });
  });
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** The text of a raw vacancy as the import hands it to the mapping. */
export const jobTextOf = (row: RawVacancy): { title: string; beside: string[] } =>
  ({ title: row.title, beside: [...(typeof row['category'] === 'string' ? [row['category']] : []), ...texts(row['majors']), ...texts(row['skills'])] });

/** The fields of work in which answers are compared, by the first digits of KBJI. */
const fields: readonly (readonly [name: string, digits: RegExp])[] = [
  ['computing and telecommunication', /^(133|25|35)/], ['office, finance, law, policy', /^(1[12]|1346|241|242|261|33[134]|335|341|4)/], ['sales and marketing', /^(243|332|52)/],
  ['engineering, drawing, laboratory', /^(13|211|212|213|214|215|216[0145]|31)/], ['workshop, machines, building, transport', /^[789]/], ['health and care', /^(134|22|32|53)/],
  ['kitchen, hotel, beauty, security', /^(141|343|51|54)/], ['teaching, culture, design, people', /^(2|34)/],
];

export const fieldOfCode = (code: string): string => fields.find(([, digits]) => digits.test(code))?.[0] ?? 'farming, fishing, other';
