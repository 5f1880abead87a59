declare const instant: unique symbol;

/** A moment: ISO 8601 in UTC with milliseconds, e.g. `2026-11-24T03:00:00.000Z`. Sorts as text. */
export type Instant = string & { readonly [instant]: true };

export const toInstant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString() as Instant;
export const toEpoch = (moment: Instant): number => Date.parse(moment);
export const addMinutes = (moment: Instant, minutes: number): Instant => toInstant(toEpoch(moment) + minutes * 60_000);
export const isBefore = (moment: Instant, other: Instant): boolean => moment < other;
