import { expect, test } from 'vitest';
import { scrub, scrubUrl } from '#platform/log/scrub';

const token = 'AAMAZxU3YAGZ-sample-of-a-signed-link-token-0123456789-abcdefghijklmnopqrstuv';

test.each([
  ['Key (nik)=(3674014507030004) already exists', 'Key (nik)=([nik]) already exists'],
  ['NIK 3674 0145 0703 0004 ditolak', 'NIK [nik] ditolak'],
  ['lihat.3674014507030004', 'lihat.[nik]'],
  ['nik3674014507030004x', 'nik[nik]x'],
  ['no route to 0812-3456-7890', 'no route to [phone]'],
  ['to +6281234567890 failed', 'to [phone] failed'],
  ['550 <sari.melati@contoh.id>: no such user', '550 <[mail]>: no such user'],
  [`GET /kabar/${token}`, 'GET /kabar/[token]'],
])('%j is logged as %j', (given, logged) => {
  expect(scrub(given)).toBe(logged);
});

test.each([
  '0193a5c2-1111-7222-8333-444455556666', 'C.24LAS01.001.1@98/2018', '2026-11-24T03:00:00.000Z', '12345678901234567890', '{"responseTime":0.1234567890123456}',
  'at file:///src/loop/4-admission/actions/offer-seat-to-the-next-applicant.ts:12:3', 'Gelombang 2: 208 kursi, 1.250 pendaftar',
])('%s stays readable', (text) => {
  expect(scrub(text)).toBe(text);
});

test.each([
  [`/untuk-perusahaan/${token}?kebutuhan=3`, '/untuk-perusahaan/[token]'],
  ['/l/short?x=1', '/l/[token]'],
  ['/orang?q=Sari+Melati&halaman=2', '/orang?q&halaman'],
  ['/orang?q=3674014507030004', '/orang?q'],
  ['/orang/3674014507030004', '/orang/[nik]'],
  ['/orang/%33674014507030004', '/orang/[nik]'],
  ['/c/%E0%A4%A', '/c/%E0%A4%A'],
  ['/kebutuhan', '/kebutuhan'],
])('the address %s is logged as %s', (given, logged) => {
  expect(scrubUrl(given)).toBe(logged);
});
