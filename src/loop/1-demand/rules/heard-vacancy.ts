import { addMonths, firstOfMonth, type Day } from '#kernel/day';
import { monthsUntilFaded } from './need.ts';

type Dates = { readonly startsOn: Day | undefined; readonly closesOn: Day | undefined; readonly postedOn: Day | undefined };

/** From this confidence on (thousandths) a reading of a title counts without a person; below it somebody confirms. */
export const sureEnough = 800;

/** When the people of a vacancy are wanted and until when it counts: as a rumour does, from the last day the file tells of it. */
export function heardFrom({ startsOn, closesOn, postedOn }: Dates, today: Day): { month: Day; expiresOn: Day } {
  return { month: firstOfMonth(startsOn ?? closesOn ?? postedOn ?? today), expiresOn: addMonths(closesOn ?? postedOn ?? startsOn ?? today, monthsUntilFaded.heard) };
}
