import { minutesLater } from './minutes-later.ts';
import type { Pattern, Period } from './timetable.ts';

const periods = (...starts: readonly string[]): Period[] => starts.map((from, at) => ({ number: at + 1, from, until: minutesLater(from, 45) }));

/** Eight periods a day, Monday to Thursday 08.00-15.15 and Friday after gymnastics 08.45-15.45 with the prayer break, as central training centres print it. */
export const lessonPattern: Pattern = {
  1: periods('08:00', '08:45', '09:30', '10:30', '11:15', '13:00', '13:45', '14:30'),
  2: periods('08:00', '08:45', '09:30', '10:30', '11:15', '13:00', '13:45', '14:30'),
  3: periods('08:00', '08:45', '09:30', '10:30', '11:15', '13:00', '13:45', '14:30'),
  4: periods('08:00', '08:45', '09:30', '10:30', '11:15', '13:00', '13:45', '14:30'),
  5: periods('08:45', '09:30', '10:15', '11:00', '12:45', '13:30', '14:15', '15:00'),
};
