import { fail, ok, type Result } from '#kernel/result';
import type { Status } from './application.ts';
import type { AdmissionError } from './errors.ts';

/** Which status may follow which. What is not here does not happen. */
export const moves: Readonly<Record<Status, readonly Status[]>> = {
  'draft': ['submitted', 'withdrawn'],
  'submitted': ['needs-fix', 'documents-complete', 'not-admitted', 'withdrawn'],
  'needs-fix': ['submitted', 'documents-complete', 'not-admitted', 'withdrawn'],
  'documents-complete': ['needs-fix', 'called', 'not-admitted', 'withdrawn'],
  'called': ['scored', 'not-admitted', 'withdrawn'],
  'scored': ['offered', 'reserve', 'not-admitted', 'withdrawn'],
  'offered': ['confirmed', 'declined', 'expired', 'withdrawn'],
  // A seat that frees up goes to whoever the rule names next, on the short list of reserves or further down.
  'reserve': ['offered', 'not-admitted', 'withdrawn'],
  // Whoever was taken for absent by mistake comes back to where they were.
  'not-admitted': ['offered', 'called'],
  // Somebody who never came in the first days gives the seat to the next; still listed, so that it is not taken for a withdrawal.
  'confirmed': ['withdrawn', 'no-show'],
  'declined': [],
  'expired': [],
  'no-show': [],
  'withdrawn': [],
};

export const mayMove = (from: Status, to: Status): boolean => moves[from].includes(to);

/** Refuses a step that the table of moves does not know, and says where the application stands. */
export function checkMove(from: Status, to: Status): Result<Status, AdmissionError> {
  return mayMove(from, to) ? ok(to) : fail({ code: `admission.already.${from}` });
}

/** Until documents are complete the person may still change answers and wishes. */
export const changeableStatuses: readonly Status[] = ['draft', 'submitted', 'needs-fix', 'documents-complete'];
/** Applications that were sent and not taken back: what lists and figures count. */
export const countedStatuses: readonly Status[] = ['submitted', 'needs-fix', 'documents-complete', 'called', 'scored', 'offered', 'reserve', 'not-admitted', 'confirmed', 'declined', 'expired', 'no-show'];
/** Still on the way to a decision when a result is published. */
export const undecidedStatuses: readonly Status[] = ['submitted', 'needs-fix', 'documents-complete', 'called', 'scored'];
