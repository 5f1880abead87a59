import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { checkNik } from './nik.ts';
import { normalisePhone } from './phone.ts';

const sari = { birthDay: '2003-07-05' as Day, sex: 'female' } as const;
const isRegion = (code: string): boolean => code === '36.74.01';
const check = (typed: string) => checkNik(typed, sari, isRegion);

test('a NIK is read with blanks, dots or dashes, and shown masked', () => {
  for (const typed of ['3674014507030004', '3674 0145 0703 0004', '36.74.01.450703-0004']) {
    expect(check(typed)).toEqual({ ok: true, value: { nik: '3674014507030004', masked: '36•• •••• •••• ••04', warnings: [] } });
  }
});

test('a digit too few or too many is counted for the person', () => {
  expect(check('367401450703000')).toEqual({ ok: false, error: { code: 'people.nik-too-short', field: 'nik', typed: 15 } });
  expect(check('36740145070300045')).toEqual({ ok: false, error: { code: 'people.nik-too-long', field: 'nik', typed: 17 } });
});

test('letters, impossible days and a missing serial are refused', () => {
  expect(check('36740145O7030004')).toMatchObject({ error: { code: 'people.nik-not-digits' } });
  for (const date of ['000703', '320703', '400703', '720703', '990703', '451303', '450003']) expect(check(`367401${date}0004`)).toMatchObject({ error: { code: 'people.nik-impossible-date' } });
  expect(check('3674014507030000')).toMatchObject({ error: { code: 'people.nik-no-serial' } });
});

test('the first and the last possible day pass, for men and women', () => {
  for (const date of ['010703', '310703', '410703', '710703']) expect(check(`367401${date}0004`).ok).toBe(true);
});

test('what does not fit what the person told is marked, never refused', () => {
  expect(check('3674010507030004')).toMatchObject({ ok: true, value: { warnings: ['other-sex'] } });
  expect(check('3674014607030004')).toMatchObject({ ok: true, value: { warnings: ['other-birth-day'] } });
  expect(check('3674014507930004')).toMatchObject({ ok: true, value: { warnings: ['other-birth-day'] } });
  expect(check('9999014507030004')).toMatchObject({ ok: true, value: { warnings: ['unknown-region'] } });
});

test('a phone number is the same in every usual spelling', () => {
  for (const typed of ['081234567890', '0812-3456-7890', '+62 812 3456 7890', '6281234567890', '+62 (0)812-3456-7890']) expect(normalisePhone(typed)).toBe('+6281234567890');
});

test('what is no Indonesian number is not guessed at', () => {
  for (const typed of ['', '12345', '0812', '+81 90 1234 5678', '08123456789012345', 'abc']) expect(normalisePhone(typed)).toBeUndefined();
});
