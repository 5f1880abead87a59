import { ageOn, isAfter, type Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { PeopleError } from './errors.ts';

/** Nobody who comes to a training centre is older; a year typed with the wrong century is. */
const oldest = 100;

export function checkBirthDay(birthDay: Day, today: Day): Result<Day, PeopleError> {
  if (isAfter(birthDay, today)) return fail({ code: 'people.birth-day-ahead', field: 'birthDay', today });
  const age = ageOn(birthDay, today);
  return age > oldest ? fail({ code: 'people.birth-day-long-ago', field: 'birthDay', age }) : ok(birthDay);
}
