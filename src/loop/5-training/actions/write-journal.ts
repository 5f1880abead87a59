import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getVersion, unitKeysOf } from '#programs';
import { methods, writeEntry, type JournalEntry } from '../rules/journal.ts';
import { addJournal, correctJournal, listJournal } from '../store/journal.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({
  class: field.id<'class'>(), day: field.day(), fromPeriod: field.whole(1, 12), untilPeriod: field.whole(1, 12),
  unitKey: Type.Optional(field.text(60)), covered: field.text(1000), method: field.oneOf(methods), obstacles: Type.Optional(Type.String({ maxLength: 1000 })),
  /** To correct an entry: which one, and the version that was read. */
  entry: Type.Optional(field.id<'journal'>()), version: Type.Optional(field.whole(0, 1_000_000)),
});

/** Writes or corrects a lesson in the journal of a class. */
export const writeJournal = action('training.write-journal', input, async ({ tx, centre, actor, scope, today, now, newId, record }, { class: id, entry: corrected, version, ...told }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const entries = await listJournal(tx, [id]);
  const before = corrected ? entries.find((one) => one.id === corrected) : undefined;
  if (corrected && !before) return fail(notFound);
  const program = await getVersion(tx, found.versionId);
  const entry = writeEntry({ ...told, unitKey: told.unitKey, obstacles: told.obstacles }, {
    today, startsOn: found.startsOn, endsOn: found.endsOn, units: program ? unitKeysOf(program) : [], sameDay: entries.filter((one) => one.day === told.day && one.id !== corrected),
  });
  if (!entry.ok) return entry;

  const kept = { ...entry.value, id: before?.id ?? newId<'journal'>(), class: id, writtenBy: actor.name, writtenAt: now, version: version ?? 1 };
  if (!before) await addJournal(tx, centre, [{ ...kept, version: 1 }]);
  else if (!(await correctJournal(tx, kept))) return fail(stale);
  record({ subject: { type: 'class', id }, before: before && factsOf(before), after: factsOf(entry.value) });
  return ok({ entry: kept.id, class: id, day: kept.day });
});

const factsOf = ({ day, fromPeriod, untilPeriod, covered, method, obstacles }: JournalEntry) => ({ journal: `${day} ${fromPeriod}-${untilPeriod}`, covered, method, obstacles });
