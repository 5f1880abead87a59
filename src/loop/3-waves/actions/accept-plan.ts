import { Type } from 'typebox';
import { getCentre } from '#centres';
import { addDays, daysBetween, mondayOf } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, type PlatformRefusal } from '#platform/actions/refusal';
import { distanceClass } from '#standards';
import type { WavesError } from '../rules/errors.ts';
import type { ClassPackage } from '../rules/wave.ts';
import { runsOf, type Run } from '../rules/year-plan/runs-of.ts';
import { datesBefore, wavesFor } from '../rules/year-plan/waves-for.ts';
import { isSearching, placementsOf, type WholePlan } from '../rules/year-plan/year-plan.ts';
import { touchTimetable } from '../store/calendar-links.ts';
import { handOverCells, hasCells, removeCells } from '../store/cells.ts';
import { getClass } from '../store/classes.ts';
import { classesOfPlan, findPlan, lockPlan, noteClassOfPlan } from '../store/plans.ts';
import { instructorsOf } from '../store/teaching.ts';
import { listWaves } from '../store/waves.ts';
import { findWorkshop } from '../store/workshops.ts';
import { fillTimetable } from './fill-timetable.ts';
import { saveClassAction } from './save-class.ts';
import { saveWaveAction } from './save-wave.ts';

const input = Type.Object({ plan: field.id<'plan'>(), packages: Type.Array(Type.String({ maxLength: 80 }), { minItems: 1, maxItems: 2_000 }), waveLabel: Type.Optional(Type.String({ maxLength: 60 })) });
type Refused = { readonly package: string; readonly label: string; readonly error: WavesError | PlatformRefusal };
type Step = { readonly run: Run; readonly take: () => Promise<Result<{ readonly class: Id<'class'> }, WavesError | PlatformRefusal>> };

/**
 * Takes over what a plan proposes, all or some of it, through the same deeds a planner does by hand: so every rule of double bookings holds, and what
 * it forbids meanwhile is told class by class. New classes go into draft waves; nothing becomes public by this.
 */
export const acceptPlan = action('waves.accept-plan', input, async (context, { plan: id, packages, waveLabel = 'Gelombang' }) => {
  const { tx, centre, record } = context;
  await lockPlan(tx, id);
  const plan = await findPlan(tx, id);
  const placements = plan && placementsOf(plan);
  if (!plan) return fail(notFound);
  if (!placements || isSearching(plan)) return fail({ code: 'waves.plan-not-finished' });
  if (plan.status === 'discarded') return fail({ code: 'waves.plan-over', status: plan.status });
  if (plan.parent && !plan.approvedByName) return fail({ code: 'waves.plan-not-adopted' });
  const done = await classesOfPlan(tx, id);
  const chosen = runsOf(plan.facts, plan.question, { plan: placements }).filter((run) => run.isPlaced && packages.includes(run.of.id) && !done.has(run.of.id));
  const steps = [...chosen.filter((run) => run.standing).map((run): Step => ({ run, take: () => moveStanding(context, run) })), ...(await newClasses(context, plan, chosen.filter((run) => !run.standing), waveLabel))];
  // A class the plan has no place for gives its room and teacher to those it has; the board shows it as incomplete until somebody decides.
  const dropped = (plan.answer?.moved ?? []).filter((one) => one.to === null && packages.includes(one.package) && !done.has(one.package)).map((one) => one.package as Id<'class'>);
  for (const one of dropped) await letGo(context, one);
  const { taken: placed, refused, isTorn } = await takeAll(context, steps);
  const taken = [...dropped.map((one) => ({ package: one, class: one })), ...placed];
  if (isTorn) return fail(refused[0]!.error);
  if (taken.length === 0) return fail(refused[0]?.error ?? { code: 'waves.nothing-chosen', field: 'packages' });
  for (const one of taken) await noteClassOfPlan(tx, centre, id, one.package, one.class);
  record({ subject: { type: 'plan', id }, after: { accepted: taken.length, refused: refused.length } });
  return ok({ plan: id, accepted: taken.length, refused });
});

/** Two classes that change places are free for each other only one after the other: what was refused is tried again while something went through, and at last with all of them let go first. */
async function takeAll(context: ActionContext, steps: readonly Step[]): Promise<Taken> {
  const taken: Taken['taken'][number][] = [];
  let open = [...steps];
  for (let isLetGo = false; ;) {
    const refused: Refused[] = [];
    const left: Step[] = [];
    for (const step of open) {
      const result = await step.take();
      if (result.ok) taken.push({ package: step.run.of.id, class: result.value.class });
      else {
        left.push(step);
        refused.push({ package: step.run.of.id, label: step.run.label, error: result.error });
      }
    }
    const standing = left.filter(({ run }) => run.standing);
    if (left.length === 0 || (left.length === open.length && (isLetGo || standing.length < 2))) return { taken, refused, isTorn: isLetGo && standing.length > 0 };
    if (left.length === open.length) {
      for (const { run } of standing) await letGo(context, run.standing!.id);
      isLetGo = true;
    }
    open = left;
  }
}

