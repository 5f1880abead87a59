/** The three sums a line's balance is made of. */
export type Sums = { readonly headcount: number; readonly drawn: number; readonly paidBack: number; readonly paidBackFromSeats: number };

/** Seats drawn on the line whose people are not hired yet: a seat that became a job counts as the job, not twice. */
export const seatsOutstanding = ({ drawn, paidBackFromSeats }: Sums): number => Math.max(0, drawn - paidBackFromSeats);

/** People still wanted: recorded − seats drawn − people hired, never below nought (an employer may hire more than it asked for). */
export const balanceOf = (sums: Sums): number => Math.max(0, sums.headcount - seatsOutstanding(sums) - sums.paidBack);

/** People not hired yet, whether or not a seat waits for them: what the board counts as demand. */
export const stillWanted = ({ headcount, paidBack }: Sums): number => Math.max(0, headcount - paidBack);
