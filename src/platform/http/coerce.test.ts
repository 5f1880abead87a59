import fc from 'fast-check';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { coerce } from '#platform/http/coerce';

const one = (schema: Parameters<typeof coerce>[0], text: unknown): unknown => (coerce(Type.Object({ it: schema }), { it: text }) as { it?: unknown }).it;

test.each([
  ['16', 16], [' 16 ', 16], ['1.250', 1250], ['1.250.000', 1_250_000], ['1.250,5', 1250.5], ['87,5', 87.5], ['87.5', 87.5], ['-3', -3], ['0', 0], ['007', 7], ['Rp 1.500.000', 1_500_000], ['Rp1.500', 1500], ['Rp. 2.000', 2000], ['12 500', 12_500],
])('the number %j is read as %d', (text, number) => {
  expect(one(Type.Number(), text)).toBe(number);
});

test.each(['enam belas', '1e3', '0x10', 'Infinity', 'NaN', '1,2,3', '1.2.3', '--1', '+1', '1-', '١٦'])('%j is left as it was typed, for the validator to name', (text) => {
  expect(one(Type.Number(), text)).toBe(text);
});

test('no text turns into a number nobody typed', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const read = one(Type.Number(), text);
    expect(read === undefined || read === text.trim() || (typeof read === 'number' && Number.isFinite(read) && /\d/.test(text))).toBe(true);
  }));
});

test.each([['on', true], ['ya', true], ['1', true], ['off', false], ['tidak', false], ['maybe', 'maybe']])('the tick %j is read as %j', (text, value) => {
  expect(one(Type.Boolean(), text)).toBe(value);
});

test('an empty field is not given, one of spaces neither', () => {
  expect(coerce(Type.Object({ a: Type.String(), b: Type.Number(), c: Type.Optional(Type.Boolean()) }), { a: '  ', b: '', c: '' })).toEqual({});
});

test('texts lose the spaces around them and the line ends of other systems, and nothing else', () => {
  expect(one(Type.String(), '  a\r\n b  ')).toBe('a\n b');
  expect(one(Type.String(), '1.250')).toBe('1.250');
});

test('what may be null is read as what it is otherwise', () => {
  expect(one(Type.Union([Type.Number(), Type.Null()]), '1.250')).toBe(1250);
});

test('one checkbox is a list of one, none is an empty list, many stay in order', () => {
  const list = Type.Array(Type.Integer());
  expect(one(list, '3')).toEqual([3]);
  expect(one(list, ['3', '', '1'])).toEqual([3, 1]);
  expect(coerce(Type.Object({ it: list }), {})).toEqual({ it: [] });
});

test('names with points are places inside, rows of a table a list', () => {
  const schema = Type.Object({ scores: Type.Record(Type.String(), Type.Number()), rows: Type.Array(Type.Object({ name: Type.String(), hours: Type.Integer() })) });
  expect(coerce(schema, { 'scores.maths': '80', 'scores.talk': '7,5', 'rows.0.name': 'a', 'rows.0.hours': '1', 'rows.1.name': 'b', 'rows.1.hours': '2' }))
    .toEqual({ scores: { maths: 80, talk: 7.5 }, rows: [{ name: 'a', hours: 1 }, { name: 'b', hours: 2 }] });
});

test('a name that is a value and a place at once does not spoil the rest', () => {
  expect(coerce(Type.Object({ a: Type.Object({ b: Type.String() }), c: Type.String() }), { a: 'x', 'a.b': 'y', c: 'z' })).toEqual({ a: { b: 'y' }, c: 'z' });
  expect(coerce(Type.Object({ a: Type.Object({ b: Type.String() }), c: Type.String() }), { 'a.b': 'y', a: 'x', c: 'z' })).toEqual({ a: 'x', c: 'z' });
});

test('no name reaches the prototype of anything', () => {
  const open = Type.Object({}, { additionalProperties: true });
  for (const name of ['__proto__.polluted', 'constructor.prototype.polluted', 'a.__proto__.polluted', 'a.constructor.prototype.polluted', '__proto__', 'toString.polluted', 'prototype.polluted']) {
    coerce(open, JSON.parse(`{${JSON.stringify(name)}:"yes"}`));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect((Object as unknown as { polluted?: string }).polluted).toBeUndefined();
    expect((Object.prototype.toString as unknown as { polluted?: string }).polluted).toBeUndefined();
  }
});

test('seals of the form are not part of what was typed, and nothing is nested deeper than a form needs', () => {
  expect(coerce(Type.Object({}, { additionalProperties: true }), { _csrf: 'x', _key: 'y', 'a.b.c.d.e': 'z', f: 'kept' })).toEqual({ f: 'kept' });
});

test('what is no object passes as it came', () => {
  for (const sent of [null, 'text', 3]) expect(coerce(Type.Object({}), sent)).toEqual(sent);
});
