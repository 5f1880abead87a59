import { expect, test } from 'vitest';
import { fileHeaders, safeFileName } from '#platform/files/file-headers';

test('a document is saved, never opened in the page, and never guessed at', () => {
  expect(fileHeaders('pdf', 'Ijazah Sari.pdf', { inline: true })).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Ijazah Sari.pdf"; filename*=UTF-8''Ijazah%20Sari.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
});

test('a picture may be shown in the page when asked for', () => {
  expect(fileHeaders('jpeg', 'las.jpg', { inline: true })['content-disposition']).toMatch(/^inline;/);
  expect(fileHeaders('jpeg', 'las.jpg')['content-disposition']).toMatch(/^attachment;/);
});

test('what is unknown is saved as bytes, even when a page was wanted', () => {
  const headers = fileHeaders('other', 'halo.html', { inline: true });
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['content-disposition']).toMatch(/^attachment; filename="halo.html.bin"/);
});

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['..\\..\\windows\\system32\\KTP.pdf', 'KTP.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['', 'berkas.pdf'],
  ['...', 'berkas.pdf'],
  ['con.pdf', 'con_.pdf'],
  ['foto.php', 'foto.php.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie_ x=1.pdf'],
  ['KTP \u202efdp.exe', 'KTP fdp.exe.pdf'],
  ['Ijazah Ayu.PDF', 'Ijazah Ayu.pdf'],
])('the name %j becomes %j', (given, kept) => {
  expect(safeFileName(given, 'pdf')).toBe(kept);
});

test('a very long name keeps its ending', () => {
  expect(safeFileName(`${'panjang '.repeat(60)}.xlsx`, 'xlsx')).toMatch(/^.{1,100}\.xlsx$/);
});

test('a name in any alphabet fits a header: plain for old browsers, whole for new ones', () => {
  const header = fileHeaders('pdf', 'Élan "修了" 100%.pdf')['content-disposition']!;
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(decodeURIComponent(header.split("UTF-8''")[1]!)).toBe('Élan _修了_ 100%.pdf');
});
