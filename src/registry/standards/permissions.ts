import type { Permissions } from '#kernel/actor';

export const permissions = {
  'standards.see-units': { roles: ['planner', 'instructor', 'certification', 'employment', 'admission', 'head', 'administrator'] },
  'standards.import-decree': { roles: ['planner', 'administrator'] },
} satisfies Permissions;
