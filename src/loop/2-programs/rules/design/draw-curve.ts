import type { SearchBudget } from '#kernel/search-budget';
import type { ClusterInput } from '../cluster/cluster-input.ts';
import { checkClusterInput } from '../cluster/check-cluster-input.ts';
import { designCluster } from '../cluster/design-cluster.ts';
import type { CurvePoint } from './cluster-design.ts';

/** Ceilings asked in tenths of the one that is given: half of it, up to half as much again. */
const tenths = [2, 4, 6, 8, 9, 10, 11, 12, 13, 15] as const;

/** What one class could serve with fewer and with more hours. More hours never serve less: what was found with fewer still fits. */
export function drawCurve(input: ClusterInput, known: CurvePoint, seed: number, budgetOf: () => SearchBudget): CurvePoint[] {
  const ceilings = [...new Set(tenths.map((tenth) => Math.round((input.hourCeiling * tenth) / 10)))].filter((hours) => hours > 0);
  let most = 0;
  return ceilings.flatMap((hourCeiling) => {
    const question = { ...input, hourCeiling };
    // Fewer hours than the pinned units take are no question.
    if (checkClusterInput(question).length > 0) return [];
    const own = hourCeiling === known.hours ? 0 : designCluster(question, seed, budgetOf()).weight;
    most = Math.max(most, own, hourCeiling >= known.hours ? known.weight : 0);
    return [{ hours: hourCeiling, weight: most }];
  });
}
