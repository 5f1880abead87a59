import { fold } from '#kernel/text';
import { addDays, type Day } from '#kernel/day';
import { printOf } from './text-print.ts';

/** What two vacancies are compared by; kept beside each vacancy, so that the file need not be read again. */
export type Traits = {
  readonly employerKey: string;
  readonly titleKey: string;
  readonly region: string | undefined;
  readonly place: string;
  readonly headcount: number;
  /** Subjects, category and skills, in one order. */
  readonly beside: string;
  readonly print: readonly number[];
  readonly day: Day | undefined;
  /** The source's own number; empty when it has none. */
  readonly sourceId: string;
};

type Told = {
  readonly title: string; readonly employerKey: string; readonly region: string | undefined; readonly place: string; readonly headcount: number; readonly description: string;
  readonly majors: readonly string[]; readonly skills: readonly string[]; readonly category: string; readonly postedOn: Day | undefined; readonly closesOn: Day | undefined; readonly sourceId: string;
};

/** A posting stays open about a month: a file that tells only the end tells the beginning too, near enough. */
const daysOpen = 30;

export const traitsOf = (one: Told): Traits => ({
  employerKey: one.employerKey, titleKey: titleKey(one.title), region: one.region, place: fold(one.place), headcount: one.headcount,
  beside: [one.category, ...one.majors, ...one.skills].map(fold).filter(Boolean).sort().join(','),
  print: printOf(one.description), day: one.postedOn ?? (one.closesOn && addDays(one.closesOn, -daysOpen)), sourceId: fold(one.sourceId),
});

const alike: readonly (readonly [RegExp, string])[] = [
  [/\bfront ?end\b/g, 'frontend'], [/\bback ?end\b/g, 'backend'], [/\bfull ?stack\b/g, 'fullstack'], [/\bsr\b/g, 'senior'], [/\bjr\b/g, 'junior'], [/\b(?:intern|internship|magang|pemagang|program)\b/g, ' '],
  [/\b(?:urgent|dibutuhkan|lowongan|lowongan kerja|hiring|segera)\b/g, ' '], [/\bstaf\b/g, 'staff'], [/\bgraphics?\b/g, 'grafis'], [/\badministrasi\b/g, 'admin'],
];

/** The words of a title in one spelling and one order; words that say only that somebody is sought are gone. */
function titleKey(title: string): string {
  const text = alike.reduce((so, [spelling, word]) => so.replace(spelling, word), fold(title));
  return [...new Set(text.split(' ').filter((word) => word !== ''))].sort().join(' ');
}
