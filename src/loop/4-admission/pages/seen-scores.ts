import type { seeScores } from '../actions/see-scores.ts';
import type { seeSheet } from '../actions/see-sheet.ts';
import type { RowProblem } from '../rules/sheet-rows.ts';
import type { T } from './field-at.ts';

/** The scores of a class as their pages show them. */
export type Sheet = Extract<Awaited<ReturnType<typeof seeScores.run>>, { ok: true }>['value'];
/** A sheet that came back, judged row by row. */
export type SeenSheet = Extract<Awaited<ReturnType<typeof seeSheet.run>>, { ok: true }>['value'];

export const sheetTones = { open: 'wait', confirmed: 'go', dropped: 'plain' } as const;
export const problemText = ({ key, facts }: RowProblem, t: T): string => t(`problem.${key}`, facts);
