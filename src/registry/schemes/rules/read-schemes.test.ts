import { expect, test } from 'vitest';
import { readSchemesJson } from './read-schemes.ts';

const read = (scheme: object, lsp = 'LSP Uji') => {
  const found = readSchemesJson({ lsp, schemes: [{ name: 'Skema', ...scheme }] }, '');
  return found.ok ? found.value[0] : found.error;
};

test.each([
  ['342/2007', 'A.1@342/2007'], ['SK1/2025', 'A.1@SK1/2025'], ['Kepmenaker 98/2018', 'A.1@98/2018'], ['Nomor 165 Tahun 2025', 'A.1@165/2025'], ['KEP.342/MEN/X/2007', 'A.1@342/2007'], ['', 'A.1'], ['tidak tahu', 'A.1'],
])('a unit of decree %j is named %s', (decree, name) => {
  expect(read({ units: [{ code: 'A.1', decree }] })).toMatchObject({ units: [{ name }] });
});

test.each([['KKNI Level 2', 'kkni'], ['OKUPASI', 'occupation'], ['Kluster', 'cluster'], ['klaster', 'cluster']])('%s is a kind of scheme', (written, kind) => {
  expect(read({ jenis: written })).toMatchObject({ kind });
});

test.each([['31/5/2027', '2027-05-31'], ['2027-05-31', '2027-05-31'], ['2027-05-31T00:00:00.000Z', '2027-05-31'], ['31 Mei 2027', undefined], ['30-02-2027', undefined]])('valid until %j is read as %s', (written, day) => {
  expect((read({ validUntil: written }) as { validUntil?: string }).validUntil).toBe(day);
});

test('a file with a scheme of more units than any has is refused, not cut', () => {
  const units = (n: number) => Array.from({ length: n }, (_, at) => ({ code: `A.${at}` }));
  expect(read({ units: units(200) })).toMatchObject({ units: { length: 200 } });
  expect(read({ units: units(201) })).toEqual({ code: 'schemes.too-many-units', field: 'file', most: 200 });
});

test('what a list may hold instead of a scheme is passed over', () => {
  expect(readSchemesJson({ lsp: 'LSP', schemes: [null, 1, 'teks', [], { name: 'Skema', units: [null, { code: '' }, { code: 7 }] }] }, '')).toEqual({ ok: true, value: [{ certifier: 'LSP', name: 'Skema', units: [{ name: '7', title: '', part: 'core' }] }] });
});
