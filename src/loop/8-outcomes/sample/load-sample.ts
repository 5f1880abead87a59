import { findEmployers, listSampleEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { hiresOf } from '#matching';
import type { Sample, SampleWorld } from '#platform/sample';
import { enrolmentsOf, type Enrolment } from '#training';
import { listWaves } from '#waves';
import { occupationsOf } from '../actions/trainings.ts';
import { scheduleCheckIns, type CheckIn } from '../rules/check-in.ts';
import { isChanged, meetHire, type Hire } from '../rules/hire.ts';
import { addCheckIns } from '../store/check-ins.ts';
import { addHires } from '../store/hires.ts';
import { answerOf, inventFate, jobOf, type Job, type Place } from './invent-fates.ts';

/** What became of everybody whose class is over: most answered, some work, a few were found by the centre's introductions, the rest is not known. */
export const sample: Sample = async (world) => {
  const { tx, centre } = world;
  const graduates = await listGraduates(world);
  if (graduates.length === 0) return;
  const introduced = new Map((await hiresOf(tx, graduates.map((one) => one.person))).map((hire) => [hire.person, hire]));
  const employers = await listPlaces(world);
  const names = await findEmployers(tx, [...introduced.values()].map((hire) => hire.employer));
  const occupations = await occupationsOf(tx, graduates.map((one) => one.class));

  const hires: Hire[] = [];
  const checkIns: CheckIn[] = [];
  for (const graduate of graduates) {
    const hire = introduced.get(graduate.person);
    const found: Job | undefined = hire && { situation: 'employed', employer: hire.employer, employerName: names.get(hire.employer)?.name ?? '', startedOn: hire.on, isInField: true, isConfirmed: true };
    const fate = inventFate(world, graduate, found ?? (graduate.status === 'resigned' ? jobOf(world, graduate.endedOn!, employers) : undefined), employers);
    const known = tell(world, graduate, { fate, occupation: occupations.get(graduate.class) });
    hires.push(...known.hires);
    checkIns.push(...known.checkIns);
  }
  await addHires(tx, centre, hires);
  await addCheckIns(tx, centre, checkIns);
};

async function listGraduates({ tx, today }: SampleWorld): Promise<Enrolment[]> {
  const over = (await listWaves(tx)).filter((wave) => wave.status === 'finished' && wave.endsOn < today);
  const enrolled = [];
  for (const wave of over) enrolled.push(...(await enrolmentsOf(tx, { wave: wave.id })));
  return enrolled.filter(({ status, reason }) => status === 'completed' || (status === 'resigned' && reason === 'job'));
}

async function listPlaces({ tx }: SampleWorld): Promise<Place[]> {
  const ids = await listSampleEmployers(tx);
  const known = await findEmployers(tx, ids);
  return ids.map((id) => ({ id, name: known.get(id)?.name ?? '' }));
}

type Told = { readonly fate: ReturnType<typeof inventFate>; readonly occupation: string | undefined };

/** The questions to one graduate with their answers, and the hires that came to light by them. */
function tell(world: SampleWorld, graduate: Enrolment, { fate, occupation }: Told): { hires: Hire[]; checkIns: CheckIn[] } {
  const { today, newId } = world;
  const { person, class: ofClass, wave, endedOn } = graduate;
  const hires: Hire[] = [];
  const note = (job: Job, source: Hire['source'], on: Hire['recordedOn']): Id<'hire'> => {
    const told: Hire = {
      id: newId<'hire'>(), person, class: ofClass, wave, employer: job.employer, employerName: job.employerName, need: undefined, occupation: job.isInField ? occupation : undefined,
      startedOn: job.startedOn, source, wage: job.wage, recordedOn: on, version: 1,
    };
    const { before, hire } = meetHire(hires, told);
    if (!before) hires.push(hire);
    else if (isChanged(hire, before)) hires.splice(hires.indexOf(before), 1, { ...hire, version: before.version + 1 });
    return hire.id;
  };
  if (fate.job && (fate.job.isConfirmed || graduate.status === 'resigned') && fate.job.startedOn <= today) note(fate.job, fate.job.isConfirmed ? 'employer' : 'counter', fate.job.startedOn);
  const checkIns = scheduleCheckIns({ person, class: ofClass, wave, endedOn: endedOn! }, () => newId<'check-in'>())
    .map((one) => answerOf(world, { ...one, askedOn: one.dueOn < today ? one.dueOn : undefined }, fate, note));
  return { hires, checkIns };
}

