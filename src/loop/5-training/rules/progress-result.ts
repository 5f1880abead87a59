/** Competent, or not yet: nobody fails a criterion for good. */
export const progressResults = ['competent', 'not-yet'] as const;
export type ProgressResult = (typeof progressResults)[number];
