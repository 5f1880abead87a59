import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import { countedStatuses } from '../rules/application-states.ts';
import type { Status } from '../rules/application.ts';
import type { Policy } from '../rules/policy.ts';
import type { Draft } from '../rules/draft.ts';
import type { Hundredths } from '../rules/score.ts';
import type { Trait } from '../rules/traits.ts';
import { tables } from './tables.ts';

export const sortings = ['work', 'name', 'number', 'score'] as const;
type Sorting = (typeof sortings)[number];

type ApplicationFilter = {
  readonly wave?: Id<'wave'> | undefined; readonly person?: Id<'person'> | undefined; readonly q?: string | undefined; readonly status?: Status | undefined; readonly class?: Id<'class'> | undefined;
  readonly region?: string | undefined; readonly trait?: Trait | undefined; readonly ids?: readonly Id<'application'>[] | undefined; readonly sort?: Sorting | undefined;
};

type ApplicationLine = {
  readonly id: Id<'application'>; readonly wave: Id<'wave'>; readonly number: string | null; readonly person: Id<'person'> | null; readonly status: Status; readonly region: string; readonly draft: Draft;
  readonly traits: readonly Trait[]; readonly reserveRank: number | null; readonly reserveClass: Id<'class'> | null; readonly seatClass: Id<'class'> | null; readonly submittedAt: Instant | null;
  readonly test: Hundredths | null; readonly interview: Hundredths | null; readonly score: Hundredths | null; readonly isAssisted: boolean; readonly version: number;
};

/** Applications of a wave, or of a person in every wave, with the points of their first wish, or of the class asked for. */
export async function listApplicationLines(tx: Transaction, filter: ApplicationFilter, policy: Policy, page: { readonly limit: number; readonly offset: number }): Promise<{ lines: ApplicationLine[]; total: number }> {
  const query = matching(tx, filter);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  // At a class that an employer co-selects for, its confirmed points take their part of the interview's.
  const employerPart = sql`case when choice.class_id = any(${[...policy.employerAt ?? []]}::uuid[]) then ${policy.employerPercent ?? 0}::int else 0 end`;
  const employerScore = sql`(select points.score from admission.employer_points as points join admission.employer_sheets as sheet on sheet.centre_id = points.centre_id and sheet.class_id = points.class_id
    where points.centre_id = choice.centre_id and points.class_id = choice.class_id and points.application_id = choice.application_id and sheet.confirmed_at is not null)`;
  const total100 = sql<number>`(test.score * ${policy.testPercent}::int + interview.score * (${policy.interviewPercent}::int - ${employerPart}) + (case when ${employerPart} = 0 then 0 else ${employerScore} * ${employerPart} end) + 50) / 100`;
  const rows = await query
    .leftJoin('admission.choices as choice', (join) => join.onRef('choice.centre_id', '=', 'application.centre_id').onRef('choice.application_id', '=', 'application.id')
      .on(filter.class ? sql<boolean>`choice.class_id = ${filter.class}` : sql<boolean>`choice.position = 1`))
    .leftJoin('admission.tests as test', (join) => join.onRef('test.centre_id', '=', 'application.centre_id').onRef('test.application_id', '=', 'application.id'))
    .leftJoin('admission.interviews as interview', (join) => join.onRef('interview.centre_id', '=', 'choice.centre_id').onRef('interview.application_id', '=', 'choice.application_id').onRef('interview.class_id', '=', 'choice.class_id'))
    .select(['application.id', 'application.wave_id', 'application.number', 'application.person_id', 'application.status', 'application.region', 'application.draft', 'application.traits', 'application.reserve_rank', 'application.assisted_by',
      'application.reserve_class_id', 'application.seat_class_id', 'application.submitted_at', 'application.version', 'test.score as test', 'interview.score as interview', total100.as('score')])
    .orderBy(orderOf(filter.sort ?? 'work', total100)).orderBy('application.submitted_at').orderBy('application.id').limit(page.limit).offset(page.offset).execute();
  const lines = rows.map((row): ApplicationLine => ({
    id: row.id as Id<'application'>, wave: row.wave_id as Id<'wave'>, number: row.number, person: row.person_id as Id<'person'> | null, status: row.status as Status, region: row.region, draft: row.draft, traits: row.traits as Trait[],
    reserveRank: row.reserve_rank, isAssisted: row.assisted_by !== null, reserveClass: row.reserve_class_id as Id<'class'> | null, seatClass: row.seat_class_id as Id<'class'> | null, submittedAt: row.submitted_at, test: row.test, interview: row.interview, score: row.score, version: row.version,
  }));
  return { lines, total: Number(total) };
}

function matching(tx: Transaction, { wave, person, q, status, class: of, region, trait, ids }: ApplicationFilter) {
  let query = tables(tx).selectFrom('admission.applications as application');
  if (wave) query = query.where('application.wave_id', '=', wave);
  if (person) query = query.where('application.person_id', '=', person);
  query = status ? query.where('application.status', '=', status) : query.where('application.status', 'in', [...countedStatuses]);
  if (q) query = query.where((where) => where.or([where('application.name_key', 'like', `%${q.toLowerCase()}%`), where('application.number', 'ilike', `%${q}%`)]));
  if (of) query = query.where(({ exists, selectFrom }) => exists(selectFrom('admission.choices as wish').select('wish.position').whereRef('wish.centre_id', '=', 'application.centre_id')
    .whereRef('wish.application_id', '=', 'application.id').where('wish.class_id', '=', of)));
  if (region) query = query.where('application.region', 'like', `${region}%`);
  if (trait) query = query.where(sql<boolean>`application.traits ? ${trait}`);
  if (ids) query = query.where('application.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  return query;
}

/** What needs a hand first: unseen documents, then the calls to the test, then what waits for points. */
const workOrder: readonly Status[] = ['submitted', 'documents-complete', 'called', 'needs-fix', 'scored', 'offered', 'reserve', 'confirmed', 'declined', 'expired', 'no-show', 'not-admitted'];

function orderOf(sort: Sorting, score: ReturnType<typeof sql<number>>) {
  if (sort === 'name') return sql`application.name_key`;
  if (sort === 'number') return sql`application.number`;
  if (sort === 'score') return sql`${score} desc nulls last`;
  return sql`array_position(${sql.lit(`{${workOrder.join(',')}}`)}::text[], application.status)`;
}

/** Sent applications of a wave whose names are spelled alike: people to look at, two by two. */
export async function listNamesakes(tx: Transaction, wave: Id<'wave'>): Promise<{ id: Id<'application'>; person: Id<'person'>; nameKey: string }[]> {
  const rows = await tables(tx).selectFrom('admission.applications').select(['id', 'person_id', 'name_key']).where('wave_id', '=', wave).where('status', 'in', [...countedStatuses])
    .where('name_key', 'in', tables(tx).selectFrom('admission.applications').select('name_key').where('wave_id', '=', wave).where('status', 'in', [...countedStatuses])
      .where('name_key', '<>', '').groupBy('name_key').having(({ fn }) => fn.countAll(), '>', 1))
    .orderBy('name_key').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id as Id<'application'>, person: row.person_id as Id<'person'>, nameKey: row.name_key }));
}
