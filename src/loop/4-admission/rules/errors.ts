import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Education } from '#people';
import type { Status } from './application.ts';
import type { ScreeningError } from './screening-errors.ts';

/** Everything an applicant or an officer can be refused. The code is the contract; texts/refusals words it. */
export type AdmissionError =
  | { readonly code: `admission.already.${Status}` }
  | { readonly code: 'admission.not-open'; readonly from: Instant; readonly until: Instant }
  /** By the server's clock, to the minute. */
  | { readonly code: 'admission.closed'; readonly until: Instant; readonly at: Instant }
  | { readonly code: 'admission.grace-over'; readonly until: Instant; readonly graceUntil: Instant; readonly at: Instant }
  | { readonly code: 'admission.duplicate-open'; readonly number: string }
  | { readonly code: 'admission.no-duplicate' }
  | { readonly code: 'admission.already-applied'; readonly number: string }
  | { readonly code: 'admission.person-has-application' }
  | { readonly code: 'admission.identity-known' }
  | { readonly code: 'admission.not-complete' }
  | { readonly code: 'admission.other-wave'; readonly field: 'choices' }
  | { readonly code: 'admission.choice-twice'; readonly field: 'choices' }
  | { readonly code: 'admission.document-missing'; readonly field: string }
  | { readonly code: 'admission.statement-missing'; readonly field: 'agree' }
  | { readonly code: 'admission.note-missing'; readonly field: 'note' }
  | { readonly code: 'admission.guardian-consent-missing'; readonly field: 'guardianAgrees' }
  | { readonly code: 'admission.guardian-missing'; readonly field: 'guardianName' }
  | EligibilityRefusal
  | PolicyError
  | DrawError
  | SelectionError
  | CheckError
  | SeatError
  | ScreeningError
  | AfterError;

/** Why somebody may not ask for a class, with the fact and the way on. */
export type EligibilityRefusal =
  | { readonly code: 'admission.too-young'; readonly field?: string; readonly class: string; readonly age: number; readonly minimum: number; readonly from: Day }
  | { readonly code: 'admission.too-old'; readonly field?: string; readonly class: string; readonly age: number; readonly maximum: number }
  | { readonly code: `admission.schooling.${Education}`; readonly field?: string; readonly class: string }
  | { readonly code: 'admission.outside-region'; readonly field?: string; readonly class: string; readonly region: string }
  | { readonly code: 'admission.cooling-down'; readonly field?: string; readonly class: string; readonly months: number; readonly from: Day }
  | { readonly code: 'admission.in-training'; readonly field?: string; readonly class: string };

export type PolicyError =
  | { readonly code: 'admission.weights-not-hundred'; readonly field: 'interviewPercent'; readonly sum: number }
  | { readonly code: 'admission.employer-too-heavy'; readonly field: 'employerPercent'; readonly most: number }
  | { readonly code: 'admission.reserves-exceed-seats'; readonly field: string; readonly reserved: number; readonly seats: number }
  | { readonly code: 'admission.policy-frozen'; readonly on: string }
  | { readonly code: 'admission.freeze-too-late'; readonly until: Day }
  | { readonly code: 'admission.wave-not-published' }
  /** Nobody applies, and nothing is computed, by a rule that may still change. */
  | { readonly code: 'admission.policy-not-frozen' }
  | { readonly code: 'admission.policy-waits'; readonly name: string }
  | { readonly code: 'admission.no-policy-waits' }
  | { readonly code: 'admission.policy-unchanged' }
  | { readonly code: 'admission.policy-second-person' };

export type DrawError =
  | { readonly code: 'admission.public-value-unreadable'; readonly field: 'value' }
  | { readonly code: 'admission.public-value-differs'; readonly field: 'value'; readonly name: string }
  | { readonly code: 'admission.draw-not-yet'; readonly until: string }
  | { readonly code: 'admission.draw-settled' }
  | { readonly code: 'admission.draw-not-settled' };

type SelectionError =
  | { readonly code: 'admission.score-not-a-number'; readonly field?: string; readonly text: string }
  | { readonly code: 'admission.score-out-of-range'; readonly field?: string; readonly text: string }
  | { readonly code: 'admission.why-missing'; readonly field: 'why' }
  | { readonly code: 'admission.results-published' }
  | { readonly code: 'admission.nothing-changed' }
  | { readonly code: 'admission.sheet-unreadable'; readonly field: 'file' }
  | { readonly code: 'admission.sheet-columns'; readonly field: 'file'; readonly missing: string }
  | { readonly code: 'admission.still-open'; readonly until: Day }
  | { readonly code: 'admission.nobody-scored' }
  | { readonly code: 'admission.run-faulty'; readonly count: number; readonly who: string }
  | { readonly code: 'admission.run-outdated' }
  | { readonly code: 'admission.second-person-needed' }
  | { readonly code: 'admission.run-approved'; readonly at: string }
  | { readonly code: 'admission.run-not-approved' }
  | { readonly code: 'admission.nobody-selected' };

type SeatError =
  | { readonly code: 'admission.offer-expired'; readonly on: string }
  | { readonly code: 'admission.no-better-seat' }
  | { readonly code: 'admission.line-paused'; readonly why: string }
  | { readonly code: 'admission.line-not-paused' }
  | { readonly code: 'admission.no-show-days'; readonly from: Day; readonly until: Day }
  | { readonly code: 'admission.no-free-seat'; readonly class: string }
  | { readonly code: 'admission.late-wish-twice'; readonly class: string }
  | { readonly code: 'admission.late-wish-not-tested' | 'admission.late-wish-ended' }
  | { readonly code: 'admission.nobody-waiting'; readonly class: string }
  | { readonly code: 'admission.too-late-for-reserves'; readonly until: Day };

export type CheckError =
  | { readonly code: 'admission.nothing-to-check' }
  | { readonly code: 'admission.check-unreadable'; readonly field: 'file' }
  | { readonly code: 'admission.check-columns'; readonly field: 'file'; readonly missing: string }
  | { readonly code: 'admission.check-row'; readonly field: 'file'; readonly row: number; readonly number: string }
  | { readonly code: 'admission.check-stranger'; readonly field: 'file'; readonly row: number; readonly number: string };

/** Objections to a result, and points corrected after it. */
export type AfterError =
  | { readonly code: 'admission.no-result-yet' }
  | { readonly code: 'admission.objection-window'; readonly until: string }
  | { readonly code: 'admission.objection-open' }
  | { readonly code: 'admission.objection-answered' }
  | { readonly code: 'admission.scored-by-you' }
  | { readonly code: 'admission.correction-empty'; readonly field: 'test' }
  | { readonly code: 'admission.points-class'; readonly field: 'class' }
  | { readonly code: 'admission.correction-waits' }
  | { readonly code: 'admission.correction-decided' }
  | { readonly code: 'admission.correction-second-person' };
