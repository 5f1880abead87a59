import { expect, test } from 'vitest';
import { materialFor, toolsFor } from './resources.ts';

test('a class never has fewer tools than its ratio asks: seventeen trainees, two at a machine, need nine', () => {
  expect(toolsFor({ traineesEach: 1 }, 16)).toBe(16);
  expect(toolsFor({ traineesEach: 2 }, 17)).toBe(9);
  expect(toolsFor({ traineesEach: 16 }, 16)).toBe(1);
});

test('materials of a class are a sum without a tail of digits', () => {
  expect(materialFor({ quantity: 0.1 }, 3)).toBe(0.3);
  expect(materialFor({ quantity: 2.5 }, 16)).toBe(40);
});
