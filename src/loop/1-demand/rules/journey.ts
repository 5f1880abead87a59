import type { Day } from '#kernel/day';
import type { Movement } from './movement.ts';

/** One thing on the way from a visit to a job: who was visited, what was asked for, which class took it up, who was hired. */
export type Step = { readonly on: Day; readonly kind: 'visit' | 'need' | Movement['kind']; readonly id: string; readonly people: number; readonly need?: string; readonly class?: string | null };

type Told = { readonly id: string; readonly on: Day };
type Line = { readonly id: string; readonly recordedOn: Day; readonly headcount: number };

const order: readonly Step['kind'][] = ['visit', 'need', 'renewed', 'drawn', 'paid-back', 'withdrawn'];

/** Visits, needs, seats and jobs on one line of time, the newest first; on one day a cause stands below its effect. */
export function journey(visits: readonly Told[], lines: readonly Line[], movements: readonly Movement[]): Step[] {
  const steps: Step[] = [
    ...visits.map(({ id, on }): Step => ({ on, kind: 'visit', id, people: 0 })),
    ...lines.map(({ id, recordedOn, headcount }): Step => ({ on: recordedOn, kind: 'need', id, people: headcount, need: id })),
    ...hiresTogether(movements).map(({ id, on, kind, people, need, class: ofClass }): Step => ({ on, kind, id, people, need, class: ofClass })),
  ];
  return steps.sort((one, other) => (one.on === other.on ? order.indexOf(other.kind) - order.indexOf(one.kind) : one.on < other.on ? 1 : -1));
}

/** People hired on one day from one class for one need are one step. */
function hiresTogether(movements: readonly Movement[]): Movement[] {
  const together = new Map<string, Movement>();
  for (const one of movements) {
    const key = one.kind === 'paid-back' ? `${one.need}/${one.on}/${one.class ?? ''}` : one.id;
    const before = together.get(key);
    together.set(key, before ? { ...before, people: before.people + one.people } : one);
  }
  return [...together.values()];
}
