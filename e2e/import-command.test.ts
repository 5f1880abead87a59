import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'balai-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As somebody with a copy of the repository and nothing else: no data folder, no database. */
function balai(...words: string[]) {
  const env = { ...process.env, BALAI_DATA: join(folder, 'nowhere'), DATABASE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/balai.mjs', 'demand', 'import', ...words], { encoding: 'utf8', env });
  return { status, stdout, lines: stderr.trim().split('\n') };
}
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const sentence = (text: RegExp) => [expect.stringMatching(text) as unknown];

/** Open for a while yet, whatever day it is. */
const year = new Date().getFullYear() + 1;
const rows = ['Kuota;Judul;Perusahaan;Lokasi;Batas akhir', `4;Welder;PT Galangan Contoh;Kota Cilegon;30/11/${year}`, `dua;Juru Las Kapal;PT Kapal Contoh;Kota Serang;30/11/${year}`,
  `4;URGENT Welder;Galangan Contoh, PT;Cilegon;05/12/${year}`, `1;;PT Kapal Contoh;Kota Serang;30/11/${year}`, `1;Penasihat Spiritual;PT Kapal Contoh;Kota Serang;30/11/${year}`].join('\n');

test('a dry run says what would become of each row, writes the report, and needs no Balai', () => {
  const report = join(folder, 'laporan.csv');
  const { status, stdout } = balai(file('lowongan.csv', rows), '--dry-run', '--report', report);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    format: 'balai-import/1', file: 'lowongan.csv', dryRun: true, status: 'finished', rows: 5, accepted: 2, repaired: 1, duplicate: 1, refused: 1, unmapped: 1, twins: 0,
  });
  const lines = readFileSync(report, 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[3]).toMatch(/^3|4,duplicate,.*posted again, line 2/);
});

test('what is no table ends with 1 and says why; wrong words, no file and no Balai end with a sentence', () => {
  const broken = balai(file('isi.csv', '<html><body>Not found</body></html>'), '--dry-run');
  expect(broken.status).toBe(1);
  expect(JSON.parse(broken.stdout)).toMatchObject({ status: 'failed', rows: 0 });
  expect(balai(join(folder, 'missing.csv'), '--dry-run')).toMatchObject({ status: 2, stdout: '', lines: sentence(/there is no such file/) });
  expect(balai()).toMatchObject({ status: 2, stdout: '', lines: sentence(/takes one file/) });
  expect(balai('a.csv', '--report')).toMatchObject({ status: 2, lines: sentence(/--report takes/) });
  expect(balai('a.csv', '--quick')).toMatchObject({ status: 2, lines: sentence(/no option --quick/) });
  expect(balai(file('lagi.csv', rows))).toMatchObject({ status: 1, stdout: '', lines: sentence(/There is no Balai/) });
});
