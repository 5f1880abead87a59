import type { Id } from '#kernel/id';
import { fail, type Failed } from '#kernel/result';
import type { Transaction } from '#platform/database/transaction';
import type { WavesError } from '../rules/errors.ts';
import type { ClassPackage } from '../rules/wave.ts';
import { findInstructor } from '../store/instructors.ts';
import { findWorkshop } from '../store/workshops.ts';

type Placed = Pick<ClassPackage, 'shift' | 'seats'> & { readonly workshop?: Id<'workshop'> | undefined; readonly instructors: readonly Id<'instructor'>[] };

/** Refuses people who teach no more, and a workshop that is out of use, closed in the shift or too small. */
export async function checkPlaces(tx: Transaction, { instructors, workshop: id, shift, seats }: Placed): Promise<Failed<WavesError> | undefined> {
  for (const one of instructors) if (!(await findInstructor(tx, one))?.isActive) return fail({ code: 'waves.unknown-instructor', field: 'instructors' });
  if (!id) return undefined;
  const workshop = await findWorkshop(tx, id);
  if (!workshop?.isActive) return fail({ code: 'waves.unknown-workshop', field: 'workshop' });
  if (!workshop.shifts.includes(shift)) return fail({ code: 'waves.shift-not-open', field: 'shift', workshop: workshop.name, shift });
  return seats > workshop.usable ? fail({ code: 'waves.too-few-stations', field: 'seats', workshop: workshop.name, stations: workshop.usable }) : undefined;
}
