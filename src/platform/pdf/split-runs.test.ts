import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createFonts } from '#platform/pdf/fonts';
import { splitRuns } from '#platform/pdf/split-runs';
import { unpackWoff } from '#platform/pdf/unpack-woff';

const find = createRequire(import.meta.url);

function library() {
  const loaded: string[] = [];
  const fonts = createFonts({ load: (file) => void loaded.push(file), readRanges: (name) => find(`${name}/unicode.json`) as Record<string, string> });
  return { ...fonts, loaded };
}

test('an Indonesian text keeps the font of the document, and no other font is loaded', () => {
  const { familyFor, loaded } = library();
  expect(splitRuns({ text: 'Élan – „Kompeten“ 100 % · 27 °C − 3 ×' }, familyFor)).toEqual({ text: 'Élan – „Kompeten“ 100 % · 27 °C − 3 ×' });
  expect(loaded).toHaveLength(3);
});

test('each sign goes to a font that has it', () => {
  const { familyFor } = library();
  expect(splitRuns('Sari 修了証 Ēlan', familyFor)).toEqual({ text: [
    { text: 'Sari ' }, { text: '修了証', font: 'BalaiJapanese' }, { text: ' ' }, { text: 'Ē', font: 'BalaiExtended' }, { text: 'lan' },
  ] });
  expect(splitRuns('✓', familyFor)).toEqual({ text: [{ text: '✓', font: 'BalaiSigns60' }] });
});

test('every font that is asked for lies in an installed package and unpacks to a plain font', () => {
  const { familyFor, loaded, dictionary } = library();
  for (const sign of 'ĒあＡ✓→≥') familyFor(sign);
  expect(Object.keys(dictionary)).toHaveLength(7);
  for (const file of loaded) {
    const font = unpackWoff(readFileSync(find.resolve(file)));
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    const tags = Array.from({ length: font.readUInt16BE(4) }, (_, at) => font.toString('latin1', 12 + at * 16, 16 + at * 16));
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'loca', 'hmtx']));
  }
});

test('texts are found in tables, lists, columns and lines of several parts, with their own style', () => {
  const { familyFor } = library();
  const part = { text: [{ text: '修', font: 'BalaiJapanese' }] };
  expect(splitRuns([{ table: { body: [['a', '修']] } }, { ul: ['修'] }, { columns: [{ stack: ['修'] }] }, { text: ['a', { text: '修', bold: true }] }], familyFor)).toEqual([
    { table: { body: [['a', part]] } }, { ul: [part] }, { columns: [{ stack: [part] }] }, { text: ['a', { ...part, bold: true }] },
  ]);
});

test('a letter typed as letter and accent is drawn as one', () => {
  expect(splitRuns({ text: 'E\u0301修' }, library().familyFor)).toMatchObject({ text: [{ text: 'É' }, { text: '修' }] });
});
