import { expect, test } from 'vitest';
import { checkPassword } from './password.ts';

const code = (password: string, username = 'ratna.wulandari') => {
  const checked = checkPassword(password, username);
  return checked.ok ? 'good' : checked.error.code;
};

test.each(['tujuh becak dekat laut', 'kucing8perahu', 'Zk4!wq9#Lm2@'])('%s will do', (password) => {
  expect(code(password)).toBe('good');
});

test('eleven letters are too few and 129 too many', () => {
  expect(code('becak laut1')).toBe('access.password-too-short');
  expect(code('becak laut '.repeat(12))).toBe('access.password-too-long');
});

test.each(['ratna.wulandari1', 'Password2026!!', 'KataSandi1234', 'aaaaaaaaaaaa', '081234567890', 'qwertyuiop123', 'abcdefghijkl', 'Bismillah123!', 'indonesia merdeka'])('%s is too easy', (password) => {
  expect(code(password)).toBe('access.password-too-easy');
});
