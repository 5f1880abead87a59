import { canonicalJson, type Json } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import type { Policy } from './policy.ts';
import type { Criterion } from './rubric.ts';

/** A class as the frozen rule names it; `id` is the readable name that bundles use, `class` our own key and no part of the text. */
export type PolicyClass = { readonly id: string; readonly class: string; readonly label: string; readonly seats: number; readonly place: string; readonly startsOn: string; /** The employer whose assessment counts there. */ readonly employer?: string };

type Wave = { readonly label: string; readonly year: number; readonly applyFrom: string; readonly applyUntil: string; readonly testOn: string; readonly announceOn: string };
type Frozen = { readonly wave: Wave; readonly number: number; readonly policy: Policy; readonly classes: readonly PolicyClass[]; readonly rubric: readonly Criterion[]; readonly commitment: string; readonly note?: string | undefined };

/**
 * The frozen rule as one text, to be published as it is: whoever hashes these bytes gets the published hash. The promise of the
 * draw's secret is part of it, so neither can be exchanged alone.
 */
export function policyText({ wave, number, policy, classes, rubric, commitment, note }: Frozen): string {
  const { label, year, applyFrom, applyUntil, testOn, announceOn } = wave;
  const named = classes.map(({ id, label: name, seats, place, startsOn, employer }) => ({ id, label: name, seats, place, startsOn, ...(employer ? { employer } : {}) })).sort((one, other) => (one.id < other.id ? -1 : 1));
  return canonicalJson({
    format: 'balai-policy/1', wave: { label, year, applyFrom, applyUntil, testOn, announceOn }, version: number, classes: named, policy, rubric: rubric.map(({ title, points }) => ({ title, points })), commitment, note,
    reserveRule: 'one-person-one-reserve', draw: 'seed = sha256(secret + ":" + publicValue); number = first 13 hex digits of sha256(seed + ":" + receipt); larger first, between equal scores only',
  } as unknown as Json);
}

export const policyHash = (text: string): string => sha256(text);

/** Readable names for the classes of a wave, `juru-las-smaw-a`, unique and in the order of the labels. */
export function classIds(classes: readonly { readonly id: string; readonly label: string }[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label } of [...classes].sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : one.id < other.id ? -1 : 1))) {
    const slug = label.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'kelas';
    let name = slug;
    for (let next = 2; taken.has(name); next += 1) name = `${slug}-${next}`;
    taken.add(name);
    ids.set(id, name);
  }
  return ids;
}
