import type { Permissions, Role } from '#kernel/actor';

const watching: readonly Role[] = ['admission', 'planner', 'certification', 'employment', 'head', 'administrator'];

/** `own` for an instructor is the classes they teach; for a trainee their own place in one. */
export const permissions = {
  'training.see-classes': { roles: watching, own: ['instructor'] },
  'training.see-work': { roles: ['planner', 'certification', 'head', 'administrator'], own: ['instructor'] },
  'training.take-attendance': { roles: ['administrator'], own: ['instructor'] },
  'training.show-code': { roles: ['administrator'], own: ['instructor'] },
  'training.check-in': { roles: [], own: ['trainee'] },
  'training.write-journal': { roles: ['administrator'], own: ['instructor'] },
  'training.judge-ability': { roles: [], own: ['instructor'] },
  'training.add-evidence': { roles: [], own: ['instructor'] },
  'training.read-evidence': { roles: ['certification', 'employment', 'head', 'administrator'], own: ['instructor', 'trainee', 'citizen'] },
  'training.follow-up': { roles: ['planner', 'employment', 'administrator'], own: ['instructor'] },
  'training.set-completion-rule': { roles: ['planner', 'administrator'] },
  'training.complete': { roles: ['planner', 'certification', 'administrator'], own: ['instructor'] },
  'training.resign': { roles: ['planner', 'employment', 'administrator'], own: ['instructor'] },
  'training.dismiss': { roles: ['planner', 'head', 'administrator'] },
  'training.see-own': { roles: [], own: ['trainee', 'citizen'] },
  'training.enrol': { roles: [] },
  'training.release': { roles: [] },
  'training.follow-move': { roles: [] },
} satisfies Permissions;
