import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { DomainEvent } from '#platform/actions/action';
import type { Runner } from '#platform/actions/runner';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import { platformTables } from '#platform/database/platform-tables';
import type { Database } from '#platform/database/transaction';
import type { Reaction } from '#platform/outbox/reaction';

type Parts = { database: Database; runner: Runner; clock: Clock; reactions: ReadonlyMap<string, Reaction>; onProblem(problem: unknown, reaction: string): void };
type Due = { event_id: string; reaction: string; attempts: number; event: DomainEvent & { id: string } };

/**
 * Delivers what is due in one centre's outbox, oldest event first, and answers how many deliveries were tried.
 * At least once: a crash between the reaction and its tick delivers again, and the reaction's own retry key makes that harmless.
 */
export async function deliverDue(parts: Parts, centre: Id<'centre'>, limit = 100): Promise<number> {
  const due = await listDue(parts, centre, limit);
  for (const delivery of due) await deliver(parts, centre, delivery);
  return due.length;
}

async function listDue({ database, clock }: Parts, centre: Id<'centre'>, limit: number): Promise<Due[]> {
  const rows = await inTransaction(database, { centre, readOnly: true }, (tx) => platformTables(tx)
    .selectFrom('platform.deliveries as delivery')
    .innerJoin('platform.events as event', (join) => join.onRef('event.centre_id', '=', 'delivery.centre_id').onRef('event.id', '=', 'delivery.event_id'))
    .select(['delivery.event_id', 'delivery.reaction', 'delivery.attempts', 'event.type', 'event.version', 'event.facts'])
    .where('delivery.done_at', 'is', null).where('delivery.next_at', '<=', clock.now())
    .orderBy('delivery.event_id').limit(limit).execute());
  return rows.map(({ event_id, reaction, attempts, type, version, facts }) =>
    ({ event_id, reaction, attempts, event: { ...(facts as object), id: event_id, type, version } as DomainEvent & { id: string } }));
}

async function deliver(parts: Parts, centre: Id<'centre'>, { event_id, reaction: name, attempts, event }: Due): Promise<void> {
  const reaction = parts.reactions.get(name);
  let problem: string | undefined;
  try {
    if (!reaction) throw new Error(`no reaction is called ${name}`);
    const result = await parts.runner.run(reaction.action, reaction.toInput(event), { centre, actor: systemActor(name), key: `event:${event_id}:${name}` });
    if (!result.ok) problem = JSON.stringify(result.error);
  } catch (thrown) {
    problem = String(thrown);
  }
  if (problem) parts.onProblem(new Error(problem), name);
  await tick(parts, centre, { event_id, name, attempts, problem });
}

async function tick(
  { database, clock }: Parts, centre: Id<'centre'>, { event_id, name, attempts, problem }: { event_id: string; name: string; attempts: number; problem: string | undefined },
): Promise<void> {
  const now: Instant = clock.now();
  await inTransaction(database, { centre }, (tx) => platformTables(tx)
    .updateTable('platform.deliveries')
    .set(problem
      ? { attempts: attempts + 1, problem, next_at: addMinutes(now, Math.min(60, 2 ** attempts / 4)) }
      : { attempts: attempts + 1, problem: null, done_at: now })
    .where('event_id', '=', event_id).where('reaction', '=', name).execute());
}
