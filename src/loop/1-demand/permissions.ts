import type { Permissions } from '#kernel/actor';

export const permissions = {
  'demand.record-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.see-needs': { roles: ['planner', 'employment', 'head', 'administrator'], own: ['employer'] },
  'demand.renew-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.renew-needs': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.ask-renewals': { roles: [] },
  'demand.withdraw-need': { roles: ['planner', 'employment', 'administrator'], own: ['employer'] },
  'demand.see-board': { roles: ['planner', 'employment', 'head', 'administrator'] },
  'demand.see-imports': { roles: ['planner', 'employment', 'head', 'administrator'] },
  'demand.import-vacancies': { roles: ['planner', 'employment', 'administrator'] },
  'demand.cancel-import': { roles: ['planner', 'employment', 'administrator'] },
  'demand.undo-import': { roles: ['planner', 'employment', 'administrator'] },
  'demand.read-vacancy': { roles: ['planner', 'employment', 'administrator'] },
  'demand.answer-twins': { roles: ['planner', 'employment', 'administrator'] },
  'demand.take-rows': { roles: [] },
  'demand.ask-link': { roles: ['anonymous'] },
  'demand.see-link-requests': { roles: ['planner', 'employment', 'head', 'administrator'] },
  'demand.answer-link-request': { roles: ['planner', 'employment', 'administrator'] },
  'demand.see-work': { roles: ['planner', 'employment', 'administrator'] },
  'demand.draw-seats': { roles: [] },
  'demand.pay-back': { roles: [] },
} satisfies Permissions;
