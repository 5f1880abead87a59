import type { Random } from '#kernel/random';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of the sample: the form of a true one, but told again by the same seed. True ones come from `newCode` and cannot be guessed. */
export function sampleCode(random: Random): string {
  const code = Array.from({ length: 12 }, () => letters[random.integer(32)]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
