import { staffRoles, type Permissions } from '#kernel/actor';

export const permissions = {
  'overview.see-desk': { roles: [...staffRoles] },
  'overview.search': { roles: ['admission', 'planner', 'certification', 'employment', 'head', 'administrator'] },
  'centre.see-messages': { roles: ['administrator'] },
  'centre.see-audit': { roles: ['head', 'administrator'] },
} satisfies Permissions;
