import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256, sha256After } from './sha256.ts';

const machine = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('the digest of nothing and of abc are those of the standard', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('every length across two blocks agrees with the machine', () => {
  for (let length = 0; length <= 130; length += 1) expect(sha256('x'.repeat(length))).toBe(machine('x'.repeat(length)));
});

test('text outside ASCII is hashed as UTF-8', () => {
  for (const text of ['Pelatihan kerja — Gelombang 2', '溶接', '👩‍🏭', 'é\u0301', '\ud800 alone']) expect(sha256(text)).toBe(machine(text));
});

test('a beginning that is worked in once gives the same digests, whatever its length and whatever came before', () => {
  for (const beginning of ['', 'x', 'x'.repeat(63), 'x'.repeat(64), `${'a'.repeat(64)}:`, '溶接'.repeat(30)]) {
    const digest = sha256After(beginning);
    for (const text of ['', 'G3-0412', 'y'.repeat(70), `${'y'.repeat(300)}é`, 'é', 'z']) {
      expect(Array.from(digest(text), (word) => word.toString(16).padStart(8, '0')).join('')).toBe(machine(beginning + text));
    }
  }
});
