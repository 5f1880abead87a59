import type { Permissions } from '#kernel/actor';

export const permissions = {
  'people.see-people': { roles: ['admission', 'planner', 'certification', 'employment', 'head', 'administrator'] },
  'people.see-person': { roles: ['admission', 'planner', 'certification', 'employment', 'head', 'administrator'], own: ['citizen', 'trainee'] },
  'people.register-person': { roles: ['admission', 'administrator'] },
  'people.correct-person': { roles: ['admission', 'administrator'] },
} satisfies Permissions;
