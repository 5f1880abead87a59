import { daysBetween } from '#kernel/day';
import { sharedText } from './text-print.ts';
import type { Traits } from './traits.ts';

/** What a comparison found, each 0 to 1 where 1 speaks for one opening. */
export type Signs = {
  readonly employer: number; readonly title: number; readonly place: number;
  /** Undefined where a side tells nothing. */
  readonly text: number | undefined; readonly daysApart: number | undefined;
  /** Both have a number of one source, and the numbers differ. */
  readonly hasTwoNumbers: boolean; readonly isSameBeside: boolean; readonly isSameHeadcount: boolean;
};

export function compare(one: Traits, other: Traits): Signs {
  return {
    employer: one.employerKey === other.employerKey ? 1 : likeness(one.employerKey, other.employerKey),
    title: one.titleKey === other.titleKey ? 1 : titleLikeness(one.titleKey, other.titleKey),
    place: placeLikeness(one, other), text: sharedText(one.print, other.print),
    daysApart: one.day && other.day ? Math.abs(daysBetween(one.day, other.day)) : undefined,
    hasTwoNumbers: one.sourceId !== '' && other.sourceId !== '' && one.sourceId !== other.sourceId,
    isSameBeside: one.beside === other.beside, isSameHeadcount: one.headcount === other.headcount,
  };
}

/** What rules a pair out at a glance, before words are compared: most pairs of a block end here. */
export const isOutOfQuestion = (one: Traits, other: Traits): boolean =>
  placeLikeness(one, other) === 0 || (one.sourceId !== '' && other.sourceId !== '' && (one.beside !== other.beside || one.headcount !== other.headcount));

export type Verdict = 'same' | 'ask' | 'different';

/** One opening when this or more speaks for it; between the two a person is asked. Chosen on the tuning half of the labelled pairs. */
export const thresholds = { same: 0.8, ask: 0.6 };

/** How sure it is, 0 to 1, that both are one opening. Every rule below can be said in words to who asks why. */
export function likelihood({ employer, title, place, text, daysApart, hasTwoNumbers, isSameBeside, isSameHeadcount }: Signs): number {
  if (employer < 0.6 || title < 0.5 || place === 0) return 0;
  // One text under two titles is one opening; two texts under one title are two, or one rewritten. Two titles without a text are asked about.
  const said = text === undefined ? (title === 1 ? 1 : title * 0.85) : title === 1 ? 0.6 + 0.4 * text : title * (0.55 + 0.45 * text);
  const near = 0.8 + 0.2 * place;
  const when = daysApart === undefined ? 0.95 : daysApart > 180 ? 0.4 : daysApart > 90 || (text === undefined && daysApart > 21) ? 0.75 : 1;
  // Another number of people is more likely a new wish than the old one.
  const people = isSameHeadcount ? 1 : 0.75;
  // Two numbers of one board are two postings; only where nothing else differs it may be one that was put up again.
  const numbers = !hasTwoNumbers ? 1 : isSameBeside && isSameHeadcount ? 0.9 : 0.5;
  return employer * said * near * when * people * numbers;
}

export function judge(signs: Signs): Verdict {
  const sure = likelihood(signs);
  return sure >= thresholds.same ? 'same' : sure >= thresholds.ask ? 'ask' : 'different';
}

/** The same regency, or one names only the province of the other, or one names nothing that we know. */
function placeLikeness(one: Traits, other: Traits): number {
  if (!one.region || !other.region) return one.place === other.place ? 1 : !one.region !== !other.region ? 0.6 : 0.5;
  const [short, long] = one.region.length <= other.region.length ? [one.region, other.region] : [other.region, one.region];
  if (long.startsWith(short)) return short.length >= 5 ? 1 : 0.8;
  return one.region.slice(0, 5) === other.region.slice(0, 5) ? 0.7 : 0;
}

/** A word of rank or a number that only one title has makes two jobs of it. */
const telling = /^(?:senior|junior|lead|head|chief|deputy|manager|supervisor|spv|koordinator|coordinator|director|direktur|assistant|asisten|admin|trainee|\d+|[a-z])$/;

function titleLikeness(one: string, other: string): number {
  const [words, others] = [one.split(' '), other.split(' ')];
  const shared = words.filter((word) => others.includes(word)).length;
  const rest = [...words.filter((word) => !others.includes(word)), ...others.filter((word) => !words.includes(word))];
  if (rest.some((word) => telling.test(word))) return 0.5 * (shared / (shared + rest.length));
  const byWords = (2 * shared) / (words.length + others.length);
  return Math.max(byWords, likeness(one, other));
}

/** Dice over three-letter pieces. */
function likeness(one: string, other: string): number {
  const pieces = piecesOf(one);
  const others = piecesOf(other);
  let shared = 0;
  for (const piece of pieces) if (others.has(piece)) shared += 1;
  return pieces.size + others.size === 0 ? 0 : (2 * shared) / (pieces.size + others.size);
}

function piecesOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
