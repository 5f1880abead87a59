import { Type } from 'typebox';
import { fold } from '#kernel/text';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { classState, classStates } from '../rules/class-state.ts';
import { classFigures } from '../store/class-figures.ts';
import { classesInReach, openTasks, waveName } from './running-classes.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  wave: Type.Optional(field.id<'wave'>()),
  state: Type.Optional(field.oneOf([...classStates, 'all'] as const)),
  /** Only classes that wait for today's attendance, or for lines in their journal. */
  todo: Type.Optional(field.oneOf(['attendance', 'journal'] as const)),
  halaman: Type.Optional(field.whole(1, 10_000)),
  /** Every class of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Classes this person may see, the running ones unless another state is asked; an instructor sees their own. */
export const listTrainingClasses = question('training.see-classes', input, async ({ tx, scope, today }, { q, wave, state = 'running', todo, halaman, whole }) => {
  const { classes, waves } = await classesInReach(tx, scope);
  const all = classes.map((one) => ({ ...one, state: classState(one, today), waveLabel: waveName(waves.get(one.wave)!) }));
  const words = fold(q ?? '').split(' ').filter(Boolean);
  const found = all.filter((one) => (!wave || one.wave === wave) && words.every((word) => fold(`${one.label} ${one.waveLabel}`).includes(word)));
  const counts = Object.fromEntries(classStates.map((one) => [one, found.filter((row) => row.state === one).length]));
  const tasks = await openTasks(tx, found.filter((one) => one.state === 'running'), today);
  const [waiting, unwritten] = [new Set(tasks.attendance.map((one) => one.id)), new Set(tasks.journal.map((one) => one.id))];
  const chosen = found.filter((one) => state === 'all' || one.state === state).filter((one) => !todo || (todo === 'attendance' ? waiting : unwritten).has(one.id))
    .sort((one, other) => other.startsOn.localeCompare(one.startsOn) || one.label.localeCompare(other.label, 'id') || one.id.localeCompare(other.id));
  const shown = whole ? chosen : chosen.slice(offsetOf(halaman), offsetOf(halaman) + perPage);
  const figures = await classFigures(tx, shown.map((one) => one.id));
  return ok({
    rows: shown.map((one) => ({ ...one, ...figures.get(one.id)!, isAttendanceDue: waiting.has(one.id), isJournalDue: unwritten.has(one.id) })), total: chosen.length, counts, page: halaman ?? 1, filter: { q, wave, state, todo },
    waves: [...new Set(all.map((one) => one.wave))].map((id) => ({ id, label: waveName(waves.get(id)!) })), today,
  });
});
