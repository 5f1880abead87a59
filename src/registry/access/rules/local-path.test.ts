import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test('a path of this site is kept with its query', () => {
  expect(localPath('/penerimaan?q=sari&halaman=2')).toBe('/penerimaan?q=sari&halaman=2');
});

test.each(['https://contoh.invalid', '//contoh.invalid', '/\\contoh.invalid', '/a\\b', 'penerimaan', '', '/\t/contoh.invalid', '/\n/contoh.invalid', 'javascript:alert(1)', `/${'a'.repeat(600)}`])('%j leads nowhere', (wanted) => {
  expect(localPath(wanted)).toBeUndefined();
});

test('what is no text leads nowhere', () => {
  expect(localPath(['/meja', '/akun'])).toBeUndefined();
});
