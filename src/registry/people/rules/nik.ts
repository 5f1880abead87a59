import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { PeopleError } from './errors.ts';
import type { Sex } from './person.ts';

/** Something odd that never blocks: a NIK says where and when somebody was first registered, not who they are. */
export type NikWarning = 'unknown-region' | 'other-birth-day' | 'other-sex';

export type CheckedNik = { readonly nik: string; readonly masked: string; readonly warnings: readonly NikWarning[] };

type Told = { readonly birthDay: Day; readonly sex: Sex };

/** Reads a NIK however it was typed: `PPKKCC DDMMYY SSSS`, 40 added to a woman's day. Nothing is concluded from it; only its form is refused. */
export function checkNik(typed: string, told: Told, isRegion: (code: string) => boolean): Result<CheckedNik, PeopleError> {
  const nik = typed.replace(/[\s.\-–]/g, '');
  if (/[^0-9]/.test(nik)) return fail({ code: 'people.nik-not-digits', field: 'nik' });
  if (nik.length < 16) return fail({ code: 'people.nik-too-short', field: 'nik', typed: nik.length });
  if (nik.length > 16) return fail({ code: 'people.nik-too-long', field: 'nik', typed: nik.length });
  const date = Number(nik.slice(6, 8)) % 40;
  const month = Number(nik.slice(8, 10));
  if (Number(nik.slice(6, 8)) > 71 || date < 1 || date > 31 || month < 1 || month > 12) return fail({ code: 'people.nik-impossible-date', field: 'nik' });
  if (nik.endsWith('0000')) return fail({ code: 'people.nik-no-serial', field: 'nik' });
  return ok({ nik, masked: maskNik(nik), warnings: warningsOf(nik, told, isRegion) });
}

/** `36•• •••• •••• ••04`: the only form in which a NIK leaves this module. */
export const maskNik = (nik: string): string => `${nik.slice(0, 2)}•• •••• •••• ••${nik.slice(14)}`;

function warningsOf(nik: string, { birthDay, sex }: Told, isRegion: (code: string) => boolean): NikWarning[] {
  const region = `${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`;
  const day = Number(nik.slice(6, 8));
  const [year, month, date] = [birthDay.slice(2, 4), birthDay.slice(5, 7), Number(birthDay.slice(8, 10))];
  const warnings: NikWarning[] = [];
  // Districts are renamed and retired; a region we do not know is no fault of the person.
  if (!isRegion(region)) warnings.push('unknown-region');
  if (day % 40 !== date || nik.slice(8, 10) !== month || nik.slice(10, 12) !== year) warnings.push('other-birth-day');
  if ((day > 40) !== (sex === 'female')) warnings.push('other-sex');
  return warnings;
}
