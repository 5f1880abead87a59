import { fail, ok, type Result } from '#kernel/result';
import { tidy } from '#kernel/text';
import type { EmployerFacts } from './employer.ts';
import type { EmployerError } from './errors.ts';

/** Texts tidied, the phone in one form; what cannot be true is refused at its field. Landlines count: the front desk answers too. */
export function checkEmployer(facts: EmployerFacts, isRegion: (code: string) => boolean): Result<EmployerFacts, EmployerError> {
  const name = tidy(facts.name);
  if (!/[\p{L}\p{N}]/u.test(name)) return fail({ code: 'employers.name-empty', field: 'name' });
  if (facts.regionCode && !isRegion(facts.regionCode)) return fail({ code: 'employers.unknown-region', field: 'regionCode' });
  const phone = facts.phone ? phoneOf(facts.phone) : undefined;
  if (facts.phone && !phone) return fail({ code: 'employers.phone-unreadable', field: 'phone' });
  return ok({
    ...facts, name, phone, address: facts.address && tidy(facts.address), contactName: facts.contactName && tidy(facts.contactName), email: facts.email?.trim().toLowerCase(),
  });
}

function phoneOf(typed: string): string | undefined {
  const national = /^(?:\+?62|0)([1-9]\d{6,11})$/.exec(typed.replace(/[\s().\-–]/g, ''));
  return national ? `+62${national[1]}` : undefined;
}
