import { Type } from 'typebox';
import type { Instant } from '#kernel/instant';
import { fail, ok, type Result } from '#kernel/result';
import { tidy } from '#kernel/text';
import { normalisePhone } from '#people';
import { field } from '#platform/actions/fields';
import type { AdmissionError } from '../rules/errors.ts';
import { guardianRelations, type Guardian, type GuardianRelation } from '../rules/guardian.ts';

/** What is asked about a parent or guardian, on the phone and at the counter. */
export const guardianField = {
  guardianName: field.text(120),
  guardianRelation: field.oneOf(guardianRelations),
  guardianPhone: field.text(25),
  guardianAgrees: Type.Optional(Type.Boolean()),
};

type Told = { readonly guardianName?: string | undefined; readonly guardianRelation?: GuardianRelation | undefined; readonly guardianPhone?: string | undefined; readonly guardianAgrees?: boolean | undefined };

/** The consent as it is kept, once who gives it, how to reach them and the tick are all there. */
export function guardianOf({ guardianName, guardianRelation, guardianPhone, guardianAgrees }: Told, agreedAt: Instant): Result<Guardian, AdmissionError | { readonly code: 'people.phone-unreadable'; readonly field: 'guardianPhone' }> {
  if (!guardianName || !guardianRelation || !guardianPhone) return fail({ code: 'admission.guardian-missing', field: 'guardianName' });
  const phone = normalisePhone(guardianPhone);
  if (!phone) return fail({ code: 'people.phone-unreadable', field: 'guardianPhone' });
  if (!guardianAgrees) return fail({ code: 'admission.guardian-consent-missing', field: 'guardianAgrees' });
  return ok({ fullName: tidy(guardianName), relation: guardianRelation, phone, agreedAt });
}
