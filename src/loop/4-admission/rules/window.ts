import { addMinutes, type Instant } from '#kernel/instant';

/** The minutes between which a wave takes applications, by the server's clock: from the first of its first day to 24.00 of its last. */
export type Window = { readonly opensAt: Instant; readonly closesAt: Instant; /** The end of the grace for drafts saved before closing. */ readonly endsAt: Instant };

export const windowOf = (opensAt: Instant, closesAt: Instant, graceMinutes: number): Window => ({ opensAt, closesAt, endsAt: addMinutes(closesAt, graceMinutes) });

export const isOpenAt = ({ opensAt, closesAt }: Window, now: Instant): boolean => now >= opensAt && now < closesAt;

/** Nothing is begun any more; what was saved before may still be finished and sent. */
export const isInGrace = ({ closesAt, endsAt }: Window, now: Instant): boolean => now >= closesAt && now < endsAt;
