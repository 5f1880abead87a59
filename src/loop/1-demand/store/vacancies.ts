import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { sureEnough } from '../rules/heard-vacancy.ts';
import type { Traits } from '../rules/duplicates/traits.ts';
import type { UnitReason } from '../rules/unit-reading.ts';
import { blocksOf } from '../rules/duplicates/twin-search.ts';
import { tables } from './tables.ts';

/** Vacancies from files whose occupation nothing could read for sure and nobody has yet. */
export async function countUnread(tx: Transaction): Promise<number> {
  const { count } = await tables(tx).selectFrom('demand.imported_vacancies').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open').where('confidence', '<', sureEnough).executeTakeFirstOrThrow();
  return Number(count);
}

export type NewVacancy = {
  readonly id: Id<'importedVacancy'>; readonly import: Id<'import'>; readonly line: number; readonly identity: string; readonly content: string; readonly title: string; readonly company: string;
  readonly employer: Id<'employer'> | undefined; readonly occupation: string | undefined; readonly confidence: number; readonly guessedFrom: string | undefined; readonly region: string | undefined;
  readonly place: string; readonly headcount: number; readonly month: Day; readonly expiresOn: Day; readonly beside: string; readonly units: readonly UnitReason[];
  readonly traits: Traits; readonly twinOf: string | undefined;
};

/** Many at once as one text: a statement with a hole for every cell of a thousand rows takes longer to read than to do. */
export async function saveVacancies(tx: Transaction, centre: Id<'centre'>, vacancies: readonly NewVacancy[]): Promise<void> {
  for (let first = 0; first < vacancies.length; first += 1_000) {
    const rows = vacancies.slice(first, first + 1_000).map((one) => ({
      id: one.id, import_id: one.import, line: one.line, identity: one.identity, content: one.content, title: one.title, company: one.company, employer_id: one.employer ?? null,
      occupation: one.occupation ?? null, confidence: one.confidence, guessed_from: one.guessedFrom ?? null, region: one.region ?? null, place: one.place, headcount: one.headcount, month: one.month, expires_on: one.expiresOn,
      beside: one.beside, units: one.units.map(({ unit }) => unit), unit_reasons: one.units, by_employer: blocksOf(one.traits).byEmployer ?? null, by_title: blocksOf(one.traits).byTitle ?? null, traits: one.traits, twin_of: one.twinOf ?? null, twin_state: one.twinOf ? 'asked' : null,
    }));
    await sql`
      insert into demand.imported_vacancies (centre_id, id, import_id, line, identity, content, title, company, employer_id, occupation, confidence, guessed_from, region, place, headcount, month, expires_on,
        beside, units, unit_reasons, by_employer, by_title, traits, twin_of, twin_state)
      select ${centre}::uuid, row.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, import_id uuid, line integer, identity text, content text, title text, company text, employer_id uuid, occupation text,
        confidence integer, guessed_from text, region text, place text, headcount integer, month date, expires_on date, beside text, units text[], unit_reasons jsonb, by_employer text, by_title text, traits jsonb, twin_of uuid, twin_state text)`.execute(tx);
  }
}

export type Known = { readonly import: string; readonly line: number };
/** Which identities and contents are already taken in, and by which line of which file. */
export async function findKnown(tx: Transaction, identities: readonly string[], contents: readonly string[]): Promise<{ identities: Map<string, Known>; contents: Map<string, Known> }> {
  const find = async (column: 'identity' | 'content', values: readonly string[]): Promise<Map<string, Known>> => {
    if (values.length === 0) return new Map();
    const rows = await tables(tx).selectFrom('demand.imported_vacancies').select([`${column} as key`, 'import_id', 'line'])
      .where(sql<boolean>`${sql.ref(column)} = any(${[...new Set(values)]}::text[])`).orderBy('id', 'desc').execute();
    return new Map(rows.map((row) => [row.key, { import: row.import_id, line: row.line }]));
  };
  return { identities: await find('identity', identities), contents: await find('content', contents) };
}
