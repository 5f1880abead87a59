import { getCentre } from '#centres';
import type { Id } from '#kernel/id';
import { ok, type Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import type { PlatformRefusal } from '#platform/actions/refusal';
import { distanceClass } from '#standards';
import type { WavesError } from '../rules/errors.ts';
import type { Run } from '../rules/year-plan/runs-of.ts';
import { datesBefore, wavesFor } from '../rules/year-plan/waves-for.ts';
import type { WholePlan } from '../rules/year-plan/year-plan.ts';
import { listWaves } from '../store/waves.ts';
import { saveClassAction } from './save-class.ts';
import { saveWaveAction } from './save-wave.ts';
import type { Step } from './take-steps.ts';

/** The steps that make a plan's new classes, none of them done yet. Their waves are drafts: one that holds their days already, or a new one with the usual days before, opened with its first class. */
export async function takeNewClasses(context: ActionContext, { facts }: WholePlan, runs: readonly Run[], label: string): Promise<Step[]> {
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
      steps.push({ package: run.of.id, label: run.label, take });
    }
  }
  return steps;
}