type Taken = { readonly taken: readonly { readonly package: string; readonly class: Id<'class'> }[]; readonly refused: readonly Refused[]; /** Something was let go and found no place: all is rolled back. */ readonly isTorn: boolean };

/** Frees a class's room and teacher for the one it changes places with. */
async function letGo(context: ActionContext, id: Id<'class'>): Promise<void> {
  const one = await getClass(context.tx, id);
  if (one) await saveClassAction.run(context, { ...sameClass(one), version: one.version, instructors: [] });
}

const sameClass = ({ id, wave, versionId, label, seats, reserves, startsOn, endsOn, shift, mode, boarding, place }: ClassPackage) => ({ wave, class: id, programVersion: versionId, label, seats, reserves, startsOn, endsOn, shift, mode, boarding, place });

/** Waves for new classes are drafts: one that holds their days already, or a new one with the usual days before. */
async function newClasses(context: ActionContext, { facts }: WholePlan, runs: readonly Run[], label: string): Promise<Step[]> {
  const waves = await listWaves(context.tx);
  const home = (await getCentre(context.tx)).regionCode;
  const steps: Step[] = [];
  for (const group of wavesFor(runs.map((run) => ({ id: run.of.id, fund: run.of.fund as Id<'funding-source'>, first: run.first, last: run.last })), waves)) {
    const made: { wave?: Id<'wave'> | undefined } = { wave: group.wave };
    const openWave = async (): Promise<Result<Id<'wave'>, WavesError | PlatformRefusal>> => {
      if (made.wave) return ok(made.wave);
      const sequence = 1 + Math.max(0, ...(await listWaves(context.tx)).filter((wave) => wave.fundingSource === group.fund).map((wave) => wave.sequence));
      const saved = await saveWaveAction.run(context, { label: `${label} ${sequence}`, fundingSource: group.fund, sequence, ...datesBefore(group.startsOn), startsOn: group.startsOn, endsOn: group.endsOn });
      if (!saved.ok) return saved;
      made.wave = saved.value.wave;
      return ok(made.wave);
    };
    for (const run of runs.filter((one) => group.classes.includes(one.of.id))) {
      const slot = facts.slots.find(({ id }) => id === run.slot)!;
      const version = facts.wanted.find(({ id }) => id === run.of.id)!.version;
      const isFar = !slot.isMobile && distanceClass(home, run.of.district) >= 3;
      const take = async () => {
        const wave = await openWave();
        return wave.ok ? saveClassAction.run(context, {
          wave: wave.value, programVersion: version, label: run.label, seats: facts.seats, reserves: 2, workshop: slot.workshop, instructors: run.instructors as Id<'instructor'>[],
          startsOn: run.first, endsOn: run.last, shift: slot.shift, mode: slot.isMobile ? 'mobile' : 'centre', boarding: isFar,
        }) : wave;
      };
      steps.push({ run, take });
    }
  }
  return steps;
}

/** A class that stands goes where the plan puts it, if it still is as the plan found it; its timetable follows. */
async function moveStanding(context: ActionContext, run: Run): Promise<Result<{ readonly class: Id<'class'> }, WavesError | PlatformRefusal>> {
  const { tx, today } = context;
  const before = run.standing!;
  const one = await getClass(tx, before.id);
  if (!one) return fail(notFound);
  const teachers = (await instructorsOf(tx, one.id)).map(({ id }) => id);
  const isFree = one.workshop === undefined && teachers.length === 0;
  if (!isFree && (one.startsOn !== before.startsOn || one.workshop !== before.workshop || teachers.join() !== before.instructors.join())) return fail({ code: 'waves.plan-outdated', class: one.label });
  // Nothing is written of a move whose timetable could not follow.
  if (before.startsOn > today && run.first <= today) return fail({ code: 'waves.class-began', first: run.first });
  const shift = before.startsOn <= today ? 0 : daysBetween(mondayOf(before.startsOn), run.first);
  const [workshop] = run.slot.split('/') as [Id<'workshop'>];
  const place = workshop === before.workshop ? one.place : (await findWorkshop(tx, workshop))?.place;
  const saved = await saveClassAction.run(context, {
    ...sameClass(one), version: one.version, workshop, instructors: run.instructors as Id<'instructor'>[], startsOn: addDays(one.startsOn, shift), endsOn: addDays(one.endsOn, shift), ...(place ? { place } : {}),
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
