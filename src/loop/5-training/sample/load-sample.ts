import { memberNames } from '#access';
import { seatedIn } from '#admission';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { findPersons, listSamplePersons } from '#people';
import type { Sample, SampleWorld } from '#platform/sample';
import { instructorsOf, listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import { courseOf } from '../actions/class-course.ts';
import { lessonDays } from '../rules/lessons.ts';
import { saveMarks, saveTakenDays } from '../store/attendance.ts';
import { addEvidenceRows } from '../store/evidence.ts';
import { addFollowUps } from '../store/follow-ups.ts';
import { addJournal } from '../store/journal.ts';
import { saveProgress } from '../store/progress.ts';
import { addEnrolments } from '../store/save-enrolments.ts';
import { sampleEvidence, sampleFollowUps } from './sample-evidence.ts';
import { sampleJournal } from './sample-journal.ts';
import { sampleMarks } from './sample-marks.ts';
import { sampleProgress } from './sample-progress.ts';
import { inventTrainees, type SampleClass } from './sample-trainees.ts';

/** Everybody who confirmed a seat: who was there, what was taught and what each has shown, up to yesterday. */
export const sample: Sample = async (world) => {
  const { tx, centre, today } = world;
  const waves = (await listWaves(tx)).filter((wave) => wave.status !== 'draft');
  const classes: SampleClass[] = [];
  for (const wave of waves) for (const [number, one] of (await listClasses(tx, { wave: wave.id })).entries()) classes.push(await openSampleClass(world, wave, one, number));

  await addEnrolments(tx, centre, classes.flatMap((one) => one.trainees));
  await saveTakenDays(tx, centre, classes.flatMap(({ pack, daysTaken, writer }) => daysTaken.map((day) => ({ class: pack.id, day, by: writer, at: momentOf(day) }))));
  await saveMarks(tx, centre, classes.flatMap((one) => sampleMarks(one, world.random)));
  await addJournal(tx, centre, classes.flatMap((one) => sampleJournal(one, world, momentOf)));
  await saveProgress(tx, centre, classes.flatMap((one) => sampleProgress(one, today, momentOf)));
  await addEvidenceRows(tx, centre, await sampleEvidence(world, classes, momentOf));
  await addFollowUps(tx, centre, sampleFollowUps(world, classes));
};

async function openSampleClass(world: SampleWorld, wave: Wave, pack: ClassPackage, number: number): Promise<SampleClass> {
  const { tx, today } = world;
  const [instructor] = await instructorsOf(tx, pack.id);
  const account = instructor?.user;
  const writer = (account && (await memberNames(tx, [account])).get(account)) || (instructor?.name ?? '');
  const course = await courseOf(tx, pack);
  // The trainee everybody may try stands first, where the sample has the most to show.
  const [tried] = await listSamplePersons(tx);
  const seated = (await seatedIn(tx, pack.id)).sort((one, other) => Number(other.person === tried) - Number(one.person === tried));
  const people = await findPersons(tx, seated.map(({ person }) => person));
  const held = lessonDays(course.lessons).filter((day) => day < today);
  return { wave, pack, number, writer, course, isOver: pack.endsOn < today, daysTaken: held, ...inventTrainees(world, wave, pack, seated, people) };
}

/** After the last period of a day. */
const momentOf = (day: Day): Instant => `${day}T08:35:00.000Z` as Instant;
