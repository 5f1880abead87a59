import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { countedStatuses } from '../rules/application-states.ts';
import type { Check, CheckedField, CheckKind, CheckResult } from '../rules/check.ts';
import { tables } from './tables.ts';

/** Sent applications that nobody asked a register about yet wait from now on. */
export async function addMissingChecks(tx: Transaction, kind: CheckKind, now: Instant, most: number): Promise<void> {
  await sql`
    insert into admission.checks (centre_id, application_id, kind, status, next_at)
    select centre_id, id, ${kind}, 'pending', ${now} from admission.applications as application
    where status = any(${[...countedStatuses]}::text[])
      and not exists (select from admission.checks as known where known.centre_id = application.centre_id and known.application_id = application.id and known.kind = ${kind})
    order by id limit ${most} on conflict do nothing`.execute(tx);
}

type DueCheck = { readonly application: Id<'application'>; readonly number: string; readonly person: Id<'person'>; readonly attempts: number };

/** The checks whose time has come, held for whoever asks now: nobody else takes them until `until`. */
export async function takeDueChecks(tx: Transaction, kind: CheckKind, { now, until, most }: { readonly now: Instant; readonly until: Instant; readonly most: number }): Promise<DueCheck[]> {
  const { rows } = await sql<{ application_id: string; number: string; person_id: string; attempts: number }>`
    update admission.checks as taken set next_at = ${until}, attempts = taken.attempts + 1
    from (select centre_id, application_id from admission.checks where kind = ${kind} and status = 'pending' and next_at <= ${now} order by next_at limit ${most} for update skip locked) as due,
      admission.applications as application
    where taken.centre_id = due.centre_id and taken.application_id = due.application_id and taken.kind = ${kind}
      and application.centre_id = taken.centre_id and application.id = taken.application_id
    returning taken.application_id, application.number, application.person_id, taken.attempts`.execute(tx);
  return rows.map((row) => ({ application: row.application_id as Id<'application'>, number: row.number, person: row.person_id as Id<'person'>, attempts: row.attempts }));
}

/** Whether a register has anything to be asked now. */
export async function countDueChecks(tx: Transaction, kind: CheckKind, now: Instant): Promise<number> {
  const { rows: [row] } = await sql<{ n: number }>`
    select count(*) as n from admission.applications as application
    left join admission.checks as known on known.centre_id = application.centre_id and known.application_id = application.id and known.kind = ${kind}
    where application.status = any(${[...countedStatuses]}::text[]) and (known.status is null or (known.status = 'pending' and known.next_at <= ${now}))`.execute(tx);
  return Number(row?.n ?? 0);
}

export type FoundResult = { readonly application: Id<'application'>; readonly result: CheckResult; readonly differing: readonly CheckedField[] };

/** Writes what a register said; a later answer takes the place of an earlier one. */
export async function saveResults(tx: Transaction, centre: Id<'centre'>, kind: CheckKind, found: readonly FoundResult[], by: { readonly agreement: string; readonly now: Instant; readonly cameBy: 'connection' | 'file' }): Promise<void> {
  for (let first = 0; first < found.length; first += 1_000) {
    await tables(tx).insertInto('admission.checks').values(found.slice(first, first + 1_000).map(({ application, result, differing }) => ({
      centre_id: centre, application_id: application, kind, status: result, differing: JSON.stringify(differing), agreement: by.agreement, checked_at: by.now, came_by: by.cameBy, next_at: by.now, problem: null,
    }))).onConflict((known) => known.columns(['centre_id', 'application_id', 'kind']).doUpdateSet((row) => ({
      status: row.ref('excluded.status'), differing: row.ref('excluded.differing'), agreement: row.ref('excluded.agreement'), checked_at: row.ref('excluded.checked_at'), came_by: row.ref('excluded.came_by'), problem: null,
    }))).execute();
  }
}

/** No answer this time: why, and when to ask again. */
export async function postponeCheck(tx: Transaction, application: Id<'application'>, kind: CheckKind, problem: string, nextAt: Instant): Promise<void> {
  await tables(tx).updateTable('admission.checks').set({ problem, next_at: nextAt }).where('application_id', '=', application).where('kind', '=', kind).where('status', '=', 'pending').execute();
}

export async function listChecks(tx: Transaction, application: Id<'application'>): Promise<Check[]> {
  const rows = await tables(tx).selectFrom('admission.checks').select(['kind', 'status', 'differing', 'agreement', 'checked_at', 'attempts']).where('application_id', '=', application).orderBy('kind').execute();
  return rows.map((row) => ({ kind: row.kind as CheckKind, status: row.status as Check['status'], differing: row.differing as CheckedField[], agreement: row.agreement, checkedAt: row.checked_at, attempts: row.attempts }));
}

/** How far each register is with a wave: `unasked` waits for a connection or a file. */
export async function countChecks(tx: Transaction, wave: Id<'wave'>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ kind: string; status: string; n: number }>`
    select asked.kind, coalesce(known.status, 'unasked') as status, count(*) as n
    from admission.applications as application cross join (values ('identity'), ('education')) as asked (kind)
    left join admission.checks as known on known.centre_id = application.centre_id and known.application_id = application.id and known.kind = asked.kind
    where application.wave_id = ${wave} and application.status = any(${[...countedStatuses]}::text[]) group by 1, 2`.execute(tx);
  return new Map(rows.map((row) => [`${row.kind} ${row.status}`, Number(row.n)]));
}

/** Applications of a wave about which a register said something else than the person, or knew nobody. */
export async function listDiffering(tx: Transaction, wave: Id<'wave'>): Promise<Id<'application'>[]> {
  const rows = await tables(tx).selectFrom('admission.checks as known')
    .innerJoin('admission.applications as application', (join) => join.onRef('application.centre_id', '=', 'known.centre_id').onRef('application.id', '=', 'known.application_id'))
    .select('application.id').distinct().where('application.wave_id', '=', wave).where('known.status', 'in', ['no-match', 'not-found']).execute();
  return rows.map((row) => row.id as Id<'application'>);
}

/** Sent applications of a wave that a register has not answered about, in the order of their numbers. */
export async function listUnchecked(tx: Transaction, wave: Id<'wave'>, kind: CheckKind): Promise<{ application: Id<'application'>; number: string; person: Id<'person'> }[]> {
  const { rows } = await sql<{ id: string; number: string; person_id: string }>`
    select application.id, application.number, application.person_id from admission.applications as application
    left join admission.checks as known on known.centre_id = application.centre_id and known.application_id = application.id and known.kind = ${kind}
    where application.wave_id = ${wave} and application.status = any(${[...countedStatuses]}::text[]) and coalesce(known.status, 'pending') = 'pending' order by application.number`.execute(tx);
  return rows.map((row) => ({ application: row.id as Id<'application'>, number: row.number, person: row.person_id as Id<'person'> }));
}
