import { sha256 } from '#kernel/sha256';

/** One number per applicant for all classes, larger first: the first 13 hex digits of sha256(`seed:applicant`). Anyone who has the published seed can compute it again. */
export const lotteryNumber = (seed: string, applicant: string): number => Number.parseInt(sha256(`${seed}:${applicant}`).slice(0, 13), 16);
