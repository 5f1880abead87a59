import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { field } from './fields.ts';
import { validate } from './validate.ts';

const row = Type.Object({ line: Type.Integer() }, { additionalProperties: true });
const schema = Type.Object({ name: Type.String(), rows: Type.Array(row, { maxItems: 3, takenAsIs: true }), end: Type.Optional(Type.Object({ why: Type.String() })) });
const sent = { name: 'a', rows: [{ line: 1, more: ['x'] }], end: { why: 'b', extra: 1 }, unknown: true };

test('what the schema does not know is left out of a copy; rows taken as they are are handed on', () => {
  const read = validate(schema, sent) as { ok: true; value: typeof sent };
  expect(read.value).toEqual({ name: 'a', rows: [{ line: 1, more: ['x'] }], end: { why: 'b' } });
  expect(read.value.rows).toBe(sent.rows);
  expect(read.value.end).not.toBe(sent.end);
});

test('rows taken as they are are checked like anything else', () => {
  const code = (rows: unknown) => (validate(schema, { ...sent, rows }) as { error?: { code: string } }).error?.code;
  expect(code([{ line: 'one' }])).toBe('input.invalid');
  expect(code([{ line: 1 }, { line: 2 }, { line: 3 }, { line: 4 }])).toBe('input.invalid');
  expect(code([{ line: 1, more: ['half a \ud800 pair'] }])).toBe('input.invalid');
  expect(code([{ line: 1, more: 'zero \0' }])).toBe('input.invalid');
  expect(code(undefined)).toBe('input.invalid');
});

test('what is no day is told as no day, however long it is', () => {
  const told = (day: string) => validate(Type.Object({ day: field.day() }), { day });
  for (const day of ['besok', '31-31-2020', 'hari Senin pekan depan']) expect(told(day)).toEqual({ ok: false, error: { code: 'input.invalid', problems: [{ field: 'day', code: 'field.not-a-day' }] } });
});
