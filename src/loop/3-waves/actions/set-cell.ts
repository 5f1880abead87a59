import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { checkTeaching, findPeriod } from '../rules/timetable/check-cell.ts';
import { listTaught, lockClass, saveCell } from '../store/cells.ts';
import { workCalendarOf } from '../store/calendar-days.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { getClass } from '../store/classes.ts';
import { competencesOf, findInstructor, listAbsences, lockInstructors } from '../store/instructors.ts';
import { timetableOf } from '../store/teaching.ts';
import { closedDaysOfClass } from './class-plan.ts';

const input = Type.Object({
  class: field.id<'class'>(), day: field.day(), period: field.whole(1, 12),
  /** Position of the block in the curriculum; without one the period is left empty. */
  block: Type.Optional(field.whole(0, 200)), instructor: Type.Optional(field.id<'instructor'>()),
});

/** Writes one cell of a timetable by hand. The instructor's row is held first, so that two planners cannot give one person two classes in one hour. */
export const setCell = action('waves.set-cell', input, async ({ tx, centre, today, now, record }, { class: id, day, period: number, block: position, instructor: teacher }) => {
  await lockClass(tx, id);
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  if (day < today) return fail({ code: 'waves.day-past', field: 'day', day });
  const period = findPeriod({ day, period: number, shift: one.shift, first: one.startsOn, last: one.endsOn, closedDays: await closedDaysOfClass(tx, one), isFasting: (await workCalendarOf(tx)).isFasting(day) });
  if (!period.ok) return period;
  const block = position === undefined ? undefined : (await getVersion(tx, one.versionId))?.blocks[position];
  if (position !== undefined && !block) return fail({ code: 'waves.not-in-curriculum', field: 'block' });
  if (teacher) await lockInstructors(tx, [teacher]);
  const instructor = teacher ? await findInstructor(tx, teacher) : undefined;
  if (teacher && !instructor?.isActive) return fail({ code: 'waves.unknown-instructor', field: 'instructor' });
  if (block && instructor) {
    const may = checkTeaching({
      day, period: period.value, block, instructor, competences: (await competencesOf(tx, [instructor.id])).get(instructor.id) ?? [],
      absences: await listAbsences(tx, { instructor: instructor.id, from: day, until: day }), taught: await listTaught(tx, [instructor.id], day, day, id),
    });
    if (!may.ok) return may;
  }
  const before = (await timetableOf(tx, id, day, day)).find((cell) => cell.period === number);
  const cell = block && { class: id, day, period: number, startsAt: period.value.from, endsAt: period.value.until, unitKey: block.unitKey, blockTitle: block.title, instructor: instructor?.id };
  await saveCell(tx, centre, { class: id, day, period: number }, cell);
  await touchTimetable(tx, id, now);
  record({
    subject: { type: 'class', id }, before: { day, period: number, block: before?.blockTitle ?? null, instructor: before?.instructorName ?? null },
    after: { day, period: number, block: block?.title ?? null, instructor: instructor?.name ?? null },
  });
  return ok({ class: id, day });
});
