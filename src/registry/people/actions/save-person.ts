import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import { isRegion } from '#standards';
import { checkPerson, type Tidied } from '../rules/check-person.ts';
import type { PeopleError } from '../rules/errors.ts';
import { checkNik } from '../rules/nik.ts';
import type { PersonFacts } from '../rules/person.ts';
import { addPersons, correctPerson, findPersonByNik, getPerson } from '../store/persons.ts';

/** Finds the person by NIK, or registers them; for use inside any deed. Somebody already known is left as they are: facts change by correction only. */
export async function registerPerson(context: ActionContext, { nik: typed, ...told }: PersonFacts): Promise<Result<{ id: Id<'person'>; isNew: boolean }, PeopleError>> {
  const { tx, vault, today, newId, record } = context;
  const facts = checkPerson(told, today, isRegion);
  if (!facts.ok) return facts;
  const nik = checkNik(typed, told, isRegion);
  if (!nik.ok) return nik;

  const id = newId<'person'>();
  const added = await addPersons(context, [{ id, facts: facts.value, ...nik.value }]);
  // Two clerks may register the same NIK at the same moment: the unique index decides, and the second finds what the first wrote.
  if (!added.has(id)) return ok({ id: (await findPersonByNik(tx, vault, nik.value.nik))!.id, isNew: false });
  record({ subject: { type: 'person', id }, after: auditFacts(facts.value) });
  return ok({ id, isNew: true });
}

type Correction = Partial<Omit<PersonFacts, 'nik'>>;

/** Corrects facts of a person, all but the NIK; `version` guards against overwriting somebody else's correction. */
export async function updatePerson(
  { tx, today, record }: ActionContext, id: Id<'person'>, change: Correction, options: { readonly version?: number; readonly why?: string | undefined } = {},
): Promise<Result<{ id: Id<'person'>; version: number }, PeopleError | typeof notFound | typeof stale>> {
  const person = await getPerson(tx, id);
  if (!person) return fail(notFound);
  const version = options.version ?? person.version;
  if (version !== person.version) return fail(stale);
  const before: Omit<PersonFacts, 'nik'> = {
    fullName: person.fullName, birthDay: person.birthDay, birthPlace: person.birthPlace, sex: person.sex, phone: person.phone ?? undefined, email: person.email ?? undefined,
    regionCode: person.regionCode, address: person.address, education: person.education, schooling: person.schooling ?? undefined,
    supportNeeds: person.supportNeeds, socialBand: person.socialBand ?? undefined,
  };
  const facts = checkPerson({ ...before, ...change }, today, isRegion);
  if (!facts.ok) return facts;
  if (!(await correctPerson(tx, id, version, facts.value))) return fail(stale);
  record({ subject: { type: 'person', id }, before: auditFacts(before), after: auditFacts(facts.value), why: options.why });
  return ok({ id, version: version + 1 });
}

/** What an auditor may read: no NIK, and whether a phone or a need for support was told rather than which. */
const auditFacts = (facts: Omit<PersonFacts, 'nik'> | Tidied) => ({
  name: facts.fullName, birthDay: facts.birthDay, birthPlace: facts.birthPlace, sex: facts.sex, region: facts.regionCode, address: facts.address,
  education: facts.education, schooling: facts.schooling ?? null, phone: facts.phone ? `…${facts.phone.slice(-3)}` : null, email: facts.email ?? null,
  supportNeeds: (facts.supportNeeds ?? []).length, socialBand: facts.socialBand ?? null,
});
