import type { ClusterInput } from './cluster-input.ts';
import { prepareCluster } from './cluster-instance.ts';

/**
 * The exact model of the question in the LP format solvers read: z is 1 for a unit that is taught, y for a vacancy that is served. Vacancies
 * that ask for the same are one; those that ask for no unit that may be taught count beside the model.
 */
export function clusterModel(input: ClusterInput): string {
  const { hours, weights, asked, enough, ceiling, isPinned, isForbidden } = prepareCluster(input);
  const place = new Map(input.units.map(({ id }, at) => [id, at]));
  const rows: string[] = [];
  for (let vacancy = 0; vacancy < weights.length; vacancy += 1) {
    const units = [...asked.items.subarray(asked.starts[vacancy]!, asked.starts[vacancy + 1]!)];
    if (enough[vacancy] === units.length) for (const unit of units) rows.push(`y${vacancy} - z${unit} <= 0`);
    else rows.push(`${enough[vacancy]} y${vacancy} - ${units.map((unit) => `z${unit}`).join(' - ')} <= 0`);
  }
  for (const [at, { needs }] of input.units.entries()) for (const need of needs) rows.push(`z${at} - z${place.get(need)!} <= 0`);
  const taught = [...hours.keys()].filter((unit) => hours[unit]! > 0);
  if (taught.length > 0) rows.push(`${taught.map((unit) => `${hours[unit]} z${unit}`).join(' + ')} <= ${ceiling}`);
  const fixed = [...hours.keys()].flatMap((unit) => (isPinned[unit] ? [`z${unit} = 1`] : isForbidden[unit] ? [`z${unit} = 0`] : []));
  return [
    'Maximize', `obj: ${weights.length === 0 ? '0 z0' : [...weights].map((weight, vacancy) => `${weight} y${vacancy}`).join('\n + ')}`,
    'Subject To', ...rows, ...(fixed.length > 0 ? ['Bounds', ...fixed] : []),
    'Binary', ...[...weights.keys()].map((vacancy) => `y${vacancy}`), ...[...hours.keys()].map((unit) => `z${unit}`), 'End', '',
  ].join('\n');
}
