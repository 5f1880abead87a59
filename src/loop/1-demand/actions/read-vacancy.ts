import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { occupationTitle } from '#standards';
import { findVacancy } from '../store/list-vacancies.ts';
import { confirmAlike, putLast, saveReading } from '../store/readings.ts';

const input = Type.Object({ vacancy: field.id<'importedVacancy'>(), version: field.whole(1, 1_000_000), occupation: Type.Optional(field.text(10)), setAside: Type.Optional(Type.Boolean()), later: Type.Optional(Type.Boolean()) });

/** A person says which occupation a vacancy means, or that it is none the centre could train for. */
export const readVacancyAction = action('demand.read-vacancy', input, async ({ tx, now, record }, { vacancy: id, version, occupation, setAside = false, later = false }) => {
  const before = await findVacancy(tx, id);
  if (!before) return fail(notFound);
  if (later) {
    if (!(await putLast(tx, id, version, now))) return fail(stale);
    record({ subject: { type: 'imported-vacancy', id }, after: { later: true } });
    return ok({ setAside: false, isLater: true, alike: 0 });
  }
  if (!setAside && (!occupation || !occupationTitle(occupation))) return fail({ code: 'demand.unknown-occupation', field: 'occupation' });
  const reading = setAside ? { state: 'set-aside' as const, occupation: null } : { state: 'confirmed' as const, occupation: occupation!.slice(0, 4) };
  if (!(await saveReading(tx, id, version, { ...reading, now }))) return fail(stale);
  // Whoever has read one title has read all that say the same.
  const alike = setAside ? 0 : await confirmAlike(tx, before.title, reading.occupation!, now);
  record({ subject: { type: 'imported-vacancy', id }, before: { state: before.mapping, occupation: before.occupation }, after: { ...reading, ...(alike > 0 ? { alike } : {}) } });
  return ok({ setAside, isLater: false, alike });
});
