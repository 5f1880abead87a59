import type { Permissions, StaffRole } from '#kernel/actor';

const readers: readonly StaffRole[] = ['planner', 'instructor', 'admission', 'certification', 'employment', 'head', 'administrator'];
const writers: readonly StaffRole[] = ['planner', 'administrator'];

export const permissions = {
  'waves.see-waves': { roles: readers },
  'waves.see-wave': { roles: readers },
  'waves.see-class': { roles: readers },
  'waves.see-board': { roles: readers },
  'waves.see-workshops': { roles: readers },
  'waves.see-instructors': { roles: readers },
  'waves.see-funding': { roles: ['planner', 'head', 'administrator'] },
  /** The calendar of a public class, without names: a trainee's phone and a family may follow it. */
  'waves.follow-timetable': { roles: ['anonymous'] },
  'waves.save-wave': { roles: writers },
  'waves.save-class': { roles: writers },
  'waves.remove-class': { roles: writers },
  'waves.publish-wave': { roles: ['planner', 'head'] },
  'waves.close-wave': { roles: ['planner', 'head', 'admission'] },
  'waves.finish-wave': { roles: ['planner', 'head'] },
  'waves.fill-timetable': { roles: writers },
  'waves.set-cell': { roles: writers },
  'waves.save-workshop': { roles: writers },
  'waves.close-workshop': { roles: writers },
  'waves.note-station': { roles: ['planner', 'instructor', 'administrator'] },
  'waves.mend-station': { roles: ['planner', 'instructor', 'administrator'] },
  'waves.save-instructor': { roles: writers },
  'waves.add-competence': { roles: writers },
  'waves.add-leave': { roles: writers },
  'waves.save-funding': { roles: writers },
  /** Whoever holds a signed link reads the lessons behind it, without anybody's name but the instructor's own. */
  'waves.read-calendar': { roles: ['anonymous'] },
  'waves.revoke-calendar': { roles: writers },
  'waves.agree-host': { roles: writers },
  'waves.pin-class': { roles: writers },
  'waves.note-waiting': { roles: [] },
  'waves.see-plans': { roles: ['planner', 'head', 'administrator'] },
  'waves.make-plan': { roles: writers },
  'waves.copy-plan': { roles: writers },
  'waves.stop-plan': { roles: writers },
  'waves.discard-plan': { roles: writers },
  'waves.accept-plan': { roles: writers },
  'waves.propose-plan': { roles: writers },
  'waves.approve-plan': { roles: ['planner', 'head'] },
  'waves.search-plan': { roles: [] },
  'waves.see-work': { roles: ['planner', 'head', 'administrator'] },
} satisfies Permissions;
