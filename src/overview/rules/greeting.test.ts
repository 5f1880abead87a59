import { expect, test } from 'vitest';
import { greetingAt } from './greeting.ts';

test('the desk greets by the hour, and at midnight it is not morning yet', () => {
  expect([0, 3, 4, 10, 11, 14, 15, 17, 18, 23].map(greetingAt)).toEqual(['evening', 'evening', 'morning', 'morning', 'day', 'day', 'afternoon', 'afternoon', 'evening', 'evening']);
});
