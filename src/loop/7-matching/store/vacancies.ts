import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { UnitKey } from '#standards';
import type { Vacancy, VacancyStatus } from '../rules/vacancy.ts';
import { tables } from './tables.ts';

export type VacancyFilter = { readonly ids?: readonly Id<'vacancy'>[]; readonly employer?: Id<'employer'>; readonly need?: Id<'need'>; readonly status?: VacancyStatus };

/** Openings with what they ask for, those that end first before the others. */
export async function listVacancies(tx: Transaction, filter: VacancyFilter = {}): Promise<Vacancy[]> {
  if (filter.ids?.length === 0) return [];
  let query = tables(tx).selectFrom('matching.vacancies').selectAll();
  if (filter.ids) query = query.where('id', 'in', [...filter.ids]);
  if (filter.employer) query = query.where('employer_id', '=', filter.employer);
  if (filter.need) query = query.where('need_id', '=', filter.need);
  if (filter.status) query = query.where('status', '=', filter.status);
  const rows = await query.orderBy('closes_on').orderBy('id').execute();
  const units = await listUnits(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id as Id<'vacancy'>, employer: row.employer_id as Id<'employer'>, need: (row.need_id ?? undefined) as Id<'need'> | undefined, title: row.title, occupation: row.occupation,
    region: row.region, headcount: row.headcount, units: units.get(row.id) ?? [], shift: row.shift, wage: row.wage === null ? undefined : Number(row.wage),
    openedOn: row.opened_on, closesOn: row.closes_on, status: row.status as VacancyStatus, version: row.version,
  }));
}

export async function findVacancy(tx: Transaction, id: Id<'vacancy'>): Promise<Vacancy | undefined> {
  return (await listVacancies(tx, { ids: [id] }))[0];
}

/** Keeps others from introducing to or closing this opening until the deed is done. */
export async function lockVacancy(tx: Transaction, id: Id<'vacancy'>): Promise<Vacancy | undefined> {
  await tables(tx).selectFrom('matching.vacancies').select('id').where('id', '=', id).forUpdate().execute();
  return findVacancy(tx, id);
}

export async function addVacancies(tx: Transaction, centre: Id<'centre'>, vacancies: readonly Vacancy[]): Promise<void> {
  for (let first = 0; first < vacancies.length; first += 500) {
    const part = vacancies.slice(first, first + 500);
    await tables(tx).insertInto('matching.vacancies').values(part.map((one) => ({
      centre_id: centre, id: one.id, employer_id: one.employer, need_id: one.need ?? null, title: one.title, occupation: one.occupation, region: one.region, headcount: one.headcount,
      shift: one.shift, wage: one.wage ?? null, opened_on: one.openedOn, closes_on: one.closesOn, status: one.status, version: one.version,
    }))).execute();
    const units = part.flatMap((one) => one.units.map(({ unitKey, weight }) => ({ centre_id: centre, vacancy_id: one.id, unit_key: unitKey, weight })));
    if (units.length > 0) await tables(tx).insertInto('matching.vacancy_units').values(units).execute();
  }
}

export async function saveVacancyStatus(tx: Transaction, id: Id<'vacancy'>, status: VacancyStatus): Promise<void> {
  await tables(tx).updateTable('matching.vacancies').set((row) => ({ status, version: row('version', '+', 1) })).where('id', '=', id).execute();
}

async function listUnits(tx: Transaction, vacancies: readonly string[]): Promise<Map<string, { unitKey: UnitKey; weight: number }[]>> {
  const units = new Map<string, { unitKey: UnitKey; weight: number }[]>(vacancies.map((id) => [id, []]));
  if (vacancies.length === 0) return units;
  const rows = await tables(tx).selectFrom('matching.vacancy_units').select(['vacancy_id', 'unit_key', 'weight']).where('vacancy_id', 'in', [...vacancies])
    .orderBy('weight', 'desc').orderBy('unit_key').execute();
  for (const row of rows) units.get(row.vacancy_id)!.push({ unitKey: row.unit_key as UnitKey, weight: row.weight });
  return units;
}
