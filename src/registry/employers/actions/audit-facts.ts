import type { EmployerFacts } from '../rules/employer.ts';

/** What an auditor may read: who the contact is, but not how to reach them. */
export const auditFacts = (facts: EmployerFacts) => ({
  name: facts.name, region: facts.regionCode ?? null, address: facts.address ?? null, sector: facts.sector ?? 'other', size: facts.size ?? null, contact: facts.contactName ?? null,
  phone: facts.phone ? `…${facts.phone.slice(-3)}` : null, email: facts.email ? 'ada' : null,
});
