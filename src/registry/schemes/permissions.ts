import type { Permissions, StaffRole } from '#kernel/actor';

const readers: readonly StaffRole[] = ['planner', 'instructor', 'admission', 'certification', 'employment', 'head', 'administrator'];
const writers: readonly StaffRole[] = ['planner', 'certification', 'administrator'];

export const permissions = {
  'schemes.see-schemes': { roles: readers },
  'schemes.add-certifier': { roles: writers },
  'schemes.correct-certifier': { roles: writers },
  'schemes.add-scheme': { roles: writers },
  'schemes.correct-scheme': { roles: writers },
  'schemes.retire-scheme': { roles: writers },
  'schemes.import-schemes': { roles: writers },
} satisfies Permissions;
