import type { Actor, Role } from '#kernel/actor';
import type { Employer } from './employer.ts';

const seesContacts: readonly Role[] = ['employment', 'planner', 'administrator', 'system'];

/** Contacts are for those who call employers, and for the employer itself (least data). */
export const maySeeContact = (actor: Actor, employer: Pick<Employer, 'id'>): boolean => actor.employer === employer.id || actor.roles.some((role) => seesContacts.includes(role));

/** The same employer with its contact hidden. */
export const withoutContact = (employer: Employer): Employer => ({
  ...employer, contactName: employer.contactName && `${employer.contactName.slice(0, 1)}•••`, phone: employer.phone && `••••${employer.phone.slice(-3)}`,
  email: employer.email && `•••@${employer.email.split('@')[1] ?? '•••'}`,
});
