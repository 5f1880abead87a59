import { addMonths, firstOfMonth, parseDay, type Day } from '#kernel/day';
import { fold } from '#kernel/text';

const names = ['januari january jan', 'februari february feb', 'maret march mar', 'april apr', 'mei may', 'juni june jun', 'juli july jul', 'agustus august agu agt aug ags', 'september sep sept', 'oktober october okt oct', 'november nov nop', 'desember december des dec'];

export type MonthReading = { readonly month: Day; readonly repair?: 'month.assumed' | 'month.year-assumed' } | undefined;

/** `Maret 2027`, `03/2027`, `2027-03`, a whole date, or a month alone, which is the next one of that name. Nothing at all: next month. */
export function readMonth(text: string, today: Day): MonthReading {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return { month: addMonths(firstOfMonth(today), 1), repair: 'month.assumed' };
  // `Mar-28` is how a spreadsheet shows March 2028.
  const short = /^[a-z]{3,9}[-' ](\d\d)$/i.exec(text.trim())?.[1];
  const year = words.find((word) => /^20\d\d$/.test(word)) ?? (short && `20${short}`);
  const named = names.findIndex((all) => words.some((word) => all.split(' ').includes(word)));
  const figure = named >= 0 ? named + 1 : Number(words.filter((word) => word !== year && /^\d{1,2}$/.test(word)).at(year && words[0] === year ? 0 : -1));
  if (!(figure >= 1 && figure <= 12)) return undefined;
  const of = (inYear: string | number): Day | undefined => parseDay(`${inYear}-${String(figure).padStart(2, '0')}-01`);
  if (year) return wrap(of(year));
  const thisYear = of(today.slice(0, 4))!;
  return { month: thisYear < firstOfMonth(today) ? of(Number(today.slice(0, 4)) + 1)! : thisYear, repair: 'month.year-assumed' };
}

const wrap = (month: Day | undefined): MonthReading => month && { month };
