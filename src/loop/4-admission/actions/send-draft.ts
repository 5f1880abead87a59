import { linkPerson } from '#access';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { registerPerson, updatePerson, type PeopleError } from '#people';
import type { ActionContext } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { findSealedNik } from '../store/applications.ts';

/** Binds a sealed NIK of a draft to its place. */
export const nikPlace = 'admission.nik';

type Refused = PeopleError | AdmissionError | typeof notFound | typeof stale;

/**
 * The person behind a complete draft: known by their account, found by NIK, or registered now. An account is tied to somebody the centre
 * knew before only by staff who saw the identity card: whoever knows a NIK must not read another's record.
 */
export async function personOfDraft(context: ActionContext, { id, draft }: Application): Promise<Result<Id<'person'>, Refused>> {
  const { tx, vault, scope } = context;
  const { identity, home, background } = draft;
  if (!identity || !home || !background) return fail({ code: 'admission.not-complete' });
  const told = { ...home, education: background.education, schooling: background.schooling, supportNeeds: background.supportNeeds };
  if (scope.within === 'own' && scope.person) {
    const updated = await updatePerson(context, scope.person, told);
    return updated.ok ? ok(scope.person) : updated;
  }
  const sealed = await findSealedNik(tx, id);
  if (!sealed) return fail({ code: 'admission.not-complete' });
  const registered = await registerPerson(context, { ...identity, ...told, nik: vault.open(sealed, nikPlace) });
  if (!registered.ok) return registered;
  if (registered.value.isNew && scope.within === 'own') await linkPerson(context, scope.user, registered.value.id, identity.fullName);
  return ok(registered.value.id);
}
