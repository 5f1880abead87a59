import { linkPersonWithCommit } from '#access';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { getPerson, registerPerson, updatePerson, type PeopleError, type Person } from '#people';
import type { ActionContext } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';

/** Binds a sealed NIK of a draft to its place. */
export const nikPlace = 'admission.nik';

type Refused = PeopleError | AdmissionError | typeof notFound | typeof stale;

/** Who sends, as the rest of the deed needs them: what was just written is not asked of the register again. */
export type Sender = Pick<Person, 'id' | 'fullName' | 'birthDay' | 'education' | 'regionCode' | 'phone'> & { readonly isNew: boolean };

/** The person behind a complete draft: known by their account, found by NIK, or registered now. */
export async function personOfDraft(context: ActionContext, { draft }: Application, sealed: Uint8Array | null): Promise<Result<Sender, Refused>> {
  const { tx, vault, scope } = context;
  const { identity, home, background } = draft;
  if (!identity || !home || !background) return fail({ code: 'admission.not-complete' });
  const told = { ...home, education: background.education, schooling: background.schooling, supportNeeds: background.supportNeeds };
  if (scope.within === 'own' && scope.person) {
    const updated = await updatePerson(context, scope.person, told);
    return updated.ok ? ok(await known(tx, scope.person)) : updated;
  }
  if (!sealed) return fail({ code: 'admission.not-complete' });
  const registered = await registerPerson(context, { ...identity, ...told, nik: vault.open(sealed, nikPlace) });
  if (!registered.ok) return registered;
  const { id: person, isNew } = registered.value;
  if (!isNew) return ok(await known(tx, person));
  return ok({ id: person, isNew, fullName: identity.fullName, birthDay: identity.birthDay, education: told.education, regionCode: told.regionCode, phone: told.phone });
}

/**
 * Ties the account to whom it just registered. To somebody the centre knew before it is tied only by staff who saw the identity card: whoever
 * knows a NIK must not read another's record.
 */
export function tieAccount(context: ActionContext, { id, fullName, isNew }: Sender): void {
  if (isNew && context.scope.within === 'own') linkPersonWithCommit(context, context.scope.user, id, fullName);
}

const known = async (tx: Transaction, person: Id<'person'>): Promise<Sender> => ({ ...(await getPerson(tx, person))!, isNew: false });
