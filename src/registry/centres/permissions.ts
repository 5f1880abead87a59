import type { Permissions } from '#kernel/actor';

export const permissions = {
  'centres.see-centre': { roles: ['instructor', 'admission', 'planner', 'certification', 'employment', 'head', 'administrator'] },
  'centres.correct-centre': { roles: ['administrator'] },
  'centres.appoint-official': { roles: ['administrator'] },
} satisfies Permissions;
