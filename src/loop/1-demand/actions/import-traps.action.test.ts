import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../module.ts';
import { listImportRows } from '../store/import-rows.ts';
import { findImport } from '../store/imports.ts';
import { runImport } from './run-import.ts';
import { seeVacancies } from './see-vacancies.ts';
import { uploadVacancies } from './upload-vacancies.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
const planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));
const yard = newId<'employer'>();
const { centre, now } = house;
await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: yard, facts: { name: 'PT. Galangan Titik Contoh' } }]));

/** What became of a file, however it is named. */
async function takeIn(content: string | Uint8Array, name: string) {
  const kept = await house.files.put(Buffer.from(content), { centre, kinds: ['csv', 'jsonl', 'xlsx', 'gz', 'text'], maxBytes: 50_000_000 });
  if (!kept.ok) return { refused: kept.error.code };
  const uploaded = await house.run(uploadVacancies, { file: kept.value.hash, fileName: name }, house.as('planner'));
  const { import: id } = (uploaded as { value: { import: Id<'import'> } }).value;
  await runImport({ runner: house.runner, centre, import: id });
  const { status, problem, counts } = await house.inCentre(async (tx) => (await findImport(tx, id))!);
  const rows = await house.inCentre((tx) => listImportRows(tx, id, undefined, 50, 0));
  return { id, status, problem, counts, rows: rows.map((row) => [row.line, row.outcome, row.title, row.company] as const), reasons: rows.flatMap((row) => row.reasons.map((reason) => reason.code)) };
}
const ends = async (content: string | Uint8Array, name: string) => { const taken = await takeIn(content, name); return taken.refused ?? taken.rows!.map(([line, outcome, title]) => `${line} ${outcome === 'refused' ? 'refused' : 'taken'} ${title}`); };

const inline = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
const workbook = (sheet: string, after = '', hidden = ''): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  '[Content_Types].xml': '<Types/>', 'xl/styles.xml': styles,
  'xl/workbook.xml': '<workbook><sheets><sheet name="catatan" state="hidden" r:id="r9"/><sheet name="Lowongan" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/one.xml"/><Relationship Id="r9" Target="worksheets/none.xml"/></Relationships>',
  'xl/worksheets/none.xml': `<worksheet><sheetData>${hidden}</sheetData></worksheet>`, 'xl/worksheets/one.xml': `<worksheet><sheetData>${sheet}</sheetData>${after}</worksheet>`,
}).map(([name, text]) => [name, strToU8(text)])));
const heads = `<row r="1">${inline('A1', 'Judul')}${inline('B1', 'Perusahaan')}${inline('C1', 'Kuota')}${inline('D1', 'Tanggal tutup')}</row>`;

test.each([
  ['a mark of byte order and lines of Windows', '\ufeffJudul;Perusahaan;Kuota\r\nJuru Las A1;PT Satu;2\r\n', 'windows.csv', ['2 taken Juru Las A1']],
  ['a mark before lines of JSON', '\ufeff{"title":"Juru Las A2","quota":1}\r\n{"title":"Juru Las A3","quota":1}\r\n', 'tanda.jsonl', ['1 taken Juru Las A2', '2 taken Juru Las A3']],
  ['rows shorter and longer than the head', 'Judul,Perusahaan,Kuota\nJuru Las B1\nJuru Las B2,PT Dua,3,lebih,lagi\n', 'timpang.csv', ['2 taken Juru Las B1', '3 taken Juru Las B2']],
  ['the old Windows alphabet', Buffer.from('Judul;Perusahaan;Kuota\nJuru Rias Caf\xe9;PT Tiga;1\n', 'latin1'), 'lama.csv', ['2 taken Juru Rias Café']],
  ['lines inside quotes', 'Judul,Perusahaan,Kuota\n"Juru\nLas C1","PT ""Empat""",1\nJuru Las C2,PT Empat,1\n', 'kutip.csv', ['2 taken Juru Las C1', '4 taken Juru Las C2']],
  ['a name that lies', workbook(`${heads}<row r="2">${inline('A2', 'Juru Las D1')}${inline('B2', 'PT Lima')}<c r="C2"><v>3</v></c></row>`), 'bukan.csv', ['2 taken Juru Las D1']],
  ['a table called a workbook', 'Judul;Perusahaan;Kuota\nJuru Las D2;PT Lima;3\n', 'bukan.xlsx', ['2 taken Juru Las D2']],
  ['nothing at all', '', 'kosong.csv', 'file.empty'],
  ['zeros for letters', Buffer.from('Judul\0;Kuota\nJuru;1\n'), 'nol.csv', 'file.kind-not-allowed'],
])('%s', async (_, content, name, expected) => {
  expect(await ends(content, name)).toEqual(expected);
});

