import { fail, ok, type Result } from '#kernel/result';
import type { PasswordError } from './errors.ts';

export const shortestPassword = 12;
export const longestPassword = 128;

const runs = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'zyxwvutsrqponmlkjihgfedcba'];
const easyWords = /(password|katasandi|kata sandi|rahasia|indonesia|merdeka|balai|admin|selamat|bismillah|sayang|qwerty|letmein|welcome)/g;

/** Long rather than odd (NIST SP 800-63B-4 §3.1.1): no mix of signs is asked for, but what everybody tries first is refused. */
export function checkPassword(password: string, username: string): Result<string, PasswordError> {
  if ([...password].length < shortestPassword) return fail({ code: 'access.password-too-short', field: 'password', least: shortestPassword });
  if (password.length > longestPassword) return fail({ code: 'access.password-too-long', field: 'password', most: longestPassword });
  return isEasy(password.toLowerCase(), username.toLowerCase()) ? fail({ code: 'access.password-too-easy', field: 'password' }) : ok(password);
}

function isEasy(password: string, username: string): boolean {
  if (username !== '' && password.includes(username)) return true;
  if (new Set(password).size < 5) return true;
  // What is left of `Password2026!!` or of a phone number without the words and digits everybody uses.
  const left = password.replace(easyWords, '').replace(/[^\p{L}]/gu, '');
  return left.length < 4 || runs.some((run) => run.includes(left));
}
