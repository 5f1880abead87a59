import { expect, test } from 'vitest';
import { confidenceOf, unitConfidence } from './calibration.ts';
import { mapText } from './map-text.ts';
import { mapUnits } from './map-units.ts';
import { occupationPhrases, type ConfirmedText } from './occupation-phrases.ts';
import { stem } from './stem.ts';
import { createTextIndex, search } from './text-index.ts';
import { plainly } from './features.ts';
import { createUnitIndex } from './unit-phrases.ts';

const indexWith = (confirmed: readonly ConfirmedText[] = []) => createTextIndex(occupationPhrases({
  occupations: [
    ['7212', 'Pekerja Pengelasan'], ['7212.01', 'Tukang Las Listrik'], ['8153', 'Operator Mesin Jahit'], ['4110', 'Tenaga Perkantoran Umum'], ['4321', 'Juru Tata Usaha Pergudangan'],
    ['2166', 'Perancang Grafis dan Multimedia'], ['6113', 'Pekerja Pertanian Tanaman Kebun Bibit dan Tanaman Taman'], ['3322', 'Perwakilan Penjualan Komersial'],
  ],
  englishTitles: { 7212: ['welder'], 2166: ['graphic designer'] },
  aliases: { admin: '4110', 'admin gudang': '4321', 'operator jahit': '8153', 'customer service': '4222 4229', marketing: '2431 3322' },
  confirmed,
}));
const index = indexWith();
const first = (title: string) => mapText({ title }, index)[0];

test('words of one root have one form, in Indonesian and in English', () => {
  expect(stem('pengelasan')).toBe(stem('mengelas'));
  expect(stem('penjahit')).toBe(stem('menjahit'));
  expect(stem('pemasaran')).toBe(stem('pemasar'));
  expect(stem('welding')).toBe(stem('welder'));
  expect(stem('engineering')).toBe(stem('engineer'));
  expect(stem('las')).toBe('las');
});

test('a title finds its occupation in either language and says by which words', () => {
  expect(first('Senior Welder (Cikande)')).toMatchObject({ code: '7212', words: ['welder'] });
  expect(first('STAFF ADMIN GUDANG')).toMatchObject({ code: '4321', words: ['admin', 'gudang'] });
  expect(first('Mengelas pelat dengan las listrik')).toMatchObject({ code: '7212' });
  expect(first('Graphic Designer')).toMatchObject({ code: '2166' });
});

test('a slip of the pen is forgiven', () => {
  expect(first('Opertor jahitt')).toMatchObject({ code: '8153' });
});

test('a word of several occupations names them all, the likeliest first', () => {
  expect(mapText({ title: 'Customer Service' }, index).slice(0, 2).map((one) => one.code)).toEqual(['4222', '4229']);
});

test('what stands in brackets counts less than the title itself', () => {
  expect(first('Marketing (area admin gudang)')).toMatchObject({ code: '2431' });
});

test('nothing is said rather than a wild guess', () => {
  expect(mapText({ title: 'Penasihat Spiritual' }, index)).toEqual([]);
  expect(mapText({ title: '' }, index)).toEqual([]);
  expect(mapText({ title: '理化质检分析师' }, index)).toEqual([]);
});

test('what a person confirmed once is known the next time', () => {
  const title = 'Crew Harmoni Lapangan';
  expect(mapText({ title }, index)).toEqual([]);
  const [taught] = mapText({ title: 'CREW HARMONI LAPANGAN - SERANG' }, indexWith([{ title, occupation: '3322' }]));
  expect(taught).toMatchObject({ code: '3322', words: ['crew', 'harmoni', 'lapangan'] });
  expect(mapText({ title }, indexWith([{ title, occupation: '3322' }]))[0]!.confidence).toBeGreaterThanOrEqual(0.8);
});

test('nearer, further ahead and better known is surer', () => {
  const signs = { nearness: 0.6, lead: 0.1, known: 0.8 };
  expect(confidenceOf({ ...signs, nearness: 0.9 })).toBeGreaterThan(confidenceOf(signs));
  expect(confidenceOf({ ...signs, lead: 0.3 })).toBeGreaterThan(confidenceOf(signs));
  expect(confidenceOf({ ...signs, known: 1 })).toBeGreaterThan(confidenceOf(signs));
});

test('a search leaves no trace for the next', () => {
  const once = search(index, plainly('operator mesin jahit'), 5).near;
  search(index, plainly('welder las listrik admin'), 5);
  expect(search(index, plainly('operator mesin jahit'), 5).near).toEqual(once);
});

test('a vacancy asks for the units whose titles its lines speak of, or that people call otherwise', () => {
  const [fillet, computer, stock] = ['C.24LAS01.028.1@98/2018', 'J.63OPR00.001.2@56/2018', 'G.47PEI00.017.1@257/2025'];
  const units = createUnitIndex(
    [{ key: fillet!, title: 'Membuat Sambungan Las Fillet Sesuai WPS' }, { key: computer!, title: 'Menggunakan Perangkat Komputer' }, { key: stock!, title: 'Mengelola Pencatatan Inventori Stock Opname' }],
    { 'stok opname': stock!, 'las fillet': `${fillet} unknown@1/2000`, 'tak dikenal': 'unknown@1/2000' },
  );
  const asked = mapUnits({ title: 'Welder', description: '- Membuat sambungan las fillet\n- Menjaga kebersihan', skills: [] }, units);
  expect(asked.map((one) => one.code)).toEqual([fillet]);
  expect(asked[0]!.words.join(' ')).toContain('las');
  expect(mapUnits({ title: 'Admin gudang', description: 'Melakukan stok opname tiap bulan', skills: [] }, units)).toMatchObject([{ code: stock, words: ['stok opname'] }]);
  expect(mapUnits({ title: 'Komputer', description: 'tak dikenal', skills: ['komputer'] }, units)).toEqual([]);
});

test('what the title says and what is said in more ways is surer', () => {
  const signs = { strength: 0.6, nearness: 0, ways: 1, isInTitle: false };
  expect(unitConfidence({ ...signs, strength: 0.9 })).toBeGreaterThan(unitConfidence(signs));
  expect(unitConfidence({ ...signs, ways: 2 })).toBeGreaterThanOrEqual(unitConfidence(signs));
});
