import { expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { testHouse } from '#platform/testing/house';
import { probeWithPages } from '#platform/testing/probe-pages';
import { serverOver } from '#platform/testing/server';

const house = await testHouse({ modules: [probeWithPages] });
const app = await serverOver(house, { modules: [probeWithPages] });

test('an export as CSV runs no formula in a spreadsheet, and keeps its numbers numbers', async () => {
  const answer = await app.inject({ url: '/tabel?bentuk=csv' });
  expect(answer.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="daftar-uji-1.csv"' });
  expect(answer.body.split('\r\n')).toEqual(['\ufeffnama,\'=isi', `"'=HYPERLINK(""http://x.example"")",1`, `'+62800,-2`, `'@SUM(A1),`, `'-1+1,3.5`, '"a ""b"", c",0', '']);
});

test('an export as a workbook holds texts as texts and no formula at all', async () => {
  const answer = await app.inject({ url: '/tabel' });
  expect(answer.headers['content-disposition']).toBe('attachment; filename="daftar-uji-1.xlsx"');
  const files = unzipSync(answer.rawPayload);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toMatch(/<v>-2<\/v>/);
  expect(Object.values(files).map((file) => strFromU8(file)).join('')).toMatch(/>=HYPERLINK\(/);
});
