import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import { notFound, type PlatformRefusal } from '#platform/actions/refusal';
import type { WavesError } from '../rules/errors.ts';
import type { ClassPackage } from '../rules/wave.ts';
import { stretchOf } from '../rules/year-plan/movable.ts';
import { becauseOf } from '../rules/year-plan/because-of.ts';
import type { StandingClass } from '../rules/year-plan/plan-facts.ts';
import type { Run } from '../rules/year-plan/runs-of.ts';
import type { WholePlan } from '../rules/year-plan/year-plan.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { handOverCells, hasCells, removeCells } from '../store/cells.ts';
import { getClass } from '../store/classes.ts';
import { instructorsOf } from '../store/teaching.ts';
import { findWorkshop } from '../store/workshops.ts';
import { fillTimetable } from './fill-timetable.ts';
import { moveClassAction } from './move-class.ts';
import { saveClassAction } from './save-class.ts';

type Taken = Result<{ readonly class: Id<'class'> }, WavesError | PlatformRefusal>;

/** A class that stands goes where the plan puts it, if it still is as the plan found it; its timetable follows. Dates people were told move by their own deed, which tells them. */
export async function moveStanding(context: ActionContext, plan: WholePlan, run: Run): Promise<Taken> {
  const { tx, today } = context;
  const before = run.standing!;
  const one = await getClass(tx, before.id);
  if (!one) return fail(notFound);
  if (!(await isAsFound(context, one, before, true))) return fail({ code: 'waves.plan-outdated', class: one.label });
  // Nothing is written of a move whose timetable could not follow.
  if (before.startsOn > today && run.first <= today) return fail({ code: 'waves.class-began', first: run.first });
  const shift = before.startsOn <= today ? 0 : 7 * (run.start - stretchOf(before, plan.facts).start);
  const [workshop] = run.slot.split('/') as [Id<'workshop'>];
  const instructors = run.instructors as Id<'instructor'>[];
  if (before.isPublic && shift !== 0) return moveClassAction.run(context, { class: one.id, version: one.version, startsOn: addDays(one.startsOn, shift), because: becauseOf(plan, one.id), note: plan.label, workshop, instructors });
  const place = workshop === before.workshop ? one.place : (await findWorkshop(tx, workshop))?.place;
  const saved = await saveClassAction.run(context, {
    ...sameClass(one), version: one.version, workshop, instructors, startsOn: addDays(one.startsOn, shift), endsOn: addDays(one.endsOn, shift), ...(place ? { place } : {}),
  });
  if (!saved.ok || !(await hasCells(tx, one.id))) return saved;
  await touchTimetable(tx, one.id, context.now);
  if (before.startsOn <= today) await handOverCells(tx, one.id, before.instructors[0]!, run.instructors[0] as Id<'instructor'>, today);
  else {
    await removeCells(tx, one.id);
    const filled = await fillTimetable.run(context, { class: one.id });
    if (!filled.ok) return filled;
  }
  return saved;
}

/** A class the plan has no place for lets go of its room and teacher, if it still is as the plan found it. One whose lessons have begun keeps both: a person decides what becomes of it. */
export async function dropStanding(context: ActionContext, plan: WholePlan, id: string): Promise<Taken> {
  const [one, before] = [await getClass(context.tx, id as Id<'class'>), plan.facts.standing.find((known) => known.id === id)];
  if (!one || !before) return fail(notFound);
  if (!(await isAsFound(context, one, before, false))) return fail({ code: 'waves.plan-outdated', class: one.label });
  if (one.startsOn <= context.today) return fail({ code: 'waves.class-began', first: one.startsOn });
  const saved = await letGo(context, one.id);
  return saved.ok ? ok({ class: one.id }) : saved;
}

/** Frees a class's room and teacher for the one it changes places with. */
export async function letGo(context: ActionContext, id: Id<'class'>): Promise<Taken> {
  const one = await getClass(context.tx, id);
  return one ? saveClassAction.run(context, { ...sameClass(one), version: one.version, instructors: [] }) : fail(notFound);
}

/** Whether a class is what the plan was made from; `mayBeFree`: having neither room nor teacher is no change, it has let go of them for another. */
async function isAsFound({ tx }: ActionContext, one: ClassPackage, before: StandingClass, mayBeFree: boolean): Promise<boolean> {
  const teachers = (await instructorsOf(tx, one.id)).map(({ id }) => id).sort();
  const isSame = one.startsOn === before.startsOn && one.endsOn === before.endsOn && one.shift === before.shift && one.isPinned === before.isPinned;
  if (mayBeFree && isSame && one.workshop === undefined && teachers.length === 0) return true;
  return isSame && one.workshop === before.workshop && teachers.join() === [...before.instructors].sort().join();
}

const sameClass = ({ id, wave, versionId, label, seats, reserves, startsOn, endsOn, shift, mode, boarding, place }: ClassPackage) => ({ wave, class: id, programVersion: versionId, label, seats, reserves, startsOn, endsOn, shift, mode, boarding, place });
