import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { getVersion } from '#programs';
import { closedDaysOf, planClass } from '../rules/timetable/plan-class.ts';
import type { ClassPackage } from '../rules/wave.ts';
import { workCalendarOf } from '../store/calendar-days.ts';
import { listTaught } from '../store/cells.ts';
import { competencesOf, listAbsences } from '../store/instructors.ts';
import { instructorsOf } from '../store/teaching.ts';
import { findWorkshop, listClosures } from '../store/workshops.ts';

const workweek = [1, 2, 3, 4, 5];

/** Days between a class's first and last on which it has no lessons. */
export async function closedDaysOfClass(tx: Transaction, { workshop, startsOn, endsOn }: ClassPackage): Promise<Day[]> {
  const room = workshop ? await findWorkshop(tx, workshop) : undefined;
  const closures = workshop ? await listClosures(tx, { workshop, from: startsOn, until: endsOn }) : [];
  const { holidayOn } = await workCalendarOf(tx);
  return closedDaysOf(startsOn, endsOn, { weekdays: room?.weekdays ?? workweek, closures, holidayOn });
}

/** The timetable the rules would fill for a class today: its curriculum, its teachers with their proofs and leave, and the hours they teach elsewhere. */
export async function planOf(tx: Transaction, one: ClassPackage) {
  const version = (await getVersion(tx, one.versionId))!;
  const ids = (await instructorsOf(tx, one.id)).map((teacher) => teacher.id);
  const competences = await competencesOf(tx, ids);
  const taken = await listTaught(tx, ids, one.startsOn, one.endsOn, one.id);
  const absences = (await listAbsences(tx, { from: one.startsOn, until: one.endsOn })).filter(({ instructor }) => ids.includes(instructor));
  return planClass({
    blocks: version.blocks, shift: one.shift, first: one.startsOn, last: one.endsOn, teachers: ids.map((id) => ({ id, competences: competences.get(id) ?? [] })),
    absences, taken, closedDays: await closedDaysOfClass(tx, one), isFasting: (await workCalendarOf(tx)).isFasting,
  });
}
