import { fold } from '#kernel/text';
import { checkScorer } from './counting-score.ts';
import { readPoints, sumOf, type Criterion, type Points } from './rubric.ts';
import { readScore, type Hundredths } from './score.ts';

/** What one row of a sheet holds, as it was written. */
export type SheetCells = { readonly test: string; readonly points: Readonly<Record<string, string>>; /** The reader could not take the row apart. */ readonly isBroken?: boolean };
export type SheetRow = { readonly line: number; readonly number: string; readonly name: string; readonly cells: SheetCells; readonly isLeftOut: boolean };

/** Somebody on the class's list, with what stands there now: the test, this scorer's own points, and what all scorers gave. */
export type Listed<Key extends string> = {
  readonly id: Key; readonly number: string; readonly name: string; readonly test: Hundredths | undefined;
  readonly own: Points | undefined; readonly scores: readonly { readonly scorer: string; readonly score: Hundredths }[];
};

export const rowResults = ['new', 'change', 'same', 'left-out', 'problem'] as const;
export type RowResult = (typeof rowResults)[number];
export type RowProblem = { readonly key: 'broken' | 'unknown' | 'twice' | 'other-name' | 'test' | 'points' | 'points-missing' | 'points-above' | 'scorer'; readonly facts?: Readonly<Record<string, string | number>> };

export type JudgedRow<Key extends string> = SheetRow & {
  readonly result: RowResult; readonly problems: readonly RowProblem[];
  readonly application: Key | undefined; readonly test: Hundredths | undefined; readonly points: Points | undefined;
};

type Against<Key extends string> = { readonly listed: readonly Listed<Key>[]; readonly rubric: readonly Criterion[]; readonly scorer: string; readonly limit: Hundredths };

/** What each row would do, and every problem beside it; and who is on the list but in no row: not included. */
export function judgeRows<Key extends string>(rows: readonly SheetRow[], against: Against<Key>): { rows: JudgedRow<Key>[]; notIncluded: Listed<Key>[] } {
  const byNumber = new Map(against.listed.map((one) => [one.number, one]));
  const times = new Map<string, number>();
  for (const { number, isLeftOut } of rows) if (!isLeftOut) times.set(number, (times.get(number) ?? 0) + 1);
  const judged = rows.map((row) => judgeRow(row, byNumber.get(row.number), (times.get(row.number) ?? 0) > 1, against));
  const there = new Set(judged.flatMap(({ number, result }) => (result === 'left-out' ? [] : [number])));
  return { rows: judged, notIncluded: against.listed.filter(({ number }) => !there.has(number)) };
}

function judgeRow<Key extends string>(row: SheetRow, listed: Listed<Key> | undefined, isTwice: boolean, against: Against<Key>): JudgedRow<Key> {
  const nothing = { ...row, application: listed?.id, test: undefined, points: undefined };
  if (row.isLeftOut) return { ...nothing, result: 'left-out', problems: [] };
  if (row.cells.isBroken) return { ...nothing, result: 'problem', problems: [{ key: 'broken' }] };
  if (!listed) return { ...nothing, result: 'problem', problems: [{ key: 'unknown' }] };
  const problems: RowProblem[] = [];
  if (isTwice) problems.push({ key: 'twice' });
  // A column sorted without the others gives everybody somebody else's points: the name tells.
  if (row.name.trim() !== '' && fold(row.name) !== fold(listed.name)) problems.push({ key: 'other-name', facts: { name: listed.name } });
  const test = readTest(row.cells.test, problems);
  const points = readOwn(row, listed, against, problems);
  if (problems.length > 0) return { ...nothing, result: 'problem', problems };
  return { ...row, application: listed.id, test, points, problems, result: resultOf(listed, test, points) };
}

function readTest(text: string, problems: RowProblem[]): Hundredths | undefined {
  if (text.trim() === '') return undefined;
  const read = readScore(tidy(text));
  if (!read.ok) problems.push({ key: 'test', facts: { text } });
  return read.ok ? read.value : undefined;
}

function readOwn<Key extends string>({ cells }: SheetRow, { own, scores }: Listed<Key>, { rubric, scorer, limit }: Against<Key>, problems: RowProblem[]): Points | undefined {
  const read = readPoints(rubric, Object.fromEntries(Object.entries(cells.points).map(([key, text]) => [key, tidy(text)])));
  if (!read.ok) {
    problems.push(...read.error.map(({ key, error }): RowProblem => {
      if (error.code === 'admission.points-missing') return { key: 'points-missing', facts: { criterion: error.criterion } };
      if (error.code === 'admission.points-above') return { key: 'points-above', facts: { criterion: error.criterion, maximum: error.maximum } };
      return { key: 'points', facts: { criterion: rubric.find((one) => one.key === key)!.title, text: cells.points[key] ?? '' } };
    }));
    return undefined;
  }
  if (read.value && !own && !checkScorer(scores, scorer, limit).ok) problems.push({ key: 'scorer' });
  return read.value;
}

function resultOf<Key extends string>({ test: testBefore, own }: Listed<Key>, test: Hundredths | undefined, points: Points | undefined): RowResult {
  const isTestNew = test !== undefined && test !== testBefore;
  const arePointsNew = points !== undefined && !(own && isSame(points, own));
  if (!isTestNew && !arePointsNew) return 'same';
  return (isTestNew && testBefore !== undefined) || (arePointsNew && own !== undefined) ? 'change' : 'new';
}

export const isSame = (one: Points, other: Points): boolean => sumOf(one) === sumOf(other) && Object.entries(one).every(([key, value]) => other[key] === value);

/** Excel writes 87.5 with many decimals now and then, and the third one is noise. */
const tidy = (text: string): string => (/^\d{1,3}\.\d{3,}$/.test(text.trim()) ? String(Math.round(Number(text) * 100) / 100) : text.trim());
