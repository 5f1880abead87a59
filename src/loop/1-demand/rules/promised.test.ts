import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { promisedBy, type PromiseOfNeed } from './promised.ts';

const today = '2026-11-24' as Day;
const promise: PromiseOfNeed = { headcount: 10, strength: 'pledge', month: '2026-10-01' as Day, isWithdrawn: false, drawn: 0, paidBack: 0 };

test('a promise is due when its month has passed', () => {
  expect(promisedBy([{ ...promise, paidBack: 7 }], today)).toEqual({ promised: 10, hired: 7 });
  expect(promisedBy([{ ...promise, month: '2026-11-01' as Day }], today)).toEqual({ promised: 0, hired: 0 });
});

test('somebody hired early was promised and hired', () => {
  expect(promisedBy([{ ...promise, month: '2027-02-01' as Day, paidBack: 2 }], today)).toEqual({ promised: 2, hired: 2 });
});

test('a rumour promises nothing', () => {
  expect(promisedBy([{ ...promise, strength: 'heard' }], today)).toEqual({ promised: 0, hired: 0 });
});

test('taking a promise back is free until seats were opened for it', () => {
  expect(promisedBy([{ ...promise, isWithdrawn: true }], today)).toEqual({ promised: 0, hired: 0 });
  expect(promisedBy([{ ...promise, isWithdrawn: true, drawn: 6, paidBack: 1 }], today)).toEqual({ promised: 6, hired: 1 });
});

test('hiring more than was asked for does not make up for another line', () => {
  expect(promisedBy([{ ...promise, paidBack: 15 }, promise], today)).toEqual({ promised: 20, hired: 10 });
});
