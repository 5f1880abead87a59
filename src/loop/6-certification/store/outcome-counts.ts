import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { tables } from './tables.ts';

export type OutcomeCount = { readonly judged: number; readonly competent: number };

/** How many units were judged, and how many of them are competent by their latest attempt; whoever was not assessed is missing. */
export async function countOutcomes(tx: Transaction, enrolments: readonly Id<'enrolment'>[]): Promise<Map<Id<'enrolment'>, OutcomeCount>> {
  if (enrolments.length === 0) return new Map();
  const latest = tables(tx).selectFrom('certification.results').distinctOn(['enrolment_id', 'unit_key']).select(['enrolment_id', 'result'])
    .where('enrolment_id', 'in', [...enrolments]).orderBy('enrolment_id').orderBy('unit_key').orderBy('attempt', 'desc').as('latest');
  const rows = await tables(tx).selectFrom(latest)
    .select(({ fn }) => ['latest.enrolment_id', fn.countAll<number>().as('judged'), sql<number>`count(*) filter (where latest.result = 'competent')`.as('competent')])
    .groupBy('latest.enrolment_id').execute();
  return new Map(rows.map((row) => [row.enrolment_id as Id<'enrolment'>, { judged: Number(row.judged), competent: Number(row.competent) }]));
}

/** Enrolments of these classes whose certificate stands. */
export async function certifiedEnrolments(tx: Transaction, classes: readonly Id<'class'>[]): Promise<Set<Id<'enrolment'>>> {
  if (classes.length === 0) return new Set();
  const rows = await tables(tx).selectFrom('certification.certificates').select('enrolment_id').where('class_id', 'in', [...classes]).where('status', '=', 'valid').execute();
  return new Set(rows.map((row) => row.enrolment_id as Id<'enrolment'>));
}
