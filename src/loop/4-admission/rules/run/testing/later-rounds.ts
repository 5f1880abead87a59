import type { RunInput } from '../run-input.ts';

/**
 * After a corrected score or a late entrant the whole wave may not be run anew: somebody could lose the seat they were promised. In an
 * upgrade round everybody who holds a seat comes first at it, before every score and every reserve: they keep it, or move to a choice they
 * like better. `held` says where; whoever has left is simply not among the applicants any more.
 */
export const upgradeRound = (input: RunInput, held: ReadonlyMap<string, string | null>): RunInput => ({
  ...input, applicants: input.applicants.map((one) => ({ ...one, holds: held.get(one.id) ?? undefined })),
});

/** Seats given back: the same rule without those who left. Nobody who stays is worse off, so it needs no protection of holders. */
export const withoutLeavers = (input: RunInput, left: ReadonlySet<string>): RunInput => ({ ...input, applicants: input.applicants.filter(({ id }) => !left.has(id)) });
