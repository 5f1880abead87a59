import { fail, ok, type Result } from '#kernel/result';
import type { ScreeningError } from './screening-errors.ts';
import { readScore, type Hundredths, type ScoreError } from './score.ts';

/** One thing an interview looks at, and how many points it can bring. Everybody can read it before applying. */
export type Criterion = { readonly key: string; readonly title: string; readonly points: number };
export type Points = Readonly<Record<string, Hundredths>>;

/** Until an officer sets others. */
export const usualRubric: readonly Criterion[] = [
  { key: 'k1', title: 'Tahu isi pekerjaannya dan mengapa memilih kelas ini', points: 30 },
  { key: 'k2', title: 'Sanggup hadir penuh: waktu, perjalanan, keluarga', points: 25 },
  { key: 'k3', title: 'Pernah mencoba, membuat, atau memperbaiki sesuatu', points: 20 },
  { key: 'k4', title: 'Mendengarkan petunjuk dan bertanya bila belum paham', points: 15 },
  { key: 'k5', title: 'Rencana sesudah pelatihan', points: 10 },
];

/** A rubric has at least two criteria, each with points, a hundred together. */
export function checkRubric(criteria: readonly Criterion[]): Result<readonly Criterion[], ScreeningError> {
  const sum = criteria.reduce((all, { points }) => all + points, 0);
  return sum === 100 && criteria.length >= 2 ? ok(criteria) : fail({ code: 'admission.rubric-sum', field: `criteria.${Math.max(0, criteria.length - 1)}.points`, sum });
}

type PointsError = ScreeningError | ScoreError;

/** Reads one scorer's points: every criterion, none above what it can bring. Undefined where nothing at all was written. */
export function readPoints(rubric: readonly Criterion[], written: Readonly<Record<string, string | undefined>>): Result<Points | undefined, { readonly key: string; readonly error: PointsError }[]> {
  if (rubric.every(({ key }) => !written[key]?.trim())) return ok(undefined);
  const points: Record<string, Hundredths> = {};
  const faults: { key: string; error: PointsError }[] = [];
  for (const { key, title, points: most } of rubric) {
    const text = written[key]?.trim();
    const read = text ? readScore(text) : fail({ code: 'admission.points-missing' as const, criterion: title });
    if (!read.ok) faults.push({ key, error: read.error });
    else if (read.value > most * 100) faults.push({ key, error: { code: 'admission.points-above', criterion: title, maximum: most } });
    else points[key] = read.value;
  }
  return faults.length > 0 ? fail(faults) : ok(points);
}

export const sumOf = (points: Points): Hundredths => Object.values(points).reduce((all, one) => all + one, 0);
