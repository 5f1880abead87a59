import { fail, ok, type Result } from '#kernel/result';
import type { PolicyError } from './errors.ts';

/** An employer says at most this much of a score, and always less than the centre's own interview. */
export const mostForEmployer = 30;

/** The part an employer has at classes that are held for it and that it co-selects for; it comes out of the interview's. */
export function checkEmployerPercent({ employerPercent = 0, interviewPercent }: { readonly employerPercent?: number; readonly interviewPercent: number }): Result<true, PolicyError> {
  const most = Math.max(0, Math.min(mostForEmployer, Math.ceil(interviewPercent / 2) - 1));
  return employerPercent > most ? fail({ code: 'admission.employer-too-heavy', field: 'employerPercent', most }) : ok(true);
}

type Called = { readonly id: string; readonly hasInterview: boolean };

/** Whom the employer has not assessed, of those the centre interviewed: as long as there is one, its assessment is not whole and nothing is computed. */
export const unassessed = (called: readonly Called[], points: ReadonlyMap<string, number> | undefined): readonly string[] => called.filter(({ id, hasInterview }) => hasInterview && !points?.has(id)).map(({ id }) => id);
