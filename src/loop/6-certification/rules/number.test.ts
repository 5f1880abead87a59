import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { certificateNumber, readCertificateCode } from './number.ts';

test('a number names the register, the month in Roman numerals and the year', () => {
  expect(certificateNumber(7, 'UPTD PK Banten', '2025-07-14' as Day)).toBe('007/UPTD-PK-BANTEN/PBK/VII/2025');
  expect(certificateNumber(1204, 'BLK', '2026-12-01' as Day)).toBe('1204/BLK/PBK/XII/2026');
});

test('a code is read from the whole address, in lower case, with blanks and look-alike letters', () => {
  expect(readCertificateCode('7K2M-94QX-RT5B')).toBe('7K2M-94QX-RT5B');
  expect(readCertificateCode(' 7k2m 94qx rt5b ')).toBe('7K2M-94QX-RT5B');
  expect(readCertificateCode('https://balai.example/c/7k2m-94qx-rt5b')).toBe('7K2M-94QX-RT5B');
  expect(readCertificateCode('OI2M94QXRT5B')).toBe('012M-94QX-RT5B');
});

test('what cannot be a code is none', () => {
  for (const text of ['', '7K2M', 'selamat pagi', "'; drop table", '7K2M-94QX-RT5B-9']) expect(readCertificateCode(text)).toBeUndefined();
});
