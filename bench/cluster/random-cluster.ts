import { createRandom } from '#kernel/random';
import type { ClusterInput } from '../../src/loop/2-programs/rules/cluster/cluster-input.ts';

/**
 * A question as large as a province asks it: units in fields of twenty, the first of a field asked for by many, a few of another field
 * beside them; some units need an earlier one. The same seed gives the same question.
 */
export function randomCluster(seed: string, { units, vacancies, hourCeiling }: { readonly units: number; readonly vacancies: number; readonly hourCeiling: number }): ClusterInput {
  const random = createRandom(`cluster question ${seed}`);
  const perField = 20;
  const fields = Math.max(1, Math.floor(units / perField));
  const skewed = (below: number): number => Math.floor(below * random.next() ** 2);
  const ofField = (field: number): number => Math.min(units - 1, field * perField + skewed(perField));
  return {
    hourCeiling, threshold: 1000,
    units: Array.from({ length: units }, (_, at) => ({
      id: `u${at}`, hours: 4 + 4 * random.integer(12), needs: at % perField > 0 && random.next() < 0.3 ? [`u${at - 1 - random.integer(at % perField)}`] : [],
    })),
    vacancies: Array.from({ length: vacancies }, (_, at) => {
      const field = random.integer(fields);
      const asked = new Set(Array.from({ length: 2 + random.integer(5) }, () => ofField(random.next() < 0.1 ? random.integer(fields) : field)));
      return { id: `v${at}`, weight: 1 + random.integer(5), units: [...asked].map((unit) => `u${unit}`) };
    }),
  };
}
