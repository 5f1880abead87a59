import type { Id } from '#kernel/id';
import type { Person } from '#people';
import type { ClassPackage } from '#waves';
import type { IsOpenTo, Planned } from './sample-plan.ts';

/** Of those who asked for the larger class of a wave just announced, one more than the smaller class has seats wanted that one first; the last of them holds a seat at the larger one. */
export function wantTheSmaller(planned: readonly Planned[], classes: readonly ClassPackage[], people: ReadonlyMap<Id<'person'>, Person>, isOpenTo: IsOpenTo): Planned[] {
  const [larger, smaller] = classes;
  if (!larger || !smaller) return [...planned];
  let left = smaller.seats + 1;
  return planned.map((one, at): Planned => {
    const { interviews: { [larger.id]: interview = 0 } = {} } = one;
    // The first is the citizen to try, who asked in vain.
    if (at === 0 || one.status !== 'scored' || left === 0 || !isOpenTo(smaller, people.get(one.person)!)) return { ...one, choices: [larger.id], ...(one.interviews ? { interviews: { [larger.id]: interview } } : {}) };
    left -= 1;
    return { ...one, choices: [smaller.id, larger.id], ...(left === 0 ? { test: 7_500, interviews: { [smaller.id]: 6_000, [larger.id]: 9_200 } } : { interviews: { [smaller.id]: Math.max(interview, 7_500), [larger.id]: interview } }) } as Planned;
  });
}
