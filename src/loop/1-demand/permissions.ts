import type { Permissions } from '#kernel/actor';

export const permissions = {
  'demand.record-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.see-needs': { roles: ['planner', 'employment', 'head', 'administrator'], own: ['employer'] },
  'demand.renew-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.withdraw-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.see-board': { roles: ['planner', 'employment', 'head', 'administrator'] },
  'demand.draw-seats': { roles: [] },
  'demand.pay-back': { roles: [] },
} satisfies Permissions;
