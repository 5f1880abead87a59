import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Education, Person, Sex, SupportNeed } from '../rules/person.ts';

export const personColumns = [
  'id', 'full_name', 'birth_day', 'birth_place', 'sex', 'phone', 'email', 'region', 'address', 'education', 'schooling', 'support_needs', 'social_band', 'nik_masked', 'version',
] as const;

type Row = {
  id: string; full_name: string; birth_day: Day; birth_place: string; sex: string; phone: string | null; email: string | null; region: string; address: string;
  education: string; schooling: string | null; support_needs: string | readonly string[]; social_band: number | null; nik_masked: string; version: number;
};

/** A row as every module may see it: the sealed NIK is not among its columns. */
export const readPerson = (row: Row): Person => ({
  id: row.id as Id<'person'>, fullName: row.full_name, birthDay: row.birth_day, birthPlace: row.birth_place, sex: row.sex as Sex, phone: row.phone, email: row.email,
  regionCode: row.region, address: row.address, education: row.education as Education, schooling: row.schooling, supportNeeds: row.support_needs as readonly SupportNeed[],
  socialBand: row.social_band, maskedNik: row.nik_masked, version: row.version,
});
