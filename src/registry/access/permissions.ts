import { roles, type Permissions } from '#kernel/actor';

const everybodySignedIn = roles.filter((role) => role !== 'anonymous' && role !== 'system' && role !== 'employer');

export const permissions = {
  'access.see-staff': { roles: ['administrator', 'head'] },
  'access.invite-staff': { roles: ['administrator'] },
  'access.change-roles': { roles: ['administrator'] },
  'access.deactivate-staff': { roles: ['administrator'] },
  'access.reset-sign-in': { roles: ['administrator'] },
  'access.end-sessions': { roles: ['administrator'], own: everybodySignedIn },
  'access.see-own-sessions': { roles: [], own: everybodySignedIn },
  // Whoever holds the link that was sent may choose the password it is for.
  'access.set-first-password': { roles: ['anonymous'] },
} satisfies Permissions;
