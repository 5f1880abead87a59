import type { Id } from '#kernel/id';
import type { QuestionContext, ActionContext } from '#platform/actions/action';
import type { Application } from '../rules/application.ts';
import { fillSlots, sittingKinds, type SittingKind, type Slot } from '../rules/sitting.ts';
import { listBookings, saveBookings } from '../store/bookings.ts';
import { listSlots } from '../store/sittings.ts';

type Places = {
  /** No test sitting is planned: everybody comes on the wave's day. */
  readonly isForAll: boolean;
  readonly test: ReadonlyMap<Id<'application'>, Slot>; readonly interview: ReadonlyMap<Id<'application'>, Slot>;
};

const inOrder = (one: Application, other: Application): number => ((one.number ?? '') < (other.number ?? '') ? -1 : 1);

/** The places people would get now, in the order of their receipts; with `lock` nobody else takes one meanwhile. Who has a place keeps it. */
export async function freePlaces({ tx, now }: QuestionContext, people: readonly Application[], { lock = false } = {}): Promise<Places> {
  const waves = [...new Set(people.map(({ wave }) => wave))].sort();
  const slots: Slot[] = [];
  for (const wave of waves) slots.push(...await listSlots(tx, { wave, lock }));
  const bookings = await listBookings(tx, { applications: people.map(({ id }) => id) });
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const given: Record<SittingKind, Map<Id<'application'>, Slot>> = { test: new Map(), interview: new Map() };
  for (const one of bookings) if (byId.has(one.slot)) given[one.kind].set(one.application, byId.get(one.slot)!);
  const found: Record<SittingKind, Map<Id<'application'>, Slot>> = { test: new Map(given.test), interview: new Map(given.interview) };
  for (const kind of sittingKinds) {
    for (const wave of waves) {
      const open = slots.filter(({ sitting, startsAt }) => sitting.wave === wave && sitting.kind === kind && !sitting.closedAt && startsAt > now);
      const without = people.filter(({ id, wave: of }) => of === wave && !given[kind].has(id)).sort(inOrder);
      const other = kind === 'test' ? given.interview : found.test;
      for (const [id, slot] of fillSlots(without.map(({ id, choices }) => ({ id, firstWish: choices[0], other: other.get(id) })), open)) found[kind].set(id, slot);
    }
  }
  return { isForAll: slots.every(({ sitting }) => sitting.kind !== 'test'), ...found };
}

/** Gives people their places for good; the slots are locked, so the last place goes to one person. */
export async function bookPlaces(context: ActionContext, people: readonly Application[]): Promise<Places & { readonly booked: number }> {
  const before = new Set((await listBookings(context.tx, { applications: people.map(({ id }) => id) })).map(({ application, kind }) => `${application} ${kind}`));
  const places = await freePlaces(context, people, { lock: true });
  const added = sittingKinds.flatMap((kind) => people.flatMap(({ id }) => {
    // Whoever gets no place at the test gets none at the interview either: they are called together.
    const slot = kind === 'interview' && !places.isForAll && !places.test.has(id) ? undefined : places[kind].get(id);
    return slot && !before.has(`${id} ${kind}`) ? [{ application: id, kind, slot: slot.id }] : [];
  }));
  await saveBookings(context.tx, context.centre, added);
  return { ...places, booked: added.length };
}
