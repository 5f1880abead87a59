import type { Actor } from '#kernel/actor';

export type Known = { readonly actor: Actor; readonly session: string; readonly mustAddFactor: boolean };
type Kept = Known & { readonly until: number };

const milliseconds = 5_000;
const most = 5_000;
const kept = new Map<string, Kept>();
const changed = new Map<string, number>();

/** Remembers for five seconds who holds a session, so that the pictures and pages of one visit ask the database once. */
export const knownActors = {
  find(centre: string, seal: string): Known | undefined {
    const known = kept.get(`${centre} ${seal}`);
    return known && known.until > Date.now() ? known : undefined;
  },
  keep(centre: string, seal: string, known: Known): void {
    if ((changed.get(known.actor.id) ?? 0) > Date.now()) return;
    if (kept.size >= most) kept.clear();
    kept.set(`${centre} ${seal}`, { ...known, until: Date.now() + milliseconds });
  },
  /** Called by every deed that ends sessions or changes rights: from the next request on the database is asked again. */
  forget(user: string): void {
    for (const [key, { actor }] of kept) if (actor.id === user) kept.delete(key);
    // The deed is not committed yet: what is read meanwhile must not be kept.
    changed.set(user, Date.now() + milliseconds);
    if (changed.size > most) changed.clear();
  },
};
