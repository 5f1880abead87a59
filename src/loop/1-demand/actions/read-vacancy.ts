import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { occupationTitle, unitsByKey, type UnitKey } from '#standards';
import { takenAway } from '../rules/unit-reading.ts';
import { findVacancy } from '../store/list-vacancies.ts';
import { confirmAlike, putLast, saveReading } from '../store/readings.ts';

const input = Type.Object({ vacancy: field.id<'importedVacancy'>(), version: field.whole(1, 1_000_000), occupation: Type.Optional(field.text(10)), setAside: Type.Optional(Type.Boolean()), later: Type.Optional(Type.Boolean()),
  /** A person saw the units and left ticked what the vacancy asks for; without `unitsRead` nothing is said of them. */
  unitsRead: Type.Optional(Type.Boolean()), units: Type.Optional(Type.Array(field.text(60), { maxItems: 40 })),
});

/** A person says which occupation a vacancy means and which units it asks for, or that it is none the centre could train for. */
export const readVacancyAction = action('demand.read-vacancy', input, async ({ tx, now, record }, { vacancy: id, version, occupation, setAside = false, later = false, unitsRead = false, units = [] }) => {
  const before = await findVacancy(tx, id);
  if (!before) return fail(notFound);
  if (later) {
    if (!(await putLast(tx, id, version, now))) return fail(stale);
    record({ subject: { type: 'imported-vacancy', id }, after: { later: true } });
    return ok({ setAside: false, isLater: true, alike: 0 });
  }
  if (!setAside && (!occupation || !occupationTitle(occupation))) return fail({ code: 'demand.unknown-occupation', field: 'occupation' });
  const known = await unitsByKey(tx, units as UnitKey[]);
  const unknown = unitsRead ? units.find((unit) => !known.has(unit as UnitKey)) : undefined;
  if (unknown) return fail({ code: 'demand.unknown-unit', field: 'units', unit: unknown });
  const said = unitsRead && !setAside ? [...new Set(units)] : undefined;
  const reading = setAside ? { state: 'set-aside' as const, occupation: null } : { state: 'confirmed' as const, occupation: occupation!.slice(0, 4) };
  if (!(await saveReading(tx, id, version, { ...reading, units: said, now }))) return fail(stale);
  // Whoever has read one title has read all that say the same.
  const taught = { asked: said ?? [], takenAway: said ? takenAway(before.unitReasons, said) : [] };
  const alike = setAside ? 0 : await confirmAlike(tx, { title: before.title, occupation: reading.occupation!, units: taught, now });
  record({ subject: { type: 'imported-vacancy', id }, before: { state: before.mapping, occupation: before.occupation, ...(said ? { units: before.units } : {}) }, after: { ...reading, ...(said ? { units: said } : {}), ...(alike > 0 ? { alike } : {}) } });
  return ok({ setAside, isLater: false, alike });
});
