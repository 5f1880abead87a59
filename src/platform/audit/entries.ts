import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '#kernel/instant';
import { canonicalJson, type Json } from '#kernel/json';
import type { Change } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';

type Facts = { readonly [field: string]: Json | undefined };

type Told = Caller & { readonly deed: string; readonly now: Instant };

/**
 * Adds to the trail what a deed changed, however much that was: one statement, whose text is always the same. Of `before` and `after` only the fields
 * that differ are kept: that is what a reader wants to see.
 */
export function auditStatement({ centre, actor, deed, now, requestId }: Told, changes: readonly Change[]): RawBuilder<unknown> {
  const rows = changes.map(({ subject, before, after, why }) => ({ id: newId(), type: subject.type, subject: subject.id, before: differing(before, after), after: differing(after, before), why }));
  return sql`
    insert into platform.audit_entries (centre_id, id, at, actor_id, actor_name, deed, subject_type, subject_id, before, after, why, request_id)
    select ${centre}::uuid, told.id, ${now}::timestamptz, ${actor.id}, ${actor.name}, ${deed}, told.type, told.subject, told.before, told.after, told.why, ${requestId ?? null}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (id uuid, type text, subject text, before jsonb, after jsonb, why text)`;
}

export async function saveChanges(tx: Transaction, told: Told, changes: readonly Change[]): Promise<void> {
  await auditStatement(told, changes).execute(tx);
}

function differing(facts: Facts | undefined, other: Facts | undefined): Facts | undefined {
  if (!facts) return undefined;
  return Object.fromEntries(Object.entries(facts).filter(([field, value]) => value !== undefined && canonicalJson(value) !== canonicalJson(other?.[field] as Json)));
}

export type AuditEntry = {
  id: string; at: Instant; actorName: string; deed: string; before: Facts | null; after: Facts | null; why: string | null;
};

/** The timeline of one record, newest first. */
export async function listTimeline(tx: Transaction, subject: Change['subject'], limit = 50): Promise<AuditEntry[]> {
  const rows = await platformTables(tx)
    .selectFrom('platform.audit_entries')
    .select(['id', 'at', 'actor_name', 'deed', 'before', 'after', 'why'])
    .where('subject_type', '=', subject.type).where('subject_id', '=', subject.id)
    .orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, at: row.at, actorName: row.actor_name, deed: row.deed, before: row.before as Facts | null, after: row.after as Facts | null, why: row.why }));
}

/** `deedsFrom` is how the names of the deeds begin. */
type TrailFilter = { readonly deed?: string | undefined; readonly deedsFrom?: string | undefined; readonly actor?: string | undefined; readonly subject?: string | undefined };

/** The centre's whole trail, newest first. */
export async function listTrail(tx: Transaction, filter: TrailFilter, limit: number, offset: number): Promise<(AuditEntry & { subjectType: string; subjectId: string })[]> {
  let query = platformTables(tx).selectFrom('platform.audit_entries')
    .select(['id', 'at', 'actor_name', 'deed', 'before', 'after', 'why', 'subject_type', 'subject_id']);
  if (filter.deed) query = query.where('deed', '=', filter.deed);
  if (filter.deedsFrom) query = query.where('deed', 'like', `${filter.deedsFrom}%`);
  if (filter.actor) query = query.where('actor_name', 'ilike', `%${filter.actor}%`);
  if (filter.subject) query = query.where('subject_id', '=', filter.subject);
  const rows = await query.orderBy('id', 'desc').limit(limit).offset(offset).execute();
  return rows.map((row) => ({
    id: row.id, at: row.at, actorName: row.actor_name, deed: row.deed, before: row.before as Facts | null, after: row.after as Facts | null, why: row.why,
    subjectType: row.subject_type, subjectId: row.subject_id,
  }));
}

/** Everything that was changed with a reason on these records, oldest first: what an inspector asks for. */
export async function listReasonedChanges(tx: Transaction, type: string, ids: readonly string[]): Promise<(AuditEntry & { subjectId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await platformTables(tx).selectFrom('platform.audit_entries')
    .select(['id', 'at', 'actor_name', 'deed', 'before', 'after', 'why', 'subject_id'])
    .where('subject_type', '=', type).where('subject_id', 'in', [...ids]).where('why', 'is not', null).orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, at: row.at, actorName: row.actor_name, deed: row.deed, before: row.before as Facts | null, after: row.after as Facts | null, why: row.why, subjectId: row.subject_id }));
}
