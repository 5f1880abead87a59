import { expect, test } from 'vitest';
import { createVault } from '#platform/vault/vault';

const keys = { encryptionKey: Buffer.alloc(32, 1), blindIndexKey: Buffer.alloc(32, 2) };
const vault = createVault(keys);
const nik = '3674014507030004';

test('a sealed NIK opens again', () => {
  expect(vault.open(vault.seal(nik, 'people.nik'), 'people.nik')).toBe(nik);
  expect(vault.open(vault.seal('', 'people.nik'), 'people.nik')).toBe('');
});

test('the same NIK never gives the same bytes, and none of its digits show', () => {
  const [one, other] = [vault.seal(nik, 'people.nik'), vault.seal(nik, 'people.nik')];
  expect(one.equals(other)).toBe(false);
  expect(one.toString('latin1')).not.toContain(nik.slice(0, 4));
});

test('a change of any single byte is noticed', () => {
  const sealed = vault.seal(nik, 'people.nik');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = changed[at]! ^ 1;
    expect(() => vault.open(changed, 'people.nik')).toThrow();
  }
  expect(() => vault.open(sealed.subarray(0, 20), 'people.nik')).toThrow();
  expect(() => vault.open(Buffer.alloc(0), 'people.nik')).toThrow();
});

test('what was sealed as a NIK does not open as a phone number', () => {
  expect(() => vault.open(vault.seal(nik, 'people.nik'), 'people.phone')).toThrow();
});

test('the index of a number is the same however it was typed, and another number has another', () => {
  const index = vault.blindIndex(nik, 'people.nik');
  expect(vault.blindIndex('3674 0145 0703 0004', 'people.nik')).toBe(index);
  expect(createVault(keys).blindIndex(nik, 'people.nik')).toBe(index);
  expect(vault.blindIndex('3674014507030005', 'people.nik')).not.toBe(index);
  expect(index).toMatch(/^[\w-]{43}$/);
});

test('the index of one column says nothing about another, nor about another key', () => {
  const index = vault.blindIndex(nik, 'people.nik');
  expect(vault.blindIndex(nik, 'people.phone')).not.toBe(index);
  expect(createVault({ ...keys, blindIndexKey: Buffer.alloc(32, 3) }).blindIndex(nik, 'people.nik')).not.toBe(index);
});

test('a text without digits has no index: all such texts would be one person', () => {
  expect(() => vault.blindIndex('Sari', 'people.nik')).toThrow();
});

test('after a change of key the old numbers still open, and new ones use the new key', () => {
  const old = vault.seal(nik, 'people.nik');
  const next = createVault({ ...keys, encryptionKey: Buffer.alloc(32, 9), retiredKeys: [keys.encryptionKey] });
  expect(next.open(old, 'people.nik')).toBe(nik);
  expect(() => vault.open(next.seal(nik, 'people.nik'), 'people.nik')).toThrow();
});

test('a key that is too short, or used for both purposes, is refused at once', () => {
  expect(() => createVault({ ...keys, encryptionKey: Buffer.alloc(16) })).toThrow('32 bytes');
  expect(() => createVault({ encryptionKey: keys.encryptionKey, blindIndexKey: keys.encryptionKey })).toThrow('differ');
});
