import type { Instant } from '#kernel/instant';
import type { DomainEvent } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { platformTables } from '#platform/database/platform-tables';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';

/** Puts events and one delivery per reaction into the outbox, in the transaction of the deed that announced them. */
export async function saveEvents(
  tx: Transaction, told: Caller & { now: Instant }, events: readonly DomainEvent[], reactionsTo: (type: string) => readonly string[],
): Promise<void> {
  const rows = events.map(({ type, version, ...facts }) => ({
    centre_id: told.centre, id: newId<'event'>(), type, version, facts: JSON.stringify(facts), actor_id: told.actor.id, at: told.now,
  }));
  const deliveries = rows.flatMap((row) => reactionsTo(row.type).map((reaction) => ({ centre_id: row.centre_id, event_id: row.id, reaction, next_at: told.now, done_at: null, problem: null })));
  for (let first = 0; first < rows.length; first += 2_000) {
    await platformTables(tx).insertInto('platform.events').values(rows.slice(first, first + 2_000)).execute();
  }
  for (let first = 0; first < deliveries.length; first += 2_000) {
    await platformTables(tx).insertInto('platform.deliveries').values(deliveries.slice(first, first + 2_000)).execute();
  }
}
