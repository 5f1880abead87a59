import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';
import { isValidOn, type Competence } from '../instructor.ts';
import type { Proof } from './plan-facts.ts';

/** What somebody can show for a program's units; nothing for somebody who teaches none of them. */
export function proofOf(instructor: Id<'instructor'>, version: Id<'program-version'>, units: readonly UnitKey[], competences: readonly Competence[], today: Day): Proof | undefined {
  const held = competences.filter(({ unitKey }) => units.includes(unitKey));
  if (held.length === 0) return undefined;
  const until = held.flatMap(({ validUntil }) => validUntil ?? []).sort();
  const expired = held.filter((one) => !isValidOn(one, today)).flatMap(({ validUntil }) => validUntil ?? []).sort();
  return { instructor, version, units: units.length, lacking: units.length - held.length, expiredOn: expired.at(-1), until: until[0] };
}

export const isWhole = ({ lacking, expiredOn }: Proof): boolean => lacking === 0 && expiredOn === undefined;
