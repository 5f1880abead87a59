import type { Actor } from '#kernel/actor';
import { createShortMemory } from '#platform/short-memory';

export type Known = { readonly actor: Actor; readonly session: string; readonly mustAddFactor: boolean };

const limits = { milliseconds: 5_000, most: 5_000 };
const kept = createShortMemory<Known>(limits);
const changed = createShortMemory<true>(limits);

/** Remembers for five seconds who holds a session, so that the pictures and pages of one visit ask the database once. */
export const knownActors = {
  find(centre: string, seal: string): Known | undefined {
    return kept.find(`${centre} ${seal}`);
  },
  keep(centre: string, seal: string, known: Known): void {
    if (!changed.find(known.actor.id)) kept.keep(`${centre} ${seal}`, known);
  },
  /** Called by every deed that ends sessions or changes rights: from the next request on the database is asked again. */
  forget(user: string): void {
    kept.forget(({ actor }) => actor.id === user);
    // The deed is not committed yet: what is read meanwhile must not be kept.
    changed.keep(user, true);
  },
};
