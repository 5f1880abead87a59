import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { Instant } from '#kernel/instant';
import type { Paper } from '#platform/paper/paper';
import { paperPdf } from '#platform/paper/paper-pdf';
import { writeDocx } from '#platform/paper/write-docx';
import { renderPdf, stopPdf } from '#platform/pdf/render-pdf';

afterAll(stopPdf);

const paper: Paper = {
  title: 'Juru Las', language: 'id', madeAt: '2026-11-24T03:00:00.000Z' as Instant, header: 'Juru Las · Versi 2', footer: 'UPTD Contoh',
  blocks: [
    { kind: 'title', text: 'Program Juru Las', detail: 'UPTD Contoh\nLAS-01' },
    { kind: 'signatures', signatures: [{ role: 'Disusun oleh', name: 'Dimas', detail: 'NIP 1\n2 Jan 2027' }] },
    { kind: 'heading', level: 1, text: 'Kurikulum', newPage: true },
    { kind: 'table', columns: [{ title: 'Materi', share: 3 }, { title: 'JP', share: 1, align: 'right' }], rows: [['Las & <potong>', '12'], [['satu', 'dua'], { strong: 'Jumlah' }]] },
    { kind: 'facts', rows: [['Usia', '17–45\u0001 tahun']] }, { kind: 'text', text: 'Catatan' },
  ],
};

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test('a Word file repeats table heads, cuts no row, and keeps every sign a person typed', () => {
  const { 'word/document.xml': body, ...rest } = partsOf(writeDocx(paper));
  expect(Object.keys(rest).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels', 'word/footer.xml', 'word/header.xml', 'word/styles.xml']);
  expect(body!.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body!.match(/<w:tr>/g)).toHaveLength(body!.match(/<w:cantSplit\/>/g)!.length);
  expect(body).toContain('Las &amp; &lt;potong&gt;');
  expect(body).toContain('17–45 tahun');
  expect(body).toContain('w:w="11906" w:h="16838"');
});

test('every style a Word file uses is one it defines, and no two share a name', () => {
  const { 'word/document.xml': body, 'word/styles.xml': styles } = partsOf(writeDocx(paper));
  const defined = [...styles!.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(defined).size).toBe(defined.length);
  const used = new Set([...body!.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]));
  expect(used.size).toBeGreaterThan(2);
  for (const style of used) expect(defined).toContain(style);
});

test('the same document at the same moment is the same bytes', async () => {
  expect(writeDocx(paper)).toEqual(writeDocx(paper));
  const [one, other] = [await renderPdf(paperPdf(paper)), await renderPdf(paperPdf(paper))];
  expect(one.subarray(0, 5).toString()).toBe('%PDF-');
  expect(one.equals(other)).toBe(true);
});
