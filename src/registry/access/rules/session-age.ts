import type { Instant } from '#kernel/instant';
import { toEpoch } from '#kernel/instant';

export const staffSessionHours = 12;

/** Staff sign in anew every working day (ASVS 7.3.2); a citizen's own phone stays signed in as long as the session lasts. */
export const isStaffSessionOver = (begun: Instant, now: Instant): boolean => toEpoch(now) - toEpoch(begun) > staffSessionHours * 3_600_000;
