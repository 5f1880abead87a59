import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';
import type { Transaction } from '#platform/database/transaction';
import { sureEnough } from '../rules/heard-vacancy.ts';
import type { UnitReason } from '../rules/unit-reading.ts';
import { tables } from './tables.ts';

/** Who read the title: nobody for sure yet, the machine, a person; or a person set the vacancy aside. */
export const mappings = ['unread', 'guessed', 'confirmed', 'set-aside'] as const;
export type Mapping = (typeof mappings)[number];

export type ImportedVacancyLine = {
  readonly id: Id<'importedVacancy'>; readonly title: string; readonly company: string; readonly employer: Id<'employer'> | null; readonly occupation: string | null; readonly confidence: number;
  readonly guessedFrom: string | null; readonly region: string | null; readonly place: string; readonly headcount: number; readonly month: Day; readonly expiresOn: Day; readonly import: Id<'import'>;
  readonly line: number; readonly mapping: Mapping; readonly version: number; readonly beside: string; readonly units: readonly UnitKey[]; readonly unitReasons: readonly UnitReason[];
};

export type VacancyFilter = { readonly q?: string | undefined; readonly occupation?: string | undefined; readonly region?: string | undefined; readonly mapping?: Mapping | undefined; readonly today: Day };

/** One page of the vacancies from files and how many there are. Asked by occupation, only those the board counts today. */
export async function listVacancies(tx: Transaction, filter: VacancyFilter, limit: number, offset: number): Promise<{ vacancies: ImportedVacancyLine[]; total: number; people: number }> {
  const query = filtered(tx, filter);
  const { total, people } = await query.select([sql<number>`count(*)::int`.as('total'), sql<number>`coalesce(sum(headcount), 0)::int`.as('people')]).executeTakeFirstOrThrow();
  // What somebody put off comes last.
  const rows = await query.selectAll().orderBy('put_off_at', (order) => order.asc().nullsFirst()).orderBy('id').limit(limit).offset(offset).execute();
  return { vacancies: rows.map(readVacancy), total, people };
}

const table = (tx: Transaction) => tables(tx).selectFrom('demand.imported_vacancies');

function filtered(tx: Transaction, { q, occupation, region, mapping, today }: VacancyFilter): ReturnType<typeof table> {
  let query = table(tx);
  if (occupation) {
    query = query.where('occupation', 'like', `${occupation.replace(/[^0-9.]/g, '')}%`).where('confidence', '>=', sureEnough).where('state', '!=', 'set-aside').where('expires_on', '>=', today);
  }
  if (region === 'tanpa') query = query.where('region', 'is', null);
  else if (region) query = query.where('region', 'like', `${region.replace(/[^0-9.]/g, '')}%`);
  if (mapping === 'unread') query = query.where('state', '=', 'open').where('confidence', '<', sureEnough);
  if (mapping === 'guessed') query = query.where('state', '=', 'open').where('confidence', '>=', sureEnough);
  if (mapping === 'confirmed' || mapping === 'set-aside') query = query.where('state', '=', mapping);
  for (const word of (q ?? '').split(/\s+/).filter(Boolean).slice(0, 6)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`;
    query = query.where((row) => row.or([row('title', 'ilike', like), row('company', 'ilike', like), row('place', 'ilike', like)]));
  }
  return query;
}

type Row = Awaited<ReturnType<ReturnType<ReturnType<typeof table>['selectAll']>['execute']>>[number];

const readVacancy = (row: Row): ImportedVacancyLine => ({
  id: row.id as Id<'importedVacancy'>, title: row.title, company: row.company, employer: row.employer_id as Id<'employer'> | null, occupation: row.occupation, confidence: row.confidence,
  guessedFrom: row.guessed_from, region: row.region, place: row.place, headcount: row.headcount, month: row.month, expiresOn: row.expires_on, import: row.import_id as Id<'import'>, line: row.line,
  mapping: row.state === 'open' ? (row.confidence < sureEnough ? 'unread' : 'guessed') : (row.state as Mapping), version: row.version, beside: row.beside, units: row.units as UnitKey[], unitReasons: row.unit_reasons as UnitReason[],
});

export async function findVacancy(tx: Transaction, id: Id<'importedVacancy'>): Promise<ImportedVacancyLine | undefined> {
  const row = await table(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row && readVacancy(row);
}
