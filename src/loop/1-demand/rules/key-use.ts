import { addMinutes, type Instant } from '#kernel/instant';

/** How often a key may write within a minute. */
export const usesAMinute = 60;

type Uses = { readonly minuteAt: Instant | null; readonly inMinute: number };

/** The count after one more use, or undefined when the minute is used up. */
export function oneMoreUse({ minuteAt, inMinute }: Uses, now: Instant): { readonly minuteAt: Instant; readonly inMinute: number } | undefined {
  if (!minuteAt || minuteAt <= addMinutes(now, -1) || minuteAt > now) return { minuteAt: now, inMinute: 1 };
  return inMinute < usesAMinute ? { minuteAt, inMinute: inMinute + 1 } : undefined;
}
