import { expect, test } from 'vitest';
import { askEngine } from '#platform/worker/ask-engine';

const counter = new URL('./testing/count-worker.ts', import.meta.url);
const forever = Number.MAX_SAFE_INTEGER;

/** Aborts as soon as the engine has told something. */
function stopAtFirstNews() {
  const stopping = new AbortController();
  const told: number[] = [];
  return { told, signal: stopping.signal, onProgress: (count: number) => { told.push(count); stopping.abort(); } };
}

test('an engine answers its question from a thread of its own and tells how far it is', async () => {
  const told: number[] = [];
  expect(await askEngine(counter, { until: 1_000 }, { onProgress: (count: number) => told.push(count) })).toEqual({ isStopped: false, answer: 1_000 });
  expect(told[0]).toBe(0);
});

test('an engine that is stopped answers the best it has', async () => {
  const { told, ...options } = stopAtFirstNews();
  const { isStopped, answer } = await askEngine<object, number, number>(counter, { until: forever }, options);
  expect(isStopped).toBe(true);
  expect(answer).toBeGreaterThanOrEqual(told[0]!);
});

test('an engine stopped before it began still answers', async () => {
  expect(await askEngine(counter, { until: forever }, { signal: AbortSignal.abort() })).toEqual({ isStopped: true, answer: 0 });
});

test('an engine that does not listen is ended, and its last news is all there is', async () => {
  const { told, ...options } = stopAtFirstNews();
  expect(await askEngine<object, number, number>(counter, { until: forever, deaf: true }, { ...options, msToObey: 50 })).toEqual({ isStopped: true, answer: undefined });
  expect(told.length).toBeGreaterThan(0);
});

test('an engine that breaks says why', async () => {
  await expect(askEngine(counter, { until: 1, broken: true })).rejects.toThrow('the counter is broken');
});
