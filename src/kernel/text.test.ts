import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, fold } from './text.ts';

test('folding by the short way is folding by the long way, whatever the signs', () => {
  const long = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('A', 'z', '9', ' ', '\u00a0', '\u2003', '\t', 'é', 'e\u0301', 'ﬁ', 'İ', '.', '\ufeff', '\u0130') })), (text) => fold(text) === long(text)), { numRuns: 3_000 });
  expect(fold('PT. Krakatau  Baja')).toBe('pt krakatau baja');
});

test('a text is cut between letters, never inside one', () => {
  expect(clip('  las  😀 pipa', 5)).toBe('las');
  expect(clip('las \ud800pipa', 7)).toBe('las pi');
  expect(clip('a😀b', 3)).toBe('a😀');
});
