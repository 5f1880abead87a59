const shortest = 4;

/**
 * One form for words of one root, Indonesian and English alike: `pengelasan`, `mengelas` → `las`; `engineering`, `engineer` → `engine`.
 * Light on purpose: it may leave a word whole, and what it makes need not be a word; it must only be the same for both.
 */
export function stem(word: string): string {
  if (word.length <= shortest || /\d/.test(word)) return word;
  const plain = withoutEnding(withoutPrefix(word));
  return plain.length >= 3 ? plain : word;
}

/** `pe-` and `me-` change the first letter of the root: pemasaran ← pasar, penulis ← tulis, penyiar ← siar. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:peng|meng)e(?=[bcdfghjklmnprst][aeiou][a-z](?:an|kan)?$)/, ''], [/^(?:peny|meny)(?=[aeiou])/, 's'], [/^(?:pem|mem)(?=[aeiou])/, 'p'], [/^(?:pen|men)(?=[aeiou])/, 't'],
  [/^(?:peng|meng|pem|mem|pen|men|ber|ter|per)(?=[a-z]{4})/, ''],
];

function withoutPrefix(word: string): string {
  for (const [prefix, root] of prefixes) if (prefix.test(word) && word.length > 5) return word.replace(prefix, root);
  return word;
}

const endings = /(?:kan|nya|an|ings?|ments?|ers?|ors?|es|s|e|i)$/;

function withoutEnding(word: string): string {
  let left = word;
  for (let round = 0; round < 3; round += 1) {
    const next = left.replace(endings, '');
    if (next.length < shortest && !(round === 0 && next.length === 3 && left.endsWith('an'))) break;
    left = next;
  }
  return left;
}
