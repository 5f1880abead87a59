import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import { fold, tidy } from '#kernel/text';
import { checkBirthDay } from './birth-day.ts';
import type { PeopleError } from './errors.ts';
import type { PersonFacts } from './person.ts';
import { normalisePhone } from './phone.ts';

export type Tidied = Omit<PersonFacts, 'nik' | 'phone'> & { readonly phone: string | undefined; readonly nameKey: string };

/** Everything but the NIK: texts tidied, the phone in one form, and what cannot be true refused at its field. */
export function checkPerson(facts: Omit<PersonFacts, 'nik'>, today: Day, isRegion: (code: string) => boolean): Result<Tidied, PeopleError> {
  const birthDay = checkBirthDay(facts.birthDay, today);
  if (!birthDay.ok) return birthDay;
  if (!isRegion(facts.regionCode)) return fail({ code: 'people.unknown-region', field: 'regionCode' });
  const phone = facts.phone ? normalisePhone(facts.phone) : undefined;
  if (facts.phone && !phone) return fail({ code: 'people.phone-unreadable', field: 'phone' });
  const fullName = tidy(facts.fullName);
  return ok({
    ...facts, fullName, nameKey: nameKeyOf(fullName), birthPlace: tidy(facts.birthPlace), address: tidy(facts.address), phone,
    email: facts.email?.trim().toLowerCase(), schooling: facts.schooling ? tidy(facts.schooling) : undefined,
  });
}

/** For finding the same person under another spelling of case, accents and punctuation. */
const nameKeyOf = (name: string): string => fold(name);
