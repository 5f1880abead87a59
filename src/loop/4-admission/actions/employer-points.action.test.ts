import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listSampleEmployers } from '#employers';
import { addMonths, firstOfMonth } from '#kernel/day';
import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, calledToTest, scoreAll, throwDice, valueOf } from '../testing.ts';
import { usualPolicy } from '../rules/policy.ts';
import { findApplication } from '../store/applications.ts';
import { listApplicationLines } from '../store/list-applications.ts';
import { findPolicy } from '../store/policies.ts';
import { computeRun } from './compute-run.ts';
import { confirmEmployerPoints, recordEmployerPoints, seeEmployerPoints } from './employer-points.ts';
import { freezeWavePolicy } from './freeze-policy.ts';
import { publishDueRuns } from './publish-due-runs.ts';
import { publishRun } from './publish-run.ts';
import { readInspection } from './read-inspection.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { setPolicy } from './set-policy.ts';

// An employer hosts the welding class and co-selects; ours is the class beside it. Each test goes on where the one before it stopped.
const house = await admissionHouse([accessModule, centresModule, standardsModule, peopleModule, employersModule, programsModule, wavesModule], { isFrozen: false });
const [hosted, other] = [house.classNamed('Juru Las SMAW A'), house.classNamed('Operator Jahit Garmen')];
const [officer, colleague, head] = [house.as('admission'), house.as('admission', { id: 'second-officer', name: 'Pak Yusuf' }), house.as('head')];
const deedOfWaves = (name: string) => wavesModule.deeds!.find((deed) => deed.name === name) as never;
const people: Id<'application'>[] = [];

const seenBy = async (who: Actor): Promise<Instant> => valueOf(await house.ask(seeEmployerPoints, { class: hosted }, who)).sheet!.recordedAt;

const terms = {
  testPercent: 40, interviewPercent: 60, employerPercent: 20, minimumScore: 50, minimumTest: 0, minimumInterview: 0, disabilitySeats: 0, womenSeats: 0, poorHouseholdSeats: 0, homeDistrictSeats: 0,
  answerHours: 48, replacementDay: 3, graceMinutes: 30, scorerDifference: 15, objectionDays: 3, publicValue: usualPolicy.publicValue,
};

test('the rule names the employer and its part before anybody applies; more than its limit is refused', async () => {
  const [employer] = await house.inCentre((tx) => listSampleEmployers(tx));
  const of = house.classes.find(({ id }) => id === hosted)!;
  valueOf(await house.run(deedOfWaves('waves.agree-host'), { class: hosted, employer, promisedHires: 8, hiresMonth: addMonths(firstOfMonth(of.endsOn), 1), site: 'Galangan', coSelects: true } as never, house.as('planner')));
  expect(await house.run(setPolicy, { wave: house.wave.id, version: 0, ...terms, employerPercent: 30 }, officer)).toMatchObject({ error: { code: 'admission.employer-too-heavy', most: 29 } });
  valueOf(await house.run(setPolicy, { wave: house.wave.id, version: 0, ...terms }, officer));
  valueOf(await house.run(freezeWavePolicy, { wave: house.wave.id, version: 1 }, officer));
  const { policy, text, classes } = await house.inCentre((tx) => findPolicy(tx, house.wave.id));
  expect(policy).toMatchObject({ employerPercent: 20, employerAt: [hosted] });
  expect(classes!.flatMap((one) => (one.employer ? [one.class] : []))).toEqual([hosted]);
  expect(JSON.parse(text!)).toMatchObject({ policy: { employerPercent: 20 } });
  expect(text).not.toContain('employerAt');
});

