import { weekday, type Day } from '#kernel/day';
import type { Shift } from '../clash/booking.ts';
import { lessonPattern } from './lesson-pattern.ts';
import { minutesLater } from './minutes-later.ts';
import type { Pattern, Period } from './timetable.ts';

const periods = (...starts: readonly string[]): Period[] => starts.map((from, at) => ({ number: at + 1, from, until: minutesLater(from, 45) }));
const everyDay = (day: readonly Period[]): Pattern => ({ 1: day, 2: day, 3: day, 4: day, 5: day });

/** Lesson periods by shift: the morning is the official pattern, the afternoon begins when the room is free and pauses at sunset, the evening is a short one. */
const patterns: Readonly<Record<Shift, Pattern>> = {
  morning: lessonPattern,
  afternoon: everyDay(periods('15:45', '16:30', '17:15', '18:30', '19:15', '20:00', '20:45')),
  evening: everyDay(periods('18:30', '19:15', '20:00', '20:45')),
};

const workdays = (day: readonly Period[], friday: readonly Period[]): Pattern => ({ 1: day, 2: day, 3: day, 4: day, 5: friday });

/** While people fast the day is shorter and ends before they break it; the evening begins after the night prayer. */
const fastingPatterns: Readonly<Record<Shift, Pattern>> = {
  morning: workdays(periods('08:00', '08:45', '09:30', '10:15', '11:00', '12:30', '13:15'), periods('08:00', '08:45', '09:30', '10:15', '13:00', '13:45')),
  afternoon: everyDay(periods('14:30', '15:15', '16:00', '16:45')),
  evening: everyDay(periods('20:30', '21:15')),
};

export const patternOf = (shift: Shift, isFasting = false): Pattern => (isFasting ? fastingPatterns : patterns)[shift];

/** The lesson periods of one day. */
export const periodsOn = (shift: Shift, day: Day, isFasting: boolean): readonly Period[] => patternOf(shift, isFasting)[weekday(day) as 1] ?? [];

/** The parts of a day a class fills: an afternoon class runs into the evening, so no evening class fits beside it. */
export const dayPartsOf = (shift: Shift): readonly Shift[] => (shift === 'afternoon' ? ['afternoon', 'evening'] : [shift]);
