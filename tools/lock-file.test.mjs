import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lock = readFileSync('package-lock.json', 'utf8');

test('the lock file names no registry, so that everybody installs from their own', () => {
  expect(lock.match(/"resolved":\s*"https?:[^"]*"/g) ?? []).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry\s*=/);
});

test('the lock file belongs to this package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const locked = JSON.parse(lock).packages[''];
  expect(locked.dependencies).toEqual(dependencies);
  expect(locked.devDependencies).toEqual(devDependencies);
});
