import type { Permissions } from '#kernel/actor';

export const permissions = {
  'certification.see-classes': { roles: ['certification', 'head', 'administrator'] },
  'certification.see-class': { roles: ['certification', 'head', 'administrator'] },
  'certification.see-assessment': { roles: ['certification', 'head', 'administrator'] },
  'certification.prepare-issue': { roles: ['certification'] },
  'certification.see-work': { roles: ['certification', 'head'] },
  'certification.record-results': { roles: ['certification'] },
  'certification.issue-certificates': { roles: ['certification'] },
  'certification.revoke-certificate': { roles: ['certification', 'head'] },
  'certification.see-certificates': { roles: ['certification', 'employment', 'head', 'administrator'] },
  'certification.see-certificate': { roles: ['certification', 'employment', 'head', 'administrator'], own: ['citizen', 'trainee'] },
  'certification.see-own-certificates': { roles: [], own: ['citizen', 'trainee'] },
  'certification.record-national-certificate': { roles: ['certification'] },
  'certification.verify-certificate': { roles: ['anonymous'] },
} satisfies Permissions;
