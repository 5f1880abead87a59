import { zipSync } from 'fflate';

const zeros = new Uint8Array(80 * 1024 * 1024);
const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(10), 'xl/workbook.xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': zeros });

/** Files somebody sends by mistake or on purpose, by what they are. */
export const badFiles: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
  ['empty', 'kosong.csv', ''],
  ['a program', 'foto.jpg', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0])],
  ['a page with a script', 'surat.pdf', '<html><script>alert(1)</script></html>'],
  ['a zip bomb', 'bom.xlsx', bomb],
  ['a workbook cut off', 'potong.xlsx', bomb.subarray(0, 200)],
  ['a picture cut off', 'foto.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['full of formulas', 'rumus.csv', `nama;nilai\n${'=HYPERLINK("http://contoh.invalid");+1+1\n@SUM(A1);-2\n'.repeat(50)}`],
  ['100,000 columns', 'lebar.csv', `${Array.from({ length: 100_000 }, (_, at) => `k${at}`).join(';')}\n${';'.repeat(99_999)}\n`],
  ['binary rubbish', 'acak.csv', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)],
  ['50 MB', 'besar.csv', `nama;nilai\n${'x'.repeat(1023)}\n`.repeat(50 * 1024)],
];
