import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|scss)$/.test(file) && !file.includes('.test.'));
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

test('no component writes a style into its element, because the content security policy would drop it', () => {
  const components = files.filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(40);
  expect(components.filter((file) => /\bstyle=|dangerouslySetInnerHTML|\bon[A-Z]\w+=/.test(read(file)))).toEqual([]);
});

test('no style sheet asks for an image inside itself or on another machine', () => {
  expect(files.filter((file) => file.endsWith('.scss') && /url\("?(data:|https?:|\/\/)/.test(read(file)))).toEqual([]);
});
