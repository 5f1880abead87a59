import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sessionTokenIn } from './session-token.ts';

const secret = 'a secret of tests only, thirty-two bytes';
const sealed = (token: string, by = secret): string => `${token}.${createHmac('sha256', by).update(token).digest('base64')}`;

test('a token is read only under its own seal', () => {
  expect(sessionTokenIn(sealed('abc.def'), secret)).toBe('abc.def');
  const forged = [sealed('abc', 'another secret'), sealed('abc').replace('abc', 'abd'), sealed('abc').slice(0, -2), 'abc', '.', '', `abc.${'A'.repeat(44)}`, sealed('')];
  expect(forged.map((cookie) => sessionTokenIn(cookie, secret))).toEqual(forged.map(() => undefined));
});
