import type { Permissions } from '#kernel/actor';

export const permissions = {
  'programs.see-programs': { roles: ['planner', 'instructor', 'admission', 'certification', 'employment', 'head', 'administrator'] },
  'programs.write-program': { roles: ['planner', 'administrator'] },
  'programs.publish-version': { roles: ['head', 'planner'] },
  'programs.retire-version': { roles: ['head', 'planner'] },
  'programs.see-work': { roles: ['planner', 'head'] },
} satisfies Permissions;
