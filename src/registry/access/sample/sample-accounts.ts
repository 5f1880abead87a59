import type { StaffRole } from '#kernel/actor';
import type { TriedRole } from '../rules/tried-roles.ts';

type SampleStaff = { readonly role: StaffRole; readonly userId: string; readonly name: string; readonly username: string };

const idOf = (number: number): string => `0193b000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const staff = (number: number, role: StaffRole, name: string): SampleStaff =>
  ({ role, name, userId: idOf(number), username: name.toLowerCase().split(' ').slice(0, 2).join('.') });

/** The people who work in the sample centre, all invented: one for each role, and five more instructors. The first of a role is the one to try. */
export const sampleStaff: readonly SampleStaff[] = [
  staff(1, 'instructor', 'Bagus Prasetyo'), staff(2, 'admission', 'Ratna Wulandari'), staff(3, 'planner', 'Dimas Adiputra'), staff(4, 'certification', 'Lestari Handayani'),
  staff(5, 'employment', 'Yusuf Hidayat'), staff(6, 'head', 'Endang Suryani'), staff(7, 'administrator', 'Galih Ramadhan'),
  staff(8, 'instructor', 'Nining Rohaeni'), staff(9, 'instructor', 'Teguh Santoso'), staff(10, 'instructor', 'Maya Kusumawati'), staff(11, 'instructor', 'Rizal Firmansyah'), staff(12, 'instructor', 'Sri Mulyati'),
];

/** Numbers nobody has: Indonesia's mobile numbers do not begin with 0800. */
export const sampleCitizens = [
  { role: 'trainee', userId: idOf(21), name: 'Peserta contoh', phone: '+6280000000021', isTrainee: true },
  { role: 'citizen', userId: idOf(22), name: 'Warga contoh', phone: '+6280000000022', isTrainee: false },
] as const;

/** The account a role is tried with; the employer has none and comes by a signed link. */
export function sampleUser(role: Exclude<TriedRole, 'employer'>): string {
  const account = sampleStaff.find((one) => one.role === role) ?? sampleCitizens.find((one) => one.role === role);
  if (!account) throw new Error(`the sample has no ${role}`);
  return account.userId;
}
