import { expect, test } from 'vitest';
import { Busy, createWriteGate } from '#platform/http/write-gate';

/** Works that end when they are told to. */
function works() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  return { begun, end: () => ends.shift()!(), of: (name: string) => () => new Promise<string>((resolve) => { begun.push(name); ends.push(() => resolve(name)); }) };
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('deeds go in a few at once and in the order they came, and nobody slips in between', async () => {
  const gate = createWriteGate({ atOnce: 2, waiting: 10 });
  const { begun, end, of } = works();
  const done = ['Ayu', 'Budi', 'Citra', 'Dewi'].map((name) => gate.pass(of(name)));
  await turn();
  expect(begun).toEqual(['Ayu', 'Budi']);
  end();
  const late = gate.pass(of('Eka'));
  await turn();
  expect(begun).toEqual(['Ayu', 'Budi', 'Citra']);
  for (let left = 4; left > 0; left -= 1) { end(); await turn(); }
  expect(begun).toEqual(['Ayu', 'Budi', 'Citra', 'Dewi', 'Eka']);
  expect(await Promise.all([...done, late])).toEqual(begun);
});

test('whoever finds the queue full is told to come back, and the queue is not longer for it', async () => {
  const gate = createWriteGate({ atOnce: 1, waiting: 1 });
  const { begun, end, of } = works();
  const [first, second] = [gate.pass(of('Ayu')), gate.pass(of('Budi'))];
  await expect(gate.pass(of('Citra'))).rejects.toThrow(Busy);
  expect(() => gate.check()).toThrow(Busy);
  end();
  await turn();
  end();
  await Promise.all([first, second]);
  expect(begun).toEqual(['Ayu', 'Budi']);
  expect(() => gate.check()).not.toThrow();
});

test('a deed that fails gives its place back', async () => {
  const gate = createWriteGate({ atOnce: 1, waiting: 5 });
  await expect(gate.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.pass(async () => 'done')).toBe('done');
});
