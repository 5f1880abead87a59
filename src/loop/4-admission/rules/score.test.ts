import { expect, test } from 'vitest';
import { readScore, totalScore } from './score.ts';

const weights = [{ part: 'test', percent: 40 }, { part: 'interview', percent: 60 }];

test('a comma and a point read the same', () => {
  expect(['87,5', '87.50', ' 100 ', '0', '7.05'].map((text) => readScore(text))).toEqual([8750, 8750, 10_000, 0, 705].map((value) => ({ ok: true, value })));
});

test('letters, a third decimal, a minus and more than a hundred are refused with what was written', () => {
  for (const text of ['', 'A', '87.555', '-1', '1e2']) expect(readScore(text)).toEqual({ ok: false, error: { code: 'admission.score-not-a-number', text } });
  expect(readScore('100,01')).toEqual({ ok: false, error: { code: 'admission.score-out-of-range', text: '100,01' } });
});

test('the total is weighted, and half a hundredth goes up', () => {
  expect(totalScore({ test: 8000, interview: 9000 }, weights)).toEqual({ ok: true, value: 8600 });
  expect(totalScore({ test: 1, interview: 0 }, [{ part: 'test', percent: 50 }, { part: 'interview', percent: 50 }])).toEqual({ ok: true, value: 1 });
  expect(totalScore({ test: 1, interview: 0 }, weights)).toEqual({ ok: true, value: 0 });
});

test('a missed part gives no total, a zero does', () => {
  expect(totalScore({ test: 8000 }, weights)).toEqual({ ok: false, error: { code: 'admission.score-part-missing', part: 'interview' } });
  expect(totalScore({ test: 8000, interview: 0 }, weights)).toEqual({ ok: true, value: 3200 });
});

test('weights that do not make a hundred are refused', () => {
  expect(totalScore({ test: 1 }, [{ part: 'test', percent: 90 }])).toEqual({ ok: false, error: { code: 'admission.weights-not-hundred', sum: 90 } });
});
