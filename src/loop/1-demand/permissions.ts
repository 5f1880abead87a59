import type { Permissions } from '#kernel/actor';

export const permissions = {
  'demand.record-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.see-needs': { roles: ['planner', 'employment', 'head', 'administrator'], own: ['employer'] },
} satisfies Permissions;
