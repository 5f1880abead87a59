import { expect, test } from 'vitest';
import { createShortMemory } from '#platform/short-memory';

function memoryAt(most = 10) {
  const time = { now: 0 };
  return { time, memory: createShortMemory<object>({ milliseconds: 5, most, now: () => time.now }) };
}

test('what was kept is known for a while and then no more', () => {
  const { time, memory } = memoryAt();
  const sari = {};
  memory.keep('sari', sari);
  time.now = 4;
  expect(memory.find('sari')).toBe(sari);
  time.now = 5;
  expect(memory.find('sari')).toBeUndefined();
});

test('what is past is let go when something new comes, also where an old name was kept anew', () => {
  const { time, memory } = memoryAt();
  const left: string[] = [];
  for (const key of ['sari', 'budi', 'citra']) memory.keep(key, {});
  time.now = 3;
  memory.keep('sari', {});
  time.now = 6;
  memory.keep('dewi', {});
  memory.forget((_, key) => { left.push(key); return false; });
  expect(left).toEqual(['sari', 'dewi']);
});

test('of more than it may hold the oldest goes', () => {
  const { memory } = memoryAt(2);
  for (const key of ['sari', 'budi', 'citra']) memory.keep(key, { key });
  expect(['sari', 'budi', 'citra'].map((key) => memory.find(key))).toEqual([undefined, { key: 'budi' }, { key: 'citra' }]);
  memory.forget();
  expect(memory.find('citra')).toBeUndefined();
});
