import { expect, test } from 'vitest';
import { discounted, recordFactor } from './discount.ts';

const none = { promised: 0, hired: 0 };

test('without a record the strength of the promise alone decides', () => {
  expect(recordFactor(none)).toBe(1000);
  expect(discounted(10, 'pledge', none)).toBe(800);
  expect(discounted(10, 'heard', none)).toBe(200);
});

test('whoever keeps promises counts for more, whoever breaks them for less', () => {
  expect(discounted(10, 'written', { promised: 20, hired: 20 })).toBeGreaterThan(discounted(10, 'written', none));
  expect(discounted(10, 'pledge', { promised: 20, hired: 0 })).toBe(266);
});

test('nobody is ever planned for more people than it asked for', () => {
  expect(discounted(10, 'pledge', { promised: 500, hired: 500 })).toBe(1000);
});

test('two lucky hires move the figure a little, two hundred move it much', () => {
  expect(recordFactor({ promised: 2, hired: 2 })).toBe(1111);
  expect(recordFactor({ promised: 200, hired: 200 })).toBe(1635);
});