test('a workbook: results of formulas, days kept as numbers, joined cells once, nothing of a hidden sheet', async () => {
  const rows = `<row r="2">${inline('A2', 'Juru Emas E1')}${inline('B2', 'PT Enam')}<c r="C2"><f>2+3</f><v>5</v></c><c r="D2" s="1"><v>46356</v></c></row>`
    + `<row r="3">${inline('A3', 'Juru Emas E2')}<c r="B3"/><c r="C3" t="str"><f>"dua"</f><v>dua</v></c></row>`;
  const taken = await takeIn(workbook(`${heads}${rows}`, '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>', `<row r="1">${inline('A1', 'Judul')}</row><row r="2">${inline('A2', 'RAHASIA')}</row>`), 'buku.xlsx');
  expect(taken.rows).toEqual([[2, 'repaired', 'Juru Emas E1', 'PT Enam'], [3, 'repaired', 'Juru Emas E2', '']]);
  const listed = await house.ask(seeVacancies, { q: 'Emas' }, house.as('planner'));
  expect(listed.ok && listed.value.vacancies.map((one) => [one.title, one.headcount, one.month]).sort()).toEqual([['Juru Emas E1', 5, '2026-11-01'], ['Juru Emas E2', 2, expect.any(String)]]);
});

test('a cell of a million letters costs its row, in a table and in a workbook', async () => {
  const long = 'x'.repeat(1_000_000);
  expect(await ends(`Judul,Perusahaan,Kuota\nJuru Las F1,${long},1\nJuru Las F2,PT Tujuh,1\n`, 'sel.csv')).toEqual(['2 refused ', '3 taken Juru Las F2']);
  expect(await ends(workbook(`${heads}<row r="2">${inline('A2', 'Juru Las F3')}${inline('B2', long)}</row><row r="3">${inline('A3', 'Juru Las F4')}${inline('B3', 'PT Tujuh')}<c r="C3"><v>1</v></c></row>`), 'sel.xlsx')).toEqual(['2 refused ', '3 taken Juru Las F4']);
});

test('zeros and halves of letters deep in a file cost nothing but themselves', async () => {
  const filler = Array.from({ length: 4_000 }, (_, at) => `Penjahit ${at},CV Isian ${at},1,`).join('\n');
  const deep = await takeIn(`Judul,Perusahaan,Kuota,Tanggal tutup\n${filler}\nJuru\0 Las G1,PT\0 Delapan,dua\0,30\0/11/2026\n`, 'dalam.csv');
  expect(deep).toMatchObject({ status: 'finished', problem: null });
  const escaped = await takeIn(['{"title":"Juru \\u0000Las G2","company":"PT \\ud800 Delapan","quota":"x\\u0000\\udfff"}', '{"title":"\\ud800","company":"\\u0000"}', '{"\\u0000title":"a","title":"Juru Las G3","quota":1}'].join('\n'), 'pecah.jsonl');
  expect(escaped).toMatchObject({ status: 'finished', problem: null });
  expect(escaped.rows!.map(([line, outcome]) => `${line} ${outcome}`)).toEqual(['1 repaired', '2 repaired', '3 repaired']);
  expect(JSON.stringify(escaped.rows)).not.toMatch(/\\u0000|\\ud800/);
});

test('employers whose names differ by legal form and dots are one, in a file and beside the register', async () => {
  const names = ['PT. Galangan Titik Contoh', 'P.T. Galangan Titik Contoh', 'PT GALANGAN TITIK CONTOH', 'Galangan Titik Contoh, PT.', 'pt.galangan titik contoh', 'PT. Galangan-Titik Contoh, Tbk.'];
  const taken = await takeIn(['Judul|Perusahaan|Lokasi|Kuota|Tanggal tutup', ...names.map((name) => `Juru Las Kapal|${name}|Kota Cilegon|4|30/11/2026`)].join('\n'), 'nama.csv');
  expect(taken.counts).toEqual({ accepted: 1, repaired: 0, duplicate: names.length - 1, refused: 0 });
  const listed = await house.ask(seeVacancies, { q: 'Galangan Titik' }, house.as('planner'));
  expect(listed.ok && listed.value.vacancies.map((one) => [one.company, one.employer])).toEqual([['PT Galangan Titik Contoh', yard]]);
});

test('what a file wrote as a formula is none in any file we hand out, neither its vacancies nor its report', async () => {
  const formula = '=HYPERLINK(""http://contoh.invalid"";""klik"")';
  const taken = await takeIn(`Judul,Perusahaan,Lokasi,Kuota\n"${formula}","+PT Rumus",@SUM(A1),"=1+1"\n"-2+3 Juru Las","=cmd|' /C calc'!A0","\t=2+2",-5\n`, 'rumus.csv');
  expect(taken.status).toBe('finished');
  for (const path of ['/kebutuhan/lowongan?q=Rumus&bentuk=csv', `/kebutuhan/impor/${taken.id}?bentuk=csv`]) {
    const csv = (await planner.ask(path)).text;
    expect(csv).toContain('Rumus');
    expect(csv.split(/\r\n|","|,"|",|,/).filter((cell) => /^"?[=+@\t\r]/.test(cell) || /^"?-\D/.test(cell))).toEqual([]);
  }
});
