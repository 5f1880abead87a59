import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Draft } from './draft.ts';
import type { Trait } from './traits.ts';

/** The way of an application, from the first saved answer to a seat or an end (GLOSSARY; domain §3.4). */
export const statuses = [
  'draft', 'submitted', 'needs-fix', 'documents-complete', 'called', 'scored', 'offered', 'reserve', 'not-admitted', 'confirmed', 'declined', 'expired', 'no-show', 'withdrawn',
] as const;
export type Status = (typeof statuses)[number];

export const maximumWishes = 3;

/** One person's request for a seat in one wave. Until it is sent its answers are a draft; from then on they belong to the person. */
export type Application = {
  readonly id: Id<'application'>;
  readonly wave: Id<'wave'>;
  /** `G3-0412`, given when it is sent. */
  readonly number: string | null;
  readonly status: Status;
  /** The account it was begun with; null when staff entered it at the counter. */
  readonly user: string | null;
  readonly person: Id<'person'> | null;
  /** Most wanted first. */
  readonly choices: readonly Id<'class'>[];
  readonly draft: Draft;
  readonly maskedNik: string | null;
  /** Verified by staff with the documents: what reserved seats ask for. */
  readonly traits: readonly Trait[];
  readonly toFix: string | null;
  /** Until when what is missing may be sent; null for the eve of the test. */
  readonly fixBy: Day | null;
  readonly remindedAt: Instant | null;
  readonly reason: string | null;
  readonly savedAt: Instant;
  readonly submittedAt: Instant | null;
  /** The class whose seat is offered or confirmed, and until when to answer. */
  readonly seatClass: Id<'class'> | null;
  readonly answerBy: Instant | null;
  /** Once a seat is confirmed: whether a choice they like better may still be offered. */
  readonly staysInLine: boolean;
  /** A better seat on offer beside the one held, and until when; `passedUp`: better seats they let go. */
  readonly betterClass: Id<'class'> | null;
  readonly betterBy: Instant | null;
  readonly passedUp: readonly Id<'class'>[];
  readonly reserveClass: Id<'class'> | null;
  readonly reserveRank: number | null;
  /** The officer who wrote it down at the counter. */
  readonly assistedBy: string | null;
  /** Printed on the receipt: by it somebody finds their own row in a published list. */
  readonly receiptCode: string | null;
  /** The application that was there before under the same NIK; null once somebody decided whose is whose. */
  readonly duplicateOf: Id<'application'> | null;
  readonly version: number;
};
