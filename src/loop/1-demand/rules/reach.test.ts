import { expect, test } from 'vitest';
import { readReach } from './reach.ts';

test.each([['0812-3456-7890', '+6281234567890'], ['62 812 3456 7890', '+6281234567890'], [' Rina@Galangan.example ', 'rina@galangan.example'], ['(0254) 555 0101', '+622545550101']])('%s reaches %s', (typed, reached) => {
  expect(readReach(typed)).toEqual({ ok: true, value: reached });
});

test.each(['Rina', '12345', 'rina@galangan', '+1 202 555 0100'])('%s reaches nobody, and the field is named', (typed) => {
  expect(readReach(typed)).toEqual({ ok: false, error: { code: 'demand.wrong-reach', field: 'reach' } });
});
