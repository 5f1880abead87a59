import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { standardsModule } from '../standards/module.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { previewImport } from './actions/preview-import.ts';
import { schemesModule } from './module.ts';

const house = await testHouse({ modules: [standardsModule, schemesModule] });
const officer = house.as('certification');

async function preview(content: string) {
  const kept = await house.files.put(Buffer.from(content), { centre: house.centre, kinds: ['xlsx', 'csv', 'jsonl', 'text', 'other'], maxBytes: 8_000_000 });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  return house.run(previewImport, { file: kept.value.hash, fileName: 'skema' }, officer);
}

test.each([
  ['halves of letters', '{"lsp":"LSP Separuh","schemes":[{"name":"A \\ud800 B","units":[{"code":"X\\udc00","title":"\\ud83d"}]}]}'],
  ['a letter of two halves where a text is cut', JSON.stringify({ lsp: 'LSP Potong', schemes: [{ name: `${'a'.repeat(199)}😀`, units: [{ code: `${'b'.repeat(59)}😀`, title: `${'c'.repeat(299)}😀` }] }] })],
  ['zero characters and names every object has', '{"__proto__":{"lsp":"x"},"lsp":"LSP\\u0000 P","schemes":[{"name":"__proto__","units":[{"code":"constructor\\u0000","title":"__proto__"}]}]}'],
  ['numbers, lists and nothing where words are meant', '{"lsp":"LSP Tipe","licence":[],"schemes":[{"name":["x"],"units":{"a":1}},{"name":5,"kind":false,"validUntil":20270101,"units":[1,null,{"code":[]},{"kode":7}]}]}'],
  ['a decree as long as a book', JSON.stringify({ lsp: 'LSP Panjang', schemes: [{ name: 'D', units: [{ code: 'C.1', decree: `${'y'.repeat(100_000)}/2020` }] }] })],
])('%s cost a file nothing', async (_, content) => {
  const read = await preview(content);
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(await house.run(confirmImport, { import: read.value.id, rows: [], all: true }, officer)).toMatchObject({ ok: true, value: { taken: 1 } });
});

test.each([
  ['{"lsp":"LSP","schemes":[{"name":"!!!"},{"name":"—"}]}', 'schemes.file-unreadable'], ['{"lsp":"***","schemes":[{"name":"Las"}]}', 'schemes.no-certifier'], ['['.repeat(200_000), 'schemes.file-unreadable'],
  [JSON.stringify({ lsp: 'LSP', schemes: Array.from({ length: 2_000 }, (__, at) => ({ name: `S${at}`, units: Array.from({ length: 26 }, (___, of) => ({ code: `C${at}.${of}` })) })) }), 'schemes.file-too-long'],
])('what names nothing, or more than a file holds, is refused: %#', async (content, code) => {
  expect(await preview(content)).toMatchObject({ ok: false, error: { code } });
});
