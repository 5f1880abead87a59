import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';
import { findCover } from './cover.ts';
import type { Scheme } from './scheme.ts';

const today = '2026-11-24' as Day;
const key = (code: string): UnitKey => `${code}@98/2018` as UnitKey;
const unit = (code: string, part: 'core' | 'elective' = 'core') => ({ code, key: key(code), title: code, part });
const scheme = (name: string, codes: readonly string[], more: Partial<Scheme> = {}): Scheme => ({
  id: name as Id<'scheme'>, name, kind: 'cluster', status: 'active', version: 1, certifier: { id: 'c' as Id<'certifier'>, name: 'LSP Contoh', version: 1 }, units: codes.map((code) => unit(code)), ...more,
});
const taught = ['A.1', 'A.2', 'A.3'].map(key);

test('the scheme that tests every unit and asks the fewest besides is found', () => {
  const cover = findCover(taught, [scheme('Luas', ['A.1', 'A.2', 'A.3', 'A.4', 'A.5']), scheme('Pas', ['A.1', 'A.2', 'A.3', 'A.4'])], today);
  expect(cover.whole).toMatchObject({ scheme: { name: 'Pas' }, missing: [], beyond: [{ code: 'A.4' }] });
  expect([cover.over, cover.nearest]).toEqual([undefined, undefined]);
});

test('an elective unit is nothing a trainee has to learn besides', () => {
  expect(findCover(taught, [scheme('Pas', [], { units: [...['A.1', 'A.2', 'A.3'].map((code) => unit(code)), unit('A.9', 'elective')] })], today).whole).toMatchObject({ beyond: [] });
});

test('without a whole one the nearest is told with what it leaves out, and what would be whole but is over beside it', () => {
  const gone = scheme('Lama', ['A.1', 'A.2', 'A.3'], { validUntil: '2026-11-23' as Day });
  expect(findCover(taught, [gone, scheme('Dekat', ['A.1', 'A.3']), scheme('Jauh', ['A.1'])], today)).toMatchObject({
    whole: undefined, over: { scheme: { name: 'Lama' }, ended: { what: 'scheme', on: '2026-11-23' } }, nearest: { scheme: { name: 'Dekat' }, missing: [key('A.2')] },
  });
});

test('a scheme holds through its last day, and not without the licence of its LSP', () => {
  const lsp = { id: 'c' as Id<'certifier'>, name: 'LSP Contoh', version: 1 };
  expect(findCover(taught, [scheme('Hari ini', ['A.1', 'A.2', 'A.3'], { validUntil: today })], today).whole).toBeDefined();
  const unlicensed = scheme('Tanpa izin', ['A.1', 'A.2', 'A.3'], { certifier: { ...lsp, licensedUntil: '2026-01-01' as Day } });
  expect(findCover(taught, [unlicensed], today)).toMatchObject({ whole: undefined, over: { ended: { what: 'licence', on: '2026-01-01' } }, nearest: undefined });
});

test('the same code of another decree is another unit, unless the library did not know the code when it was written', () => {
  const other = scheme('Lain', [], { units: ['A.1', 'A.2', 'A.3'].map((code) => ({ ...unit(code), key: `${code}@1/2001` as UnitKey })) });
  expect(findCover(taught, [other], today)).toEqual({ whole: undefined, over: undefined, nearest: undefined });
  const unknown = scheme('Belum dikenal', [], { units: ['A.1', 'A.2', 'A.3'].map((code) => ({ ...unit(code), key: null })) });
  expect(findCover(taught, [unknown], today).whole).toBeDefined();
  const withDecree = scheme('Dengan keputusan', [], { units: taught.map((code) => ({ ...unit(code), key: null })) });
  expect(findCover(taught, [withDecree], today).whole).toBeDefined();
  expect(findCover([`A.1@1/2001` as UnitKey], [withDecree], today).nearest).toBeUndefined();
});

test('a retired scheme and a scheme of other units say nothing', () => {
  expect(findCover(taught, [scheme('Pensiun', ['A.1', 'A.2', 'A.3'], { status: 'retired' }), scheme('Asing', ['B.1'])], today)).toEqual({ whole: undefined, over: undefined, nearest: undefined });
});
