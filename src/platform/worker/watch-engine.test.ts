import { expect, test } from 'vitest';
import { watchEngine } from '#platform/worker/watch-engine';

const counter = new URL('./testing/count-worker.ts', import.meta.url);
const forever = { until: Number.MAX_SAFE_INTEGER };
const soon = { everyMs: 5 };

/** Wants the answer until it was noted so many times. */
function wantedUntilNoted(times: number) {
  const noted: (number | undefined)[] = [];
  return { noted, watch: { ...soon, isWanted: async () => noted.length < times, note: async (latest: number | undefined) => void noted.push(latest) } };
}

test('an engine nobody stops hands back its answer and the last it told', async () => {
  const { watch } = wantedUntilNoted(Infinity);
  const end = await watchEngine<object, number, number>(counter, { until: 3 }, watch);
  expect(end).toMatchObject({ isStopped: false, answer: 3 });
  expect(end.latest).toBeLessThanOrEqual(3);
});

test('what it told is kept while it works, the newest each time, and a stop that is seen there ends it with the best it has', async () => {
  const { noted, watch } = wantedUntilNoted(3);
  const { isStopped, answer, latest } = await watchEngine<object, number, number>(counter, forever, { ...watch, quiet: 1_000_000 });
  const told = noted as number[];
  expect([isStopped, told.length, told.toSorted((one, other) => one - other), new Set(told).size]).toEqual([true, 3, told, 3]);
  expect(latest).toBeGreaterThanOrEqual(told.at(-1)!);
  expect(answer).toBeGreaterThanOrEqual(latest!);
});

test('without news a note says now and then that it lives', async () => {
  const { noted, watch } = wantedUntilNoted(2);
  await watchEngine<object, number, number>(counter, { ...forever, silent: true }, { ...watch, quiet: 1 });
  expect(noted).toEqual([undefined, undefined]);
});

test('a note that fails costs that note and not the search', async () => {
  const { noted, watch } = wantedUntilNoted(2);
  let isAway = true;
  const note = async (latest: number | undefined): Promise<void> => {
    if (!isAway) return watch.note(latest);
    isAway = false;
    throw new Error('the database was away');
  };
  expect(await watchEngine<object, number, number>(counter, forever, { ...watch, note })).toMatchObject({ isStopped: true });
  expect(noted).toHaveLength(2);
});

test('the end of the process stops it, and an engine that breaks says why', async () => {
  const { watch } = wantedUntilNoted(Infinity);
  expect(await watchEngine<object, number, number>(counter, forever, { ...watch, signal: AbortSignal.abort() })).toMatchObject({ isStopped: true });
  await expect(watchEngine(counter, { until: 1, broken: true }, watch)).rejects.toThrow('the counter is broken');
});
