import { expect, test } from 'vitest';
import { checkScorer, countingScore, driftOf } from './counting-score.ts';
import { criterionColumn, takeRows } from './read-sheet.ts';
import { checkRubric, readPoints, sumOf, usualRubric } from './rubric.ts';
import { judgeRows, type Listed, type SheetRow } from './sheet-rows.ts';

const limit = 1_000;

test('two scorers count by their mean; one alone does not count', () => {
  expect(countingScore([], limit)).toEqual({ state: 'nobody' });
  expect(countingScore([8_000], limit)).toEqual({ state: 'one' });
  expect(countingScore([8_000, 9_000], limit)).toEqual({ state: 'settled', score: 8_500 });
  expect(countingScore([8_001, 8_000], limit)).toEqual({ state: 'settled', score: 8_001 });
});

test('a difference above the limit waits for a third, and the two closest count; of two pairs equally close the higher', () => {
  expect(countingScore([8_000, 9_001], limit)).toEqual({ state: 'third-needed' });
  expect(countingScore([6_000, 9_000, 8_600], limit)).toEqual({ state: 'settled', score: 8_800 });
  expect(countingScore([6_000, 9_000, 6_200], limit)).toEqual({ state: 'settled', score: 6_100 });
  expect(countingScore([6_000, 8_000, 7_000], limit)).toEqual({ state: 'settled', score: 7_500 });
});

test('a third scores only where the first two differ too much, a fourth never; everybody may correct their own', () => {
  const near = [{ scorer: 'a', score: 8_000 }, { scorer: 'b', score: 8_500 }];
  const far = [{ scorer: 'a', score: 8_000 }, { scorer: 'b', score: 9_500 }];
  expect([checkScorer([], 'c', limit).ok, checkScorer(near.slice(1), 'c', limit).ok, checkScorer(far, 'c', limit).ok, checkScorer(near, 'a', limit).ok]).toEqual([true, true, true, true]);
  expect(checkScorer(near, 'c', limit)).toEqual({ ok: false, error: { code: 'admission.two-scorers-agree' } });
  expect(checkScorer([...far, { scorer: 'c', score: 9_000 }], 'd', limit)).toEqual({ ok: false, error: { code: 'admission.three-scorers' } });
});

test('drift is the mean difference from those who scored beside, with the number of interviews', () => {
  const drift = driftOf([[{ scorer: 'a', score: 8_000 }, { scorer: 'b', score: 7_000 }], [{ scorer: 'a', score: 9_000 }, { scorer: 'b', score: 8_400 }, { scorer: 'c', score: 8_800 }], [{ scorer: 'c', score: 1 }]]);
  expect(drift).toEqual([{ scorer: 'a', count: 2, difference: 700 }, { scorer: 'b', count: 2, difference: -750 }, { scorer: 'c', count: 1, difference: 100 }].sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference)));
});

test('a rubric makes a hundred; points stay below what a criterion brings, and half a sheet is told box by box', () => {
  expect(checkRubric(usualRubric).ok).toBe(true);
  expect(checkRubric([{ key: 'k1', title: 'x', points: 60 }, { key: 'k2', title: 'y', points: 30 }])).toMatchObject({ error: { code: 'admission.rubric-sum', sum: 90 } });
  const rubric = [{ key: 'k1', title: 'Motivasi', points: 60 }, { key: 'k2', title: 'Rencana', points: 40 }];
  expect(readPoints(rubric, { k1: '', k2: ' ' })).toEqual({ ok: true, value: undefined });
  const read = readPoints(rubric, { k1: '55,5', k2: '40' });
  expect(read.ok && read.value && sumOf(read.value)).toBe(9_550);
  expect(readPoints(rubric, { k1: '61', k2: '' })).toEqual({ ok: false, error: [{ key: 'k1', error: { code: 'admission.points-above', criterion: 'Motivasi', maximum: 60 } }, { key: 'k2', error: { code: 'admission.points-missing', criterion: 'Rencana' } }] });
});

const rubric = [{ key: 'k1', title: 'Motivasi', points: 60 }, { key: 'k2', title: 'Rencana', points: 40 }];

test('a sheet is taken as it is, whatever the case of its columns and the dash in its numbers; a missing column refuses it', () => {
  const cells = { 'NOMOR': 'g3–0001', 'nama': 'Sari', 'Tes  Tulis': '87.3', [criterionColumn(rubric[0]!, 0)]: '50', 'w2 rencana': '30', 'Hasil': 'Baru' };
  expect(takeRows([{ line: 2, cells }, { line: 3, cells: { NOMOR: ' ', nama: '' } }, { line: 4, isBroken: true }], rubric)).toEqual({ ok: true, value: [
    { line: 2, number: 'G3-0001', name: 'Sari', isLeftOut: false, cells: { test: '87.3', points: { k1: '50', k2: '30' } } },
    { line: 4, number: '', name: '', isLeftOut: false, cells: { test: '', points: {}, isBroken: true } },
  ] });
  expect(takeRows([{ line: 2, cells: { Nomor: 'G3-0001', Nama: 'x' } }], rubric)).toMatchObject({ error: { code: 'admission.sheet-columns', missing: 'Tes tulis' } });
});

const listed = (number: string, name: string, facts: Partial<Listed<string>> = {}): Listed<string> => ({ id: number, number, name, test: undefined, own: undefined, scores: [], ...facts });
const row = (line: number, number: string, name: string, test = '', points: Record<string, string> = {}, facts: Partial<SheetRow> = {}): SheetRow => ({ line, number, name, cells: { test, points }, isLeftOut: false, ...facts });
const people = [listed('1', 'Sari'), listed('2', 'Dedi', { test: 7_000 }), listed('3', 'Ucok', { own: { k1: 5_000, k2: 3_000 } }), listed('4', 'Wati', { scores: [{ scorer: 'a', score: 8_000 }, { scorer: 'b', score: 8_100 }] }), listed('5', 'Rina')];
const judge = (...rows: SheetRow[]) => judgeRows(rows, { listed: people, rubric, scorer: 'me', limit });

test('each row says what it would do: new, changed, same, left out; who is in no row is not included', () => {
  const { rows, notIncluded } = judge(row(2, '1', 'SARI', '87.30000000001', { k1: '50', k2: '30' }), row(3, '2', 'Dedi', '75'), row(4, '3', 'Ucok', '', { k1: '50', k2: '30' }), row(5, '4', 'Wati', 'x', {}, { isLeftOut: true }));
  expect(rows.map(({ result, test, points }) => [result, test, points && sumOf(points)])).toEqual([['new', 8_730, 8_000], ['change', 7_500, undefined], ['same', undefined, 8_000], ['left-out', undefined, undefined]]);
  expect(notIncluded.map(({ name }) => name)).toEqual(['Wati', 'Rina']);
});

test('every problem of a row stands beside it: strangers, doubles, shifted rows, letters, half a rubric, a third scorer too many', () => {
  const { rows } = judge(row(2, '99', 'x', '80'), row(3, '1', 'Sari', '80'), row(4, '1', 'Sari', '81'), row(5, '2', 'Sari', 'baik'), row(6, '3', 'Ucok', '', { k1: '70', k2: '' }), row(7, '4', 'Wati', '', { k1: '50', k2: '30' }), row(8, '5', 'Rina', '', {}, { cells: { test: '', points: {}, isBroken: true } }));
  expect(rows.map(({ problems }) => problems.map(({ key }) => key))).toEqual([['unknown'], ['twice'], ['twice'], ['other-name', 'test'], ['points-above', 'points-missing'], ['scorer'], ['broken']]);
});
