import { expect, test } from 'vitest';
import { readUnitCode, unitKey } from './unit-code.ts';

const read = (text: string) => {
  const { code, grammar, warnings } = readUnitCode(text);
  return [code, grammar, ...warnings];
};

test('a code of each grammar is read as it stands, without a warning', () => {
  for (const [code, grammar] of [
    ['TIK.PR02.001.01', '2007'], ['LOG.OO01.002.01', '2007'], ['C.282900.001.01', '2012'], ['M.74100.001.02', '2012'],
    ['C.24LAS01.001.1', '2016'], ['P.85SOF00.001.1', '2016'], ['BSBSUS301A', 'foreign'], ['ICAICT401A', 'foreign'],
  ] as const) expect(read(code)).toEqual([code, grammar]);
});

test('letters for digits and digits for letters are put right and told', () => {
  expect(read('P.8550FOO.019.1')).toEqual(['P.85SOF00.019.1', '2016', 'letter-for-digit', 'digit-for-letter']);
  expect(read('C.24LASO1.0O1.1')).toEqual(['C.24LAS01.001.1', '2016', 'letter-for-digit']);
  expect(readUnitCode('C.24LASO1.0O1.1').asWritten).toBe('C.24LASO1.0O1.1');
});

test('missing, doubled and other separators make the same code', () => {
  for (const text of ['C24LAS01.001.1', 'C.24LAS01001.1', 'C 24LAS01 001 1', 'C.24LAS01-001-1', 'C.24LAS01..001.1', 'C24LAS010011']) {
    expect(read(text)).toEqual(['C.24LAS01.001.1', '2016', 'separator']);
  }
  expect(read('GAR CM01.003.01')).toEqual(['GAR.CM01.003.01', '2007', 'separator']);
  expect(read('C28290000101')).toEqual(['C.282900.001.01', '2012', 'separator']);
});

test('a version that is missing or of the wrong length is kept as it is and told', () => {
  expect(read('J.612000.011')).toEqual(['J.612000.011', '2012', 'missing-version']);
  expect(read('C.24LAS01.001.01')).toEqual(['C.24LAS01.001.01', '2016', 'odd-version']);
  expect(read('J.62090.022.1')).toEqual(['J.62090.022.1', '2012', 'odd-version']);
});

test('small letters and blanks around are no other code', () => {
  expect(read(' c.24las01.001.1 ')).toEqual(['C.24LAS01.001.1', '2016', 'lower-case']);
});

test('what follows no grammar is kept and marked, never refused', () => {
  expect(read('X.24LAS01.001.1')).toEqual(['X.24LAS01.001.1', 'foreign', 'unknown-grammar']);
  expect(read('C.2850500.001.1')).toEqual(['C.2850500.001.1', 'foreign', 'unknown-grammar']);
  expect(read('')).toEqual(['', 'foreign', 'unknown-grammar']);
});

test('the same code in another decree is another unit', () => {
  expect(unitKey('C.24LAS01.001.1', '98', 2018)).toBe('C.24LAS01.001.1@98/2018');
  expect(unitKey('C.24LAS01.001.1', '27', 2021)).toBe('C.24LAS01.001.1@27/2021');
});
