/** What may be said of somebody in one lesson period. */
export const marks = ['present', 'absent', 'leave', 'sick'] as const;
export type Mark = (typeof marks)[number];

const letters: Readonly<Record<Mark, string>> = { present: 'h', absent: 't', leave: 'i', sick: 's' };
const meaning = new Map(marks.map((mark) => [letters[mark], mark]));
const notTaken = '-';

/** Marks of one day are kept as one letter a period, as centres write them: h hadir, t tidak hadir, i izin, s sakit, - not taken. */
export const markAt = (day: string | undefined, period: number): Mark | undefined => meaning.get(day?.[period - 1] ?? notTaken);

/** The day with some periods set; what is not named stays, what is `undefined` is taken away. */
export function withMarks(day: string | undefined, changes: ReadonlyMap<number, Mark | undefined>): string {
  const length = Math.max(day?.length ?? 0, ...changes.keys());
  return Array.from({ length }, (_, at) => {
    if (!changes.has(at + 1)) return day?.[at] ?? notTaken;
    const mark = changes.get(at + 1);
    return mark ? letters[mark] : notTaken;
  }).join('');
}

export const isTaken = (day: string | undefined): boolean => day !== undefined && /[^-]/.test(day);

/** Absent in every period that was taken: a day away without a word. */
export const isAwayAllDay = (day: string): boolean => isTaken(day) && !/[^t-]/.test(day);
