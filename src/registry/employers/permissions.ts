import type { Permissions } from '#kernel/actor';

export const permissions = {
  'employers.see-employers': { roles: ['planner', 'employment', 'admission', 'certification', 'instructor', 'head', 'administrator'] },
  'employers.see-employer': { roles: ['planner', 'employment', 'admission', 'certification', 'instructor', 'head', 'administrator'], own: ['employer'] },
  'employers.add-employer': { roles: ['planner', 'employment', 'administrator'] },
  'employers.correct-employer': { roles: ['planner', 'employment', 'administrator'] },
  'employers.issue-link': { roles: ['planner', 'employment', 'administrator'] },
  'employers.read-link': { roles: [] },
} satisfies Permissions;
