import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { addCells, lockClass, removeCells } from '../store/cells.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { getClass } from '../store/classes.ts';
import { lockInstructors } from '../store/instructors.ts';
import { instructorsOf } from '../store/teaching.ts';
import { planOf } from './class-plan.ts';

/** Fills a class's whole timetable from its curriculum, before its first lesson; what found no place is told. */
export const fillTimetable = action('waves.fill-timetable', Type.Object({ class: field.id<'class'>() }), async ({ tx, centre, today, now, record }, { class: id }) => {
  await lockClass(tx, id);
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  if (one.startsOn <= today) return fail({ code: 'waves.class-began', first: one.startsOn });
  await lockInstructors(tx, (await instructorsOf(tx, id)).map((teacher) => teacher.id));
  const { cells, leftover } = await planOf(tx, one);
  await removeCells(tx, id);
  await addCells(tx, centre, cells.map((cell) => ({ class: id, ...cell })));
  await touchTimetable(tx, id, now);
  const left = leftover.reduce((sum, { periods }) => sum + periods, 0);
  record({ subject: { type: 'class', id }, after: { periods: cells.length, leftover: left } });
  return ok({ class: id, periods: cells.length, leftover: left, missing: leftover });
});
