import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { WavesError } from './errors.ts';
import type { WaveStatus } from './wave.ts';

/** The employer a class is held for and at: what it promised, and what it brings. */
export type ClassHost = {
  readonly class: Id<'class'>; readonly employer: Id<'employer'>; readonly promisedHires: number; /** First day of the month it wants them in. */ readonly hiresMonth: Day;
  readonly site: string; readonly coSelects: boolean; readonly lentInstructor: Id<'instructor'> | undefined; readonly agreedOn: Day;
};

type Agreement = { readonly class: { readonly seats: number; readonly endsOn: Day; readonly label: string }; readonly waveStatus: WaveStatus; readonly host: ClassHost | undefined; readonly promisedHires: number; readonly hiresMonth: Day };

/** An employer promises no more hires than there are seats, for a month the class is over in, and once: a promise is changed in the ledger, where it is kept. */
export function agreeHost({ class: one, waveStatus, host, promisedHires, hiresMonth }: Agreement): Result<true, WavesError> {
  if (host) return fail({ code: 'waves.host-agreed', class: one.label });
  if (waveStatus === 'finished') return fail({ code: 'waves.wrong-status', status: waveStatus });
  if (promisedHires > one.seats) return fail({ code: 'waves.more-hires-than-seats', field: 'promisedHires', seats: one.seats });
  if (hiresMonth.slice(0, 7) < one.endsOn.slice(0, 7)) return fail({ code: 'waves.hires-before-end', field: 'hiresMonth', last: one.endsOn });
  return ok(true);
}
