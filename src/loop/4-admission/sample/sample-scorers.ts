import { sampleStaff } from '#access';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { instructorsOf, type Wave } from '#waves';
import { usualRubric, type Points } from '../rules/rubric.ts';
import type { Hundredths } from '../rules/score.ts';
import { addRows } from '../store/new-applications.ts';
import type { Stage } from './sample-plan.ts';
import type { SampleApplication } from './sample-rows.ts';

type Scorer = { readonly userId: string; readonly name: string };
type Given = { readonly application: Id<'application'>; readonly of: string; readonly scorer: Scorer; readonly score: Hundredths };
const officer: Scorer = sampleStaff.find(({ role }) => role === 'admission')!;
const administrator: Scorer = sampleStaff.find(({ role }) => role === 'administrator')!;

/**
 * Two scorers behind every interview, one of them a little stricter: an officer, and who teaches the class if they have an account. In the tested
 * wave some went to a third, and one still waits for one. Of waves decided long ago only what counted is kept: their sheets would be half of the
 * sample's rows. It draws nothing at random, so that later waves stay as they were.
 */
export async function addSampleInterviews(world: SampleWorld, wave: Wave, stage: Stage, applications: readonly SampleApplication[]): Promise<void> {
  const { tx, centre } = world;
  const teachers = await teachersOf(world, applications);
  const secondOf = (of: string): Scorer => teachers.get(of) ?? administrator;
  const by = { centre_id: centre, entered_at: `${wave.testOn}T09:00:00.000Z` as Instant };
  const counting: (Omit<Given, 'scorer'> & { readonly last: Scorer })[] = [];
  const given: Given[] = [];
  for (const [at, { id: application, interviews }] of applications.filter(({ status }) => status === 'scored').entries()) {
    for (const [of, score] of Object.entries(interviews ?? {})) {
      const hasThird = stage === 'tested' && teachers.has(of) && (at === 3 || at === 9);
      const apart = hasThird ? 50 : Math.min(10_000 - score, score, 50 * ((at * 5) % 8 - 2));
      given.push({ application, of, scorer: officer, score: score + apart }, { application, of, scorer: secondOf(of), score: hasThird ? score - 2_200 : score - apart });
      if (hasThird) given.push({ application, of, scorer: administrator, score: score - apart });
      counting.push({ application, of, score, last: hasThird ? administrator : secondOf(of) });
    }
  }
  const waiting = stage === 'tested' ? applications.find(({ status }) => status === 'called') : undefined;
  const of = waiting?.choices[0];
  if (waiting && of) given.push({ application: waiting.id, of, scorer: officer, score: 8_400 }, { application: waiting.id, of, scorer: secondOf(of), score: 6_100 });
  await addRows(tx, 'admission.interviews', counting.map(({ application, of: id, score, last }) => ({ ...by, application_id: application, class_id: id, score, entered_by: last.userId })));
  if (stage !== 'decided') await addRows(tx, 'admission.interview_scores', given.map(({ application, of: id, scorer, score }) => ({
    ...by, application_id: application, class_id: id, scorer: scorer.userId, scorer_name: scorer.name, points: JSON.stringify(pointsMaking(score)), score,
  })));
}

/** By class, who teaches it and signs in: an instructor scores the classes they teach. */
async function teachersOf({ tx }: SampleWorld, applications: readonly SampleApplication[]): Promise<Map<string, Scorer>> {
  const teachers = new Map<string, Scorer>();
  for (const id of new Set(applications.flatMap(({ interviews }) => Object.keys(interviews ?? {})))) {
    const teacher = (await instructorsOf(tx, id as Id<'class'>)).find(({ user }) => user !== undefined);
    if (teacher) teachers.set(id, { userId: teacher.user!, name: teacher.name });
  }
  return teachers;
}

/** A sum spread over the criteria in proportion, in halves of a point; the first with room takes what is left. */
function pointsMaking(sum: number): Points {
  const points = Object.fromEntries(usualRubric.map(({ key, points: most }) => [key, Math.floor(sum * most / 100 / 50) * 50]));
  let left = sum - Object.values(points).reduce((all, one) => all + one, 0);
  for (const { key, points: most } of usualRubric) {
    const more = Math.min(left, most * 100 - points[key]!);
    points[key]! += more;
    left -= more;
  }
  return points;
}
