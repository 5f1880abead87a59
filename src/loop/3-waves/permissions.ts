import type { Permissions } from '#kernel/actor';

export const permissions = {
  'waves.see-waves': { roles: ['planner', 'instructor', 'admission', 'certification', 'employment', 'head', 'administrator'] },
} satisfies Permissions;
