import type { Day } from '#kernel/day';
import type { BoardWeek } from '#ui/board';
import { formatDayShort, type Lang } from '#ui/format';

/** The columns of a board. Seen, the month is named where it changes: `6 Apr`, then `13`. */
export const weeksOf = (mondays: readonly Day[], lang: Lang): BoardWeek[] => mondays.map((monday, at) => {
  const name = formatDayShort(monday, lang);
  const [date = '', month = ''] = name.split(' ');
  return { name, month: monday.slice(0, 7), text: mondays[at - 1]?.slice(0, 7) === monday.slice(0, 7) ? date : `${date} ${month}` };
});
