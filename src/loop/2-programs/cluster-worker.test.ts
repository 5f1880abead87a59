import { expect, test } from 'vitest';
import { askEngine } from '#platform/worker/ask-engine';
import type { UnitKey } from '#standards';
import type { DesignAnswer, DesignProgress, DesignQuestion } from './rules/design/cluster-design.ts';

const worker = new URL('./cluster-worker.ts', import.meta.url);
const key = (name: string): UnitKey => `${name}@98/2018` as UnitKey;
const unit = (name: string, jp: number, needs: readonly string[] = []) => ({ key: key(name), title: name, jp, from: 'typed' as const, needs: needs.map(key), wish: 'free' as const });
const entry = (id: string, worth: number, ...units: readonly string[]) => ({ id, label: `PT ${id}`, occupation: '7212', strength: 'pledge', month: '2027-01-01', region: '36.74', people: worth, worth, units: units.map(key) });

const welding: DesignQuestion = {
  hourCeiling: 100, threshold: 1000, classes: 1, units: [unit('safety', 10), unit('drawing', 20, ['safety']), unit('smaw', 40, ['drawing']), unit('gmaw', 45, ['safety'])],
  entries: [entry('shipyard', 800, 'smaw'), entry('workshop', 500, 'gmaw'), entry('office', 100, 'drawing')],
};
const ask = (question: DesignQuestion, signal?: AbortSignal) => askEngine<DesignQuestion, DesignProgress, DesignAnswer>(worker, question, { signal });

test('a design is answered in a thread of its own, and what the bound leaves open is proven by the solver', async () => {
  const { answer } = await ask(welding);
  expect(answer).toMatchObject({ weight: 900, bound: 900, proven: 'solver', clusters: [{ hours: 70, covered: ['shipyard', 'office'] }] });
  expect(answer!.outOfReach).toEqual([{ entry: 'workshop', missing: [key('gmaw')], hours: 45, isTooLong: false }]);
});

test('a design stopped before it began still answers with what it has', async () => {
  // Two classes have room for everybody, which the greedy beginning sees already.
  expect(await ask({ ...welding, classes: 2 }, AbortSignal.abort())).toMatchObject({ isStopped: true, answer: { weight: 1400, proven: 'search' } });
});
