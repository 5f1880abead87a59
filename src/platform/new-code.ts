import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A public code nobody can guess and anybody can read aloud: 60 bits in Crockford's letters, `7K2M-94QX-RT5B`. */
export function newCode(): string {
  const code = Array.from(randomBytes(12), (byte) => letters[byte & 31]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
