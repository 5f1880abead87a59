import type { Day } from '#kernel/day';
import type { UnitKey } from '#standards';
import { endedOn, type Ended, type Scheme, type SchemeUnit } from './scheme.ts';

/** How far a scheme tests what a program teaches. */
export type Cover = {
  readonly scheme: Scheme;
  /** Taught, and not in the scheme: nobody certifies them by it. */
  readonly missing: readonly UnitKey[];
  /** Core units of the scheme that the program does not teach: its trainees would be tested in them all the same. */
  readonly beyond: readonly SchemeUnit[];
  readonly ended: Ended | undefined;
};

export type BestCover = {
  /** Tests every unit and holds. */
  readonly whole: Cover | undefined;
  /** Would test every unit, but it or its LSP's licence is over. */
  readonly over: Cover | undefined;
  /** Without a whole one: what tests the most units and holds. */
  readonly nearest: Cover | undefined;
};

/** The schemes closest to a program's units: fewest units missing, then fewest to learn besides, then by name. */
export function findCover(units: readonly UnitKey[], schemes: readonly Scheme[], today: Day): BestCover {
  const covers = schemes.filter(({ status }) => status === 'active').map((scheme) => coverBy(scheme, units, today))
    .filter(({ missing }) => missing.length < new Set(units).size)
    .sort((one, other) => one.missing.length - other.missing.length || one.beyond.length - other.beyond.length || (one.scheme.name < other.scheme.name ? -1 : 1));
  const whole = covers.find(({ missing, ended }) => missing.length === 0 && !ended);
  if (whole) return { whole, over: undefined, nearest: undefined };
  return { whole, over: covers.find(({ missing }) => missing.length === 0), nearest: covers.find(({ ended }) => !ended) };
}

/** A unit is meant by its key; one the library did not know when the scheme was written is meant by its code, with its decree where the scheme names one. */
function coverBy(scheme: Scheme, units: readonly UnitKey[], today: Day): Cover {
  const wanted = [...new Set(units)];
  const isIn = (unit: UnitKey): boolean => scheme.units.some((one) => isSame(one, unit));
  return { scheme, missing: wanted.filter((unit) => !isIn(unit)), beyond: scheme.units.filter((one) => one.part === 'core' && !wanted.some((unit) => isSame(one, unit))), ended: endedOn(scheme, today) };
}

const isSame = ({ key, code }: SchemeUnit, unit: UnitKey): boolean => (key === null ? unit === code || unit.startsWith(`${code}@`) : key === unit);
