import { expect, test } from 'vitest';
import { CircuitOpen, createCircuit } from '#platform/outside/circuit';

const broken = (): Promise<never> => Promise.reject(new Error('broken'));
const well = async (): Promise<string> => 'well';

/** A circuit whose time a test moves. */
function circuit() {
  const time = { now: 0 };
  return { time, ...createCircuit({ failures: 3, restMilliseconds: 1_000, clock: () => time.now }) };
}

test('after three failures in a row nobody calls until the rest is over', async () => {
  const { time, call, isOpen } = circuit();
  for (let times = 0; times < 3; times += 1) await expect(call(broken)).rejects.toThrow('broken');
  expect(isOpen()).toBe(true);
  await expect(call(well)).rejects.toThrow(CircuitOpen);
  time.now = 1_000;
  expect(await call(well)).toBe('well');
  expect(isOpen()).toBe(false);
});

test('a success in between forgets the failures before it', async () => {
  const { call, isOpen } = circuit();
  for (const work of [broken, broken, well, broken, broken]) await call(work as () => Promise<string>).catch(() => undefined);
  expect(isOpen()).toBe(false);
});

test('after the rest one call alone tries; when it fails the rest begins again', async () => {
  const { time, call, isOpen } = circuit();
  for (let times = 0; times < 3; times += 1) await call(broken).catch(() => undefined);
  time.now = 1_000;
  let fail: () => void = () => undefined;
  const probe = call(() => new Promise<never>((_, reject) => { fail = () => reject(new Error('still broken')); }));
  await expect(call(well)).rejects.toThrow(CircuitOpen);
  fail();
  await expect(probe).rejects.toThrow('still broken');
  expect(isOpen()).toBe(true);
  time.now = 1_999;
  await expect(call(well)).rejects.toThrow(CircuitOpen);
});
