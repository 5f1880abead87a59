import type { Permissions, StaffRole } from '#kernel/actor';

const readers: readonly StaffRole[] = ['planner', 'instructor', 'admission', 'certification', 'employment', 'head', 'administrator'];
const writers: readonly StaffRole[] = ['planner', 'administrator'];
/** Both may approve; the rule of two persons says who of them does. */
const approvers: readonly StaffRole[] = ['head', 'planner'];

export const permissions = {
  'programs.see-programs': { roles: readers },
  'programs.see-program': { roles: readers },
  'programs.compare-versions': { roles: readers },
  'programs.add-program': { roles: writers },
  'programs.edit-version': { roles: writers },
  'programs.add-block': { roles: writers },
  'programs.save-curriculum': { roles: writers },
  'programs.save-resources': { roles: writers },
  'programs.save-syllabus': { roles: ['planner', 'instructor', 'administrator'] },
  'programs.propose-version': { roles: writers },
  'programs.copy-version': { roles: writers },
  'programs.return-version': { roles: approvers },
  'programs.publish-version': { roles: approvers },
  'programs.retire-version': { roles: approvers },
  'programs.see-designs': { roles: ['planner', 'head', 'administrator'] },
  'programs.begin-design': { roles: writers },
  'programs.save-design': { roles: writers },
  'programs.stop-design': { roles: writers },
  'programs.make-program-of-design': { roles: writers },
  'programs.work-out-design': { roles: [] },
  'programs.see-work': { roles: ['planner', 'head'] },
} satisfies Permissions;
