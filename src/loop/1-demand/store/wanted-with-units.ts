import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { discounted, worthOf } from '../rules/discount.ts';
import { freshness, termOfHeard } from '../rules/fading.ts';
import { groupBy } from '../rules/group-by.ts';
import { sureEnough } from '../rules/heard-vacancy.ts';
import type { Strength } from '../rules/need.ts';
import { listRecords } from './kept-promises.ts';
import { listLiveLines } from './lines.ts';
import { tables } from './tables.ts';

/** Demand that says which units somebody must master: a line of the ledger, or vacancies from files that ask for the same units in one occupation. */
export type WantedWithUnits = {
  /** The line's id; `heard:` with occupation and units for vacancies. */
  readonly id: string;
  readonly need?: Id<'need'>; readonly employer?: Id<'employer'>;
  readonly occupation: string; readonly strength: Strength; readonly month: Day; readonly region: string;
  /** People nobody has a seat for; of them, in hundredths, how many are to be expected after strength, fading and the employer's record. */
  readonly people: number; readonly expected: number;
  readonly vacancies: number; readonly units: readonly string[];
};

/** What counts today and names units, the most expected first; and how many people are asked for without naming any. */
export async function listWantedWithUnits(tx: Transaction, today: Day): Promise<{ wanted: WantedWithUnits[]; withoutUnits: number }> {
  const lines = (await listLiveLines(tx, { today })).filter((line) => line.balance > 0);
  const [units, records] = [await unitsOfLines(tx, lines.map((line) => line.id)), await listRecords(tx, today)];
  const named = lines.flatMap((line): WantedWithUnits[] => {
    const { expected } = worthOf({ ...line, wanted: line.balance }, records.get(line.employer), today);
    const asked = units.get(line.id);
    return asked && expected > 0 ? [{ id: line.id, need: line.id, employer: line.employer, occupation: line.occupation, strength: line.strength, month: line.month, region: line.region, people: line.balance, expected, vacancies: 0, units: asked }] : [];
  });
  const withoutUnits = lines.filter((line) => !units.has(line.id)).reduce((sum, line) => sum + line.balance, 0);
  const wanted = [...named, ...(await listHeardWithUnits(tx, today))].sort((one, other) => other.expected - one.expected || (one.id < other.id ? -1 : 1));
  return { wanted, withoutUnits };
}

async function unitsOfLines(tx: Transaction, ids: readonly Id<'need'>[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tables(tx).selectFrom('demand.need_units').select(['need_id', 'unit_key']).where('need_id', 'in', [...ids]).orderBy('unit_key').execute();
  return new Map([...groupBy(rows, (row) => row.need_id)].map(([need, own]) => [need, own.map((row) => row.unit_key)]));
}

const noRecord = { promised: 0, hired: 0 };

/** Vacancies that ask for the same are one entry; each still fades by its own days. */
async function listHeardWithUnits(tx: Transaction, today: Day): Promise<WantedWithUnits[]> {
  const rows = await tables(tx).selectFrom('demand.imported_vacancies')
    .where('confidence', '>=', sureEnough).where('state', '!=', 'set-aside').where('expires_on', '>=', today).where(sql<boolean>`cardinality(units) > 0`)
    .select([sql<string>`left(occupation, 4)`.as('occupation'), 'units', 'month', 'expires_on as expiresOn', sql<number>`sum(headcount)::int`.as('people'), sql<number>`count(*)::int`.as('vacancies')])
    .groupBy([sql`1`, 'units', 'month', 'expires_on']).execute();
  const alike = groupBy(rows, (row) => `heard:${row.occupation}:${[...row.units].sort().join(',')}`);
  return [...alike].flatMap(([id, own]): WantedWithUnits[] => {
    const expected = own.reduce((sum, { people, expiresOn }) => sum + discounted(people, 'heard', noRecord, freshness(termOfHeard(expiresOn), today)), 0);
    const [first] = own;
    const total = (of: 'people' | 'vacancies'): number => own.reduce((sum, row) => sum + row[of], 0);
    return expected > 0 ? [{ id, occupation: first!.occupation, strength: 'heard', month: own.map((row) => row.month).sort()[0]!, region: '', people: total('people'), expected, vacancies: total('vacancies'), units: [...first!.units].sort() }] : [];
  });
}
