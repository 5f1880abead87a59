import { expect, test } from 'vitest';
import { createAttempts } from './attempts.ts';

const minute = 60_000;

test('the sixth attempt waits until the window that began with the first is over', () => {
  let now = 0;
  const attempts = createAttempts(() => now, 5 * minute);
  for (let attempt = 0; attempt < 5; attempt += 1) expect(attempts.take([['ratna', 5]])).toBeUndefined();
  now = minute;
  expect(attempts.take([['ratna', 5]])).toBe(240);
  now = 5 * minute;
  expect(attempts.take([['ratna', 5]])).toBeUndefined();
});

test('an attempt counts under every key, and a success wipes only its own', () => {
  const attempts = createAttempts(() => 0, minute);
  expect(attempts.take([['ratna', 1], ['address', 2]])).toBeUndefined();
  attempts.forgive('ratna');
  expect(attempts.take([['ratna', 1], ['address', 2]])).toBeUndefined();
  attempts.forgive('ratna');
  expect(attempts.take([['ratna', 1], ['address', 2]])).toBe(60);
});
