import type { Permissions } from '#kernel/actor';

export const permissions = {
  'outcomes.see-check-ins': { roles: ['employment', 'planner', 'head', 'administrator'] },
  'outcomes.answer-check-in': { roles: ['employment', 'administrator'], own: ['citizen', 'trainee'] },
  'outcomes.send-link': { roles: ['employment', 'administrator'] },
  'outcomes.ask-due': { roles: [] },
  'outcomes.measure-placement': { roles: ['system'] },
  'outcomes.read-link': { roles: [] },
  'outcomes.see-hires': { roles: ['employment', 'planner', 'head', 'administrator'] },
  'outcomes.tell-hire': { roles: ['employment', 'administrator'] },
  'outcomes.record-hire': { roles: [] },
  'outcomes.record-leaving': { roles: [] },
  'outcomes.schedule': { roles: [] },
  'outcomes.see-reports': { roles: ['employment', 'planner', 'certification', 'head', 'administrator'] },
  'outcomes.see-work': { roles: ['employment', 'head', 'administrator'] },
} satisfies Permissions;
