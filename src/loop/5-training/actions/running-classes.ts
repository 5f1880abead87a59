import type { Scope } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { classesOfInstructor, findClasses, listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import type { Reason } from '../rules/behind.ts';
import { classState } from '../rules/class-state.ts';
import type { Enrolment } from '../rules/enrolment.ts';
import { lessonDays } from '../rules/lessons.ts';
import { listTakenDays } from '../store/attendance.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { listWrittenDays } from '../store/journal.ts';
import { standingsOf } from './class-standing.ts';
import { rememberedCourses } from './remembered-courses.ts';

export const waveName = ({ label, year }: Pick<Wave, 'label' | 'year'>): string => `${label} ${year}`;

/** Classes of published waves within somebody's scope, and those waves. */
export async function classesInReach(tx: Transaction, scope: Scope): Promise<{ classes: ClassPackage[]; waves: ReadonlyMap<Id<'wave'>, Wave> }> {
  const waves = new Map((await listWaves(tx)).filter((one) => one.status !== 'draft').map((one) => [one.id, one]));
  const classes = scope.within === 'own' ? [...(await findClasses(tx, await classesOfInstructor(tx, scope.user))).values()] : await listClasses(tx);
  return { classes: classes.filter((one) => waves.has(one.wave)), waves };
}

export async function runningClasses(tx: Transaction, scope: Scope, today: Day): Promise<ClassPackage[]> {
  return (await classesInReach(tx, scope)).classes.filter((one) => classState(one, today) === 'running');
}

export type Behind = { readonly enrolment: Enrolment; readonly class: ClassPackage; readonly reasons: readonly Reason[] };

/** Everybody with a reason, in the given classes. */
export async function findBehind(tx: Transaction, classes: readonly ClassPackage[], today: Day): Promise<Behind[]> {
  const courses = await rememberedCourses(tx, classes);
  const enrolments = await enrolmentsOf(tx, { classes: classes.map((one) => one.id), status: 'active' });
  const groups = classes.map((one) => ({ class: one, course: courses.get(one.id)!, enrolments: enrolments.filter((row) => row.class === one.id) }));
  const standings = await standingsOf(tx, groups, today);
  return groups.flatMap(({ class: of, enrolments: own }) => own.map((enrolment) => ({ enrolment, class: of, reasons: standings.get(of.id)!.of.get(enrolment.id)!.reasons }))).filter(({ reasons }) => reasons.length > 0);
}

/** Classes held today whose attendance nobody has taken, and classes with days before today that nobody wrote down. */
export async function openTasks(tx: Transaction, classes: readonly ClassPackage[], today: Day): Promise<{ attendance: ClassPackage[]; journal: ClassPackage[] }> {
  const courses = await rememberedCourses(tx, classes);
  const ids = classes.map((one) => one.id);
  const taken = new Set((await listTakenDays(tx, ids, today, today)).map((one) => one.class));
  const written = await listWrittenDays(tx, ids);
  const held = new Map(classes.map((one) => [one.id, lessonDays(courses.get(one.id)!.lessons)]));
  return {
    attendance: classes.filter((one) => held.get(one.id)!.includes(today) && !taken.has(one.id)),
    journal: classes.filter((one) => missingDays(held.get(one.id)!, written.get(one.id) ?? new Set(), today).length > 0),
  };
}

/** Days before today that were held without a line in the journal. */
export const missingDays = (held: readonly Day[], written: ReadonlySet<Day>, today: Day): Day[] => held.filter((day) => day < today && !written.has(day));
