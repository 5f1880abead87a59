import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '#kernel/instant';
import type { DomainEvent } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { newId } from '#platform/new-id';

/** Puts events and one delivery per reaction into the outbox, for the transaction of the deed that announced them. */
export function eventStatements(
  { centre, actor, now }: Caller & { readonly now: Instant }, events: readonly DomainEvent[], reactionsTo: (type: string) => readonly string[],
): RawBuilder<unknown>[] {
  const rows = events.map(({ type, version, ...facts }) => ({ id: newId<'event'>(), type, version, facts }));
  const deliveries = rows.flatMap(({ id: event, type }) => reactionsTo(type).map((reaction) => ({ event, reaction })));
  if (rows.length === 0) return [];
  const told = sql`
    insert into platform.events (centre_id, id, type, version, facts, actor_id, at)
    select ${centre}::uuid, told.id, told.type, told.version, told.facts, ${actor.id}, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (id uuid, type text, version integer, facts jsonb)`;
  const due = sql`
    insert into platform.deliveries (centre_id, event_id, reaction, next_at)
    select ${centre}::uuid, told.event, told.reaction, ${now}::timestamptz from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) as told (event uuid, reaction text)`;
  return deliveries.length === 0 ? [told] : [told, due];
}
