import type { PolicyClass } from './policy-text.ts';
import type { Policy } from './policy.ts';
import { computePlaces } from './run/run-admission.ts';
import type { RunInput } from './run/run-input.ts';
import { runInputOf, type Scored } from './run-of-wave.ts';
import type { Trait } from './traits.ts';

export type Placed = { readonly number: string; readonly class: string };
/** What one reserve (or all of them) does: who has a seat only with it, who only without it, and how many of its people are placed both ways. */
export type Effect = {
  readonly trait: Trait | 'all'; readonly seats: number; readonly people: number; readonly placedWith: number; readonly placedWithout: number;
  readonly onlyWith: readonly Placed[]; readonly onlyWithout: readonly Placed[]; readonly moved: number;
};
export type Preview = { readonly applicants: number; readonly placed: number; readonly effects: readonly Effect[] };

type Past = { readonly classes: readonly PolicyClass[]; readonly policy: Policy; readonly applicants: readonly Scored[]; readonly seed: string };

/** Plays a rule with people of an earlier wave: once as it is, once without each reserve, once without any. */
export function previewPolicy({ seed, ...wave }: Past): Preview {
  const input: RunInput = { ...runInputOf(wave), seed };
  const asItIs = placesOf(input);
  const effectOf = (trait: Trait | 'all', seats: number): Effect => {
    const without = placesOf({ ...input, classes: input.classes.map((of) => ({ ...of, reserves: trait === 'all' ? [] : of.reserves.filter((reserve) => reserve.trait !== trait) })) });
    const people = input.applicants.filter(({ choices }) => choices.some(({ traits }) => (trait === 'all' ? traits.length > 0 : traits.includes(trait)))).map(({ id }) => id);
    return {
      trait, seats, people: people.length, placedWith: people.filter((id) => asItIs.has(id)).length, placedWithout: people.filter((id) => without.has(id)).length,
      onlyWith: missing(asItIs, without), onlyWithout: missing(without, asItIs), moved: [...asItIs].filter(([id, of]) => without.has(id) && without.get(id) !== of).length,
    };
  };
  const { reserves } = wave.policy;
  const effects = reserves.map(({ trait, seats }) => effectOf(trait, seats));
  return { applicants: input.applicants.length, placed: asItIs.size, effects: reserves.length > 1 ? [...effects, effectOf('all', reserves.reduce((sum, { seats }) => sum + seats, 0))] : effects };
}

const placesOf = (input: RunInput): Map<string, string> => new Map(computePlaces(input).flatMap(({ applicant, class: of }) => (of === null ? [] : [[applicant, of] as const])));
const missing = (from: ReadonlyMap<string, string>, than: ReadonlyMap<string, string>): Placed[] => [...from].filter(([id]) => !than.has(id)).map(([number, of]) => ({ number, class: of }));
