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

export const patternOf = (shift: Shift): Pattern => patterns[shift];

/** The parts of a day a class fills: an afternoon class runs into the evening, so no evening class fits beside it. */
export const dayPartsOf = (shift: Shift): readonly Shift[] => (shift === 'afternoon' ? ['afternoon', 'evening'] : [shift]);
