import { expect, test } from 'vitest';
import { maskPhone, tidyPhone } from './phone.ts';

test.each(['081234567890', '0812-3456-7890', '+62 812 3456 7890', '62 812.3456.7890', '(0812) 3456 7890'])('%s is the same number however it is typed', (typed) => {
  expect(tidyPhone(typed)).toBe('+6281234567890');
});

test.each(['', '0215550123', '0812', '+1 202 555 0100', '08123456789012345', '0812345x7890'])('%j is no Indonesian mobile number', (typed) => {
  expect(tidyPhone(typed)).toBeUndefined();
});

test('a masked number shows its beginning and end only', () => {
  expect(maskPhone('+6281234567890')).toBe('0812••••890');
});
