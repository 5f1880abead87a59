import { Type } from 'typebox';
import { getCentre } from '#centres';
import type { Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { firstMomentOf } from '#platform/clock';
import type { ScreeningError } from '../rules/screening-errors.ts';

const clock = () => Type.String({ pattern: '^([01]\\d|2[0-3])[:.][0-5]\\d$' });

/** When a sitting is, as a form asks it: a day and the clock on the wall. */
export const hoursFields = {
  day: field.day(), startsAt: clock(), endsAt: clock(),
  /** How many hours before the beginning an excuse still counts. */
  excuseHours: field.whole(0, 240),
};

type Hours = { readonly day: Day; readonly startsAt: string; readonly endsAt: string; readonly excuseHours: number };

/** The same as moments, in the centre's zone. */
export async function readHours({ tx, now }: QuestionContext, { day, startsAt, endsAt, excuseHours }: Hours): Promise<Result<{ startsAt: Instant; endsAt: Instant; excuseUntil: Instant }, ScreeningError>> {
  const { zone } = await getCentre(tx);
  const begins = firstMomentOf(zone, day);
  const [from, until] = [startsAt, endsAt].map((time) => addMinutes(begins, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))) as [Instant, Instant];
  if (from >= until) return fail({ code: 'admission.sitting-hours', field: 'endsAt' });
  if (from <= now) return fail({ code: 'admission.sitting-past', field: 'day' });
  return ok({ startsAt: from, endsAt: until, excuseUntil: addMinutes(from, -60 * excuseHours) });
}
