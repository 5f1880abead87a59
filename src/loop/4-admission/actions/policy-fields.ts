import { Type, type Static } from 'typebox';
import { field } from '#platform/actions/fields';
import { usualPolicy, type Policy, type ReservedSeats } from '../rules/policy.ts';
import type { Trait } from '../rules/traits.ts';

/** What the form of a rule asks; points as people write them, 87.5. */
export const policyFields = {
  testPercent: field.whole(0, 100), interviewPercent: field.whole(0, 100), employerPercent: Type.Optional(field.whole(0, 100)),
  minimumScore: field.number(0, 100), minimumTest: field.number(0, 100), minimumInterview: field.number(0, 100),
  disabilitySeats: field.whole(0, 40), womenSeats: field.whole(0, 40), poorHouseholdSeats: field.whole(0, 40), homeDistrictSeats: field.whole(0, 40),
  announceAt: Type.Optional(Type.String({ maxLength: 5, pattern: '^([01]?[0-9]|2[0-3])[.:][0-5][0-9]$' })), answerHours: field.whole(12, 240), replacementDay: field.whole(0, 10), graceMinutes: field.whole(0, 720), scorerDifference: field.number(0, 100), objectionDays: field.whole(1, 30),
  publicValue: field.text(300),
};
const told = Type.Object(policyFields);
type Told = Static<typeof told>;

type SeatsField = 'disabilitySeats' | 'womenSeats' | 'poorHouseholdSeats' | 'homeDistrictSeats';
export const seatsFields: readonly (readonly [Trait, SeatsField])[] = [['disability', 'disabilitySeats'], ['women', 'womenSeats'], ['poor-household', 'poorHouseholdSeats'], ['home-district', 'homeDistrictSeats']];

/** `10.00` or `10:00` as minutes after midnight. */
function minuteOf(time: string | undefined): number | undefined {
  const [hour, minute] = (time ?? '').split(/[.:]/).map(Number);
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
}

const hundredths = (points: number): number => Math.round(points * 100);

/** The rule as it was told in a form or by another program. */
export function policyOf(from: Told): Policy {
  const reserves = seatsFields.map(([trait, name]): ReservedSeats => ({ trait, seats: from[name] })).filter(({ seats }) => seats > 0);
  const { testPercent, interviewPercent, answerHours, replacementDay, graceMinutes, objectionDays, publicValue } = from;
  return {
    testPercent, interviewPercent, ...(from.employerPercent ? { employerPercent: from.employerPercent } : {}), minimumScore: hundredths(from.minimumScore), minimumTest: hundredths(from.minimumTest), minimumInterview: hundredths(from.minimumInterview), reserves,
    announceMinute: minuteOf(from.announceAt) ?? usualPolicy.announceMinute, answerHours, replacementDay, graceMinutes, scorerDifference: hundredths(from.scorerDifference), objectionDays, publicValue: publicValue.trim().replace(/\s+/gu, ' '),
  };
}
