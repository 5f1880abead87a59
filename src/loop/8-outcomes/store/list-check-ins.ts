import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { daysUntilOverdue, isWorking, type CheckInMonth, type Situation } from '../rules/check-in.ts';
import type { PlacementCounts } from '../rules/placement-range.ts';
import { tables } from './tables.ts';

/** Which questions: those to be answered (when nothing is asked), a part of them, those answered, those whose answer wants a call, those ahead, or every one. */
export const listStates = ['open', 'due', 'overdue', 'confirm', 'answered', 'missed', 'upcoming', 'all'] as const;
type ListState = (typeof listStates)[number];

type CheckInFilter = {
  readonly wave?: Id<'wave'> | undefined; readonly month?: CheckInMonth | undefined; readonly state?: ListState | undefined; readonly persons?: readonly Id<'person'>[] | undefined; readonly today: Day;
};

/** Ids of the questions a filter holds, the most urgent first; answered ones newest first. */
export async function listCheckInIds(tx: Transaction, filter: CheckInFilter, limit: number, offset: number): Promise<Id<'check-in'>[]> {
  const isPast = filter.state === 'answered' || filter.state === 'confirm';
  const rows = await filtered(tx, filter).select('check.id')
    .orderBy(isPast ? 'check.answered_on' : 'check.due_on', isPast ? 'desc' : 'asc').orderBy('check.id').limit(limit).offset(offset).execute();
  return rows.map((row) => row.id as Id<'check-in'>);
}

export async function countCheckIns(tx: Transaction, filter: CheckInFilter): Promise<number> {
  const row = await filtered(tx, filter).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How the questions whose day came after one day, up to another, were answered. */
export async function countAnswers(tx: Transaction, after: Day, until: Day): Promise<PlacementCounts> {
  const rows = await tables(tx).selectFrom('outcomes.check_ins').select(({ fn }) => ['situation', fn.countAll<number>().as('count')])
    .where('due_on', '>', after).where('due_on', '<=', until).groupBy('situation').execute();
  const sum = (is: (situation: Situation | null) => boolean): number => rows.reduce((total, row) => total + (is(row.situation as Situation | null) ? Number(row.count) : 0), 0);
  return { working: sum((one) => one !== null && isWorking(one)), notWorking: sum((one) => one !== null && !isWorking(one)), unknown: sum((one) => one === null) };
}

/** The people a filter's questions are about, for a search by name. */
export async function listPersonsAsked(tx: Transaction, filter: CheckInFilter): Promise<Id<'person'>[]> {
  return (await filtered(tx, filter).select('check.person_id').distinct().execute()).map((row) => row.person_id as Id<'person'>);
}

function filtered(tx: Transaction, { wave, month, state = 'open', persons, today }: CheckInFilter) {
  const overdue = addDays(today, -daysUntilOverdue);
  let query = tables(tx).selectFrom('outcomes.check_ins as check');
  if (wave) query = query.where('check.wave_id', '=', wave);
  if (month) query = query.where('check.month', '=', month);
  if (persons) query = query.where('check.person_id', 'in', persons.length > 0 ? [...persons] : ['00000000-0000-0000-0000-000000000000']);
  if (state === 'open' || state === 'due' || state === 'overdue' || state === 'upcoming' || state === 'missed') query = query.where('check.situation', 'is', null);
  if (state === 'upcoming') query = query.where('check.due_on', '>', today);
  if (state === 'open' || state === 'due') query = query.where('check.due_on', '<=', today);
  if (state === 'open' || state === 'due' || state === 'overdue') query = query.where('check.closes_on', '>', today);
  if (state === 'missed') query = query.where('check.closes_on', '<=', today);
  if (state === 'due') query = query.where('check.due_on', '>=', overdue);
  if (state === 'overdue') query = query.where('check.due_on', '<', overdue);
  if (state === 'answered') query = query.where('check.situation', 'is not', null);
  if (state === 'confirm') query = query.where('check.source', '=', 'self').where('check.hire_id', 'is not', null).where('check.situation', 'in', ['employed', 'apprentice', 'abroad']);
  return query;
}
