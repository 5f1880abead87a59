import { needsFor } from '#demand';
import { employerKey, findEmployerIds, getEmployer } from '#employers';
import type { Id } from '#kernel/id';
import type { ActionContext } from '#platform/actions/action';
import { getClass } from '#waves';
import type { HireRecorded } from '../events.ts';
import { bestNeed, isChanged, meetHire, type Hire } from '../rules/hire.ts';
import { addHires, changeHire, listHires, lockHiresOf } from '../store/hires.ts';

export type ToldHire = Omit<Hire, 'id' | 'need' | 'recordedOn' | 'version'> & { readonly need?: Id<'need'> | undefined };

/** Writes down a hire however it was told, once: by answer, by staff, by an employer. What is new in it goes on to demand. */
export async function noteHire({ tx, centre, today, newId, record, announce }: ActionContext, told: ToldHire): Promise<Hire> {
  await lockHiresOf(tx, centre, told.person);
  const employer = told.employer ?? (told.employerName ? (await findEmployerIds(tx, [employerKey(told.employerName)])).get(employerKey(told.employerName)) : undefined);
  const employerName = (employer ? (await getEmployer(tx, employer))?.name : undefined) ?? told.employerName;
  const need = told.need ?? (employer && told.occupation ? bestNeed(await needsFor(tx, { occupation: told.occupation, today }), employer) : undefined);
  const known = await listHires(tx, { person: told.person, class: told.class });
  const { hire, isNews, before } = meetHire(known, { ...told, id: newId<'hire'>(), employer, employerName, need, recordedOn: today, version: 1 });

  if (!before) await addHires(tx, centre, [hire]);
  else if (isChanged(hire, before)) await changeHire(tx, hire);
  record({ subject: { type: 'hire', id: hire.id }, before: before && factsOf(before), after: factsOf(hire) });
  // Work somebody already had before the class began answers nobody's need.
  const begun = (await getClass(tx, hire.class))?.startsOn;
  if (isNews && (!begun || hire.startedOn >= begun)) {
    announce({
      type: 'outcomes.hire-recorded', version: 1, hire: hire.id, person: hire.person, class: hire.class, employer: hire.employer ?? null, need: hire.need ?? null,
      occupation: hire.occupation ?? '', on: hire.startedOn,
    } satisfies HireRecorded);
  }
  return hire;
}

const factsOf = ({ person, class: ofClass, employerName, need, occupation, startedOn, source }: Hire) =>
  ({ person, class: ofClass, employer: employerName ?? null, need: need ?? null, occupation: occupation ?? null, startedOn, source });