test('points are taken over blind, of the hosted class alone, and count once a second person has compared them', async () => {
  for (let one = 0; one < 3; one += 1) people.push(await calledToTest(house, `Pelamar ${one + 1}`, [hosted, other]));
  house.time.now = '2026-12-11T02:00:00.000Z' as Instant;
  await scoreAll(house, hosted, people.map((application) => ({ application, test: '80', interview: '70' })));
  await scoreAll(house, other, people.map((application) => ({ application, interview: '70' })));
  await throwDice(house);
  const scores = people.map((application, at) => ({ application, points: String(90 - at * 10) }));
  const paper = 'Surat 12/HRD/2026, Bu Ratna';
  const seen = valueOf(await house.ask(seeEmployerPoints, { class: hosted }, officer));
  expect(Object.keys(seen.lines[0]!).sort()).toEqual(['id', 'name', 'number', 'points']);
  expect(await house.ask(seeEmployerPoints, { class: other }, officer)).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.ask(seeEmployerPoints, { class: hosted }, house.as('instructor'))).toMatchObject({ ok: false });
  expect(await house.run(computeRun, { wave: house.wave.id }, officer)).toMatchObject({ error: { code: 'admission.employer-points-missing', count: 3 } });
  expect(await house.run(recordEmployerPoints, { class: hosted, paper, scores: [{ application: people[0]!, points: '101' }] }, officer)).toMatchObject({ error: { problems: [{ field: 'scores.0.points' }] } });

  valueOf(await house.run(recordEmployerPoints, { class: hosted, paper, scores: scores.slice(0, 2) }, officer));
  expect(await house.run(confirmEmployerPoints, { class: hosted, seen: await seenBy(officer) }, officer)).toMatchObject({ error: { code: 'admission.employer-second-person' } });
  expect(await house.run(confirmEmployerPoints, { class: hosted, seen: await seenBy(colleague) }, colleague)).toMatchObject({ error: { code: 'admission.employer-points-missing', count: 1 } });
  valueOf(await house.run(recordEmployerPoints, { class: hosted, paper, scores }, officer));
  expect(await house.run(computeRun, { wave: house.wave.id }, officer)).toMatchObject({ error: { code: 'admission.employer-points-missing', count: 3 } });
  valueOf(await house.run(confirmEmployerPoints, { class: hosted, seen: await seenBy(colleague) }, colleague));

  expect(await house.run(recordEmployerPoints, { class: hosted, paper, scores }, colleague)).toMatchObject({ error: { code: 'admission.why-missing' } });
  valueOf(await house.run(recordEmployerPoints, { class: hosted, paper, why: 'Salah salin satu baris', scores }, colleague));
  expect(valueOf(await house.ask(seeEmployerPoints, { class: hosted }, officer)).sheet?.confirmedAt).toBeNull();
  valueOf(await house.run(confirmEmployerPoints, { class: hosted, seen: await seenBy(officer) }, officer));
});

test('who compared a paper lets count what was compared, not what was copied anew meanwhile', async () => {
  const scores = people.map((application, at) => ({ application, points: String(90 - at * 10) }));
  const copy = async (points: string) => valueOf(await house.run(recordEmployerPoints, { class: hosted, paper: 'Surat 12/HRD/2026, Bu Ratna', why: 'Salin ulang', scores: [{ application: people[0]!, points }, ...scores.slice(1)] }, officer));
  house.time.now = '2026-12-11T03:00:00.000Z' as Instant;
  await copy('90');
  const compared = await seenBy(colleague);
  house.time.now = '2026-12-11T03:01:00.000Z' as Instant;
  await copy('99');
  expect(await house.run(confirmEmployerPoints, { class: hosted, seen: compared }, colleague)).toMatchObject({ error: { code: 'record.stale' } });
  house.time.now = '2026-12-11T03:02:00.000Z' as Instant;
  await copy('90');
  valueOf(await house.run(confirmEmployerPoints, { class: hosted, seen: await seenBy(colleague) }, colleague));
});

test('the list of officers, the run, the checker, the inspector and the applicant all read the same total', async () => {
  const { policy } = await house.inCentre((tx) => findPolicy(tx, house.wave.id));
  const listed = async (of: Id<'class'>) => (await house.inCentre((tx) => listApplicationLines(tx, { wave: house.wave.id, class: of, sort: 'score' }, policy, { limit: 10, offset: 0 }))).lines.map(({ score }) => score);
  // 80 × 40 % + 70 × 40 % + 90, 80 or 70 × 20 %; beside it 80 × 40 % + 70 × 60 %.
  expect(await listed(hosted)).toEqual([7_800, 7_600, 7_400]);
  expect(await listed(other)).toEqual([7_400, 7_400, 7_400]);
  const { run } = valueOf(await house.run(computeRun, { wave: house.wave.id }, officer));
  valueOf(await house.run(publishRun, { run }, head));
  expect(await house.run(recordEmployerPoints, { class: hosted, paper: 'x', why: 'x', scores: [{ application: people[0]!, points: '0' }] }, officer)).toMatchObject({ error: { code: 'admission.run-approved' } });
  house.time.now = '2026-12-12T03:00:00.000Z' as Instant;
  valueOf(await house.run(publishDueRuns, {}, house.as('system')));

  const { person } = (await house.inCentre((tx) => findApplication(tx, people[0]!)))!;
  const own = valueOf(await house.ask(seeOwnApplication, { application: people[0]! }, await house.citizen('pelamar-1', { person: person! })));
  expect(own.result?.choices[0]).toMatchObject({ class: hosted, test: 8_000, interview: 7_000, employer: 9_000, total: 7_800 });
  const scores = strFromU8(unzipSync(valueOf(await house.ask(readInspection, { wave: house.wave.id }, head)).zip)['nilai.csv']!);
  const [titles, ...lines] = scores.replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(/[,;]/));
  // A line for each of the two scorers of an interview.
  const pointsOf = (label: string) => [...new Set(lines.filter((line) => line[titles!.indexOf('kelas')] === label).map((line) => line[titles!.indexOf('penilaian perusahaan')]))];
  expect([pointsOf('Juru Las SMAW A'), pointsOf('Operator Jahit Garmen')]).toEqual([['90', '80', '70'], ['']]);
});
