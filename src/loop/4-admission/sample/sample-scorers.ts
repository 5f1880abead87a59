import { sampleStaff } from '#access';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import type { Wave } from '#waves';
import { usualRubric, type Points } from '../rules/rubric.ts';
import type { Hundredths } from '../rules/score.ts';
import { addRows } from '../store/new-applications.ts';
import type { SampleApplication } from './sample-rows.ts';

type Scorer = { readonly userId: string; readonly name: string };
const instructors = sampleStaff.filter(({ role }) => role === 'instructor');
const officer = sampleStaff.find(({ role }) => role === 'admission')!;

/** Two scorers behind every interview of the tested wave, one of them a little stricter; two interviews went to a third, and one still waits for one. It draws nothing at random, so that later waves stay as they were. */
export async function addSampleScorers({ tx, centre }: SampleWorld, wave: Wave, applications: readonly SampleApplication[]): Promise<void> {
  const enteredAt = `${wave.testOn}T09:00:00.000Z` as Instant;
  const given: { application: Id<'application'>; of: string; scorer: Scorer; score: Hundredths }[] = [];
  const scored = applications.filter(({ status }) => status === 'scored');
  for (const [at, { id, interviews }] of scored.entries()) {
    for (const [of, score] of Object.entries(interviews ?? {})) {
      const hasThird = at === 3 || at === 9;
      const apart = hasThird ? 50 : Math.min(10_000 - score, score, 50 * ((at * 5) % 8 - 2));
      given.push({ application: id, of, scorer: officer, score: score + apart }, { application: id, of, scorer: hasThird ? instructors[4]! : instructors[at % 3 + 1]!, score: score - apart });
      if (hasThird) given.push({ application: id, of, scorer: instructors[1]!, score: score - 2_200 });
    }
  }
  const waiting = applications.find(({ status }) => status === 'called');
  if (waiting) given.push({ application: waiting.id, of: waiting.choices[0]!, scorer: officer, score: 8_400 }, { application: waiting.id, of: waiting.choices[0]!, scorer: instructors[1]!, score: 6_100 });
  await addRows(tx, 'admission.interview_scores', given.map(({ application, of, scorer, score }) => ({
    centre_id: centre, application_id: application, class_id: of, scorer: scorer.userId, scorer_name: scorer.name, points: JSON.stringify(pointsMaking(score)), score, entered_at: enteredAt,
  })));
}

/** A sum spread over the criteria in proportion, in halves of a point; the first with room takes what is left. */
function pointsMaking(sum: Hundredths): Points {
  const points = Object.fromEntries(usualRubric.map(({ key, points: most }) => [key, Math.floor(sum * most / 100 / 50) * 50]));
  let left = sum - Object.values(points).reduce((all, one) => all + one, 0);
  for (const { key, points: most } of usualRubric) {
    const more = Math.min(left, most * 100 - points[key]!);
    points[key]! += more;
    left -= more;
  }
  return points;
}
