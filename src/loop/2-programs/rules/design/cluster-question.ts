import type { ClusterInput } from '../cluster/cluster-input.ts';
import type { DesignQuestion } from './cluster-design.ts';

/** A design in the words of the engine; the same document a person can hand to `balai cluster solve`. */
export const clusterQuestion = ({ hourCeiling, threshold, entries, units }: DesignQuestion): ClusterInput => ({
  hourCeiling, threshold,
  units: units.map(({ key, jp, needs }) => ({ id: key, hours: jp, needs })),
  vacancies: entries.map(({ id, worth, units: asked }) => ({ id, weight: worth, units: asked })),
  pinned: units.filter(({ wish }) => wish === 'must').map(({ key }) => key),
  forbidden: units.filter(({ wish }) => wish === 'never').map(({ key }) => key),
});
