import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf, plainly } from './features.ts';
import { createTextIndex, search, type Phrase, type TextIndex } from './text-index.ts';

const words = ['las', 'juru', 'welder', 'pengelasan', 'operator', 'mesin', 'jahit', 'penjahit', 'admin', 'gudang', 'staf', 'teknisi', 'listrik', 'cnc', 'bubut', 'kapal'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
const phrase: fc.Arbitrary<Phrase> = fc.record({ code: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), text, trust: fc.constantFrom(0.8, 1, 1.1), isExact: fc.boolean() });

/** The same answer without an index, without a buffer and with everything sorted: what the fast way must equal to the last digit. */
function searchPlainly(index: TextIndex, asked: string, most: number) {
  const features = featuresOf(plainly(asked)).map((one) => ({ ...one, at: index.features.get(one.key) }));
  const worth = ({ at, weight }: (typeof features)[number]) => weight * (at === undefined ? 6 : index.rarity[at]!);
  const own = features.reduce((sum, one) => sum + worth(one), 0);
  const scores = new Map<number, number>();
  for (const one of features) {
    const posts = one.at === undefined ? [] : [...index.posts.subarray(index.starts[one.at], index.starts[one.at + 1])];
    if (!(posts.length > 300 && one.key.startsWith('#'))) for (const at of posts) scores.set(at, Math.fround((scores.get(at) ?? 0) + worth(one)));
  }
  const byCode = new Map<string, { best: number; phrase: number; sum: number }>();
  for (const [at, shared] of scores) {
    const nearness = (index.trust[at]! * shared) / (shared + 0.62 * (index.full[at]! - shared) + 0.38 * (own - shared));
    if (nearness < 0.05) continue;
    const code = index.codes[index.codeOf[at]!]!;
    const known = byCode.get(code) ?? { best: 0, phrase: 0, sum: 0 };
    byCode.set(code, { ...(nearness > known.best ? { best: Math.fround(nearness), phrase: at } : { best: known.best, phrase: known.phrase }), sum: Math.fround(known.sum + nearness * nearness) });
  }
  return [...byCode].map(([code, { best, phrase: at, sum }]) => ({ code, nearness: best + 0.06 * Math.min(1, sum - best * best), phrase: at }))
    .sort((one, other) => other.nearness - one.nearness || (one.code < other.code ? -1 : 1)).slice(0, most);
}

test('the nearest codes are those that counting everything and sorting it would give, however few are asked for', () => {
  fc.assert(fc.property(fc.array(phrase, { minLength: 1, maxLength: 60 }), fc.array(text, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 8 }), (phrases, texts, most) => {
    const index = createTextIndex(phrases);
    for (const asked of texts) expect(search(index, plainly(asked), most).near).toEqual(searchPlainly(index, asked, most));
  }), { numRuns: 300 });
});

test('a word is taken apart alike the first time and ever after', () => {
  const first = featuresOf(plainly('juru las kapal berpengalaman'));
  for (let at = 0; at < 12_000; at += 1) featuresOf(plainly(`kata${at.toString(36).replace(/\d/g, 'z')}`));
  expect(featuresOf(plainly('juru las kapal berpengalaman'))).toEqual(first);
});
