import { afterAll, expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { renderPdf, stopPdf } from '#platform/pdf/render-pdf';
import type { UnitKey } from '#standards';
import type { CertificateContent } from '../rules/content.ts';
import { contentHash } from '../rules/content.ts';
import { certificatePaper } from './certificate-paper.ts';
import { shortHash } from './short-hash.ts';

afterAll(stopPdf);

const day = (text: string): Day => text as Day;
const content: CertificateContent = {
  number: '007/UPTD-PK/PBK/VII/2026', holder: 'Sari Melati Kusumaningrum', birthPlace: 'Pandeglang', birthDay: day('2002-03-10'), program: 'Juru Las SMAW 3G', field: 'welding', from: day('2026-05-04'), until: day('2026-06-15'),
  totalJp: 240, issuer: 'UPTD Pelatihan Kerja Contoh', place: 'Kota Serang', issuedOn: day('2026-07-14'), signedBy: { name: 'Endang Suryani, M.Si.', nip: '197408092000122999', post: 'head' },
  units: Array.from({ length: 9 }, (_, at) => ({ unitKey: `C.24LAS01.0${10 + at}.1@98/2018` as UnitKey, code: `C.24LAS01.0${10 + at}.1`, title: 'Membuat sambungan las kampuh sesuai prosedur yang ditetapkan untuk pelat dan pipa', jp: 24 })),
};
const shown = { content, contentHash: contentHash(content), address: 'https://balai.example/c/7K2M-94QX-RT5B', revokedOn: undefined };
const draw = async (of: Parameters<typeof certificatePaper>[0]): Promise<string> => (await renderPdf(certificatePaper(of))).toString('latin1');

test('a certificate is two pages of A4 landscape with every font inside', async () => {
  const pdf = await draw(shown);
  expect([...pdf.matchAll(/\/Type \/Page\b/g)]).toHaveLength(2);
  expect(pdf).toContain('/MediaBox [0 0 841.89 595.28]');
  const used = new Set([...pdf.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name!));
  expect([...pdf.matchAll(/\/FontFile2 /g)]).toHaveLength(used.size);
});

test('the same certificate is the same file, whenever it is asked for', async () => {
  expect(await draw(shown)).toBe(await draw(shown));
});

test('the paper says what the register holds: number, holder, units, fingerprint and where to check', () => {
  const text = JSON.stringify(certificatePaper(shown).content) + (certificatePaper(shown).footer ?? '');
  for (const said of [content.number, content.holder, content.signedBy.name, 'C.24LAS01.018.1', shortHash(shown.contentHash)]) expect(text).toContain(said);
  expect(text).not.toContain('DICABUT');
});

test('a revoked certificate carries the word on both of its pages and still has two', async () => {
  const revoked = { ...shown, revokedOn: day('2026-08-01') };
  expect([...JSON.stringify(certificatePaper(revoked).content).matchAll(/DICABUT/g)]).toHaveLength(2);
  expect(JSON.stringify(certificatePaper(revoked).content)).toContain('1 Agustus 2026');
  expect([...(await draw(revoked)).matchAll(/\/Type \/Page\b/g)]).toHaveLength(2);
});
