import type { PlanFacts, PlanPerson, Slot, StandingClass } from './plan-facts.ts';
import { weeklyPeriodsOf } from './weeks-needed.ts';

type Half = { readonly id: string; readonly teaches: (shift: Slot['shift']) => boolean };
const isLate = (shift: Slot['shift']): boolean => shift !== 'morning';
const lateMark = '~late';

/** The person behind one of the engine's instructors. */
export const personOf = (instructor: string): string => instructor.replace(lateMark, '');

/**
 * The engine gives an instructor one class at a time. Somebody who may teach mornings and afternoons in one week, or already does, is two of its
 * instructors: one for each part of the day.
 */
export function halvesOf(person: PlanPerson, moving: readonly StandingClass[]): Half[] {
  const own = moving.filter(({ instructors }) => instructors.includes(person.id));
  const isDouble = own.some((one) => own.some((other) => isLate(one.shift) !== isLate(other.shift) && one.startsOn <= other.endsOn && other.startsOn <= one.endsOn));
  if (!mayTeachTwice(person) && !isDouble) return [{ id: person.id, teaches: () => true }];
  return [{ id: person.id, teaches: (shift) => !isLate(shift) }, { id: `${person.id}${lateMark}`, teaches: isLate }];
}

export const mayTeachTwice = ({ weeklyPeriods }: PlanPerson): boolean => weeklyPeriods >= weeklyPeriodsOf('morning') + weeklyPeriodsOf('afternoon');

/** The engine's instructor who teaches in a shift for a person. */
export const halfFor = (instructor: string, shift: Slot['shift'], { people }: PlanFacts, moving: readonly StandingClass[]): string => {
  const person = people.find(({ id }) => id === instructor);
  return person ? halvesOf(person, moving).find((half) => half.teaches(shift))!.id : instructor;
};
