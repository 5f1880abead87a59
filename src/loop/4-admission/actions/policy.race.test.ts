import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findDraw } from '../store/draws.ts';
import { listPolicies } from '../store/policies.ts';
import { findRubric } from '../store/rubrics.ts';
import { admissionHouse, moments } from '../testing.ts';
import { approvePolicy, proposePolicy } from './correct-policy.ts';
import { enterPublicValue } from './enter-public-value.ts';
import { freezeDuePolicies, freezeWavePolicy } from './freeze-policy.ts';
import { setPolicy } from './set-policy.ts';
import { setRubric } from './set-rubric.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
const rule = {
  testPercent: 40, interviewPercent: 60, minimumScore: 50, minimumTest: 0, minimumInterview: 0, disabilitySeats: 1, womenSeats: 2, poorHouseholdSeats: 2, homeDistrictSeats: 1,
  answerHours: 72, replacementDay: 3, graceMinutes: 0, scorerDifference: 15, objectionDays: 3, publicValue: 'Sepuluh lemparan dadu',
};
const won = (answers: readonly { readonly ok: boolean }[]): number => answers.filter(({ ok }) => ok).length;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule], { isFrozen: false });
}, 60_000);
beforeEach(async () => {
  house.time.now = moments.open;
  await house.inCentre(async (tx) => {
    await sql`delete from admission.draws`.execute(tx);
    await sql`delete from admission.policies`.execute(tx);
    await sql`delete from admission.rubrics`.execute(tx);
  });
});

test('officers and the clock freezing at the same moment freeze once, under one promise', async () => {
  const [clerk, wave] = [house.as('admission'), house.wave.id];
  const [saved, ...freezers] = await Promise.all([
    house.run(setPolicy, { wave, version: 0, ...rule }, clerk), ...Array.from({ length: 4 }, () => house.run(freezeWavePolicy, { wave, version: 0 }, clerk)), house.run(freezeDuePolicies, {}, house.as('system')),
  ]);
  // What was saved first may be frozen by the clock right after; a freeze first leaves nothing to save.
  expect(won([saved, ...freezers])).toBeGreaterThanOrEqual(1);
  const kept = await house.inCentre((tx) => listPolicies(tx, wave));
  expect(kept).toHaveLength(1);
  expect(kept.filter(({ frozenAt }) => frozenAt !== null)).toHaveLength(won(freezers));
});

test('a change and a freeze at the same moment: what is frozen is what was hashed', async () => {
  const [clerk, wave] = [house.as('admission'), house.wave.id];
  await house.run(setPolicy, { wave, version: 0, ...rule }, clerk);
  const answers = await Promise.all([house.run(setPolicy, { wave, version: 1, ...rule, answerHours: 24 }, clerk), house.run(freezeWavePolicy, { wave, version: 1 }, house.as('administrator'))]);
  expect(won(answers)).toBe(1);
  const [kept] = await house.inCentre((tx) => listPolicies(tx, wave));
  if (kept!.text) expect((JSON.parse(kept!.text) as { policy: unknown }).policy).toEqual(kept!.policy);
});

test('interview criteria changed while the rule is frozen: the text names the criteria that are kept', async () => {
  const [clerk, wave] = [house.as('admission'), house.wave.id];
  const criteria = [{ title: 'Minat', points: 60 }, { title: 'Kesiapan', points: 40 }];
  await house.run(setPolicy, { wave, version: 0, ...rule }, clerk);
  await Promise.all([house.run(freezeWavePolicy, { wave, version: 1 }, house.as('administrator')), ...[0, 0, 0].map((version) => house.run(setRubric, { wave, version, criteria }, clerk))]);
  const [kept] = await house.inCentre((tx) => listPolicies(tx, wave));
  const stored = await house.inCentre((tx) => findRubric(tx, wave));
  expect((JSON.parse(kept!.text!) as { rubric: unknown }).rubric).toEqual(stored.criteria.map(({ title, points }) => ({ title, points })));
  expect(await house.run(setRubric, { wave, version: stored.version, criteria }, clerk)).toMatchObject({ ok: false, error: { code: 'admission.policy-frozen' } });
});

test('of many people entering the dice at once exactly one settles it, and never alone', async () => {
  const wave = house.wave.id;
  await house.run(freezeWavePolicy, { wave, version: 0 }, house.as('admission'));
  house.time.now = moments.tested;
  const people = ['admission', 'head', 'administrator'] as const;
  const answers = await Promise.all([...people, ...people].map((role) => house.run(enterPublicValue, { wave, value: '3516243152' }, house.as(role))));
  const settled = answers.filter((answer) => answer.ok && answer.value.isSettled);
  expect(settled).toHaveLength(1);
  const draw = await house.inCentre((tx) => findDraw(tx, wave));
  expect(new Set(draw!.settled!.names).size).toBe(2);
});

test('two corrections at once: one waits, and two approvals put it in force once', async () => {
  const wave = house.wave.id;
  await house.run(freezeWavePolicy, { wave, version: 0 }, house.as('admission'));
  const proposals = await Promise.all([24, 96].map((answerHours) => house.run(proposePolicy, { wave, note: 'Salah tulis.', ...rule, answerHours }, house.as('admission'))));
  expect(won(proposals)).toBe(1);
  expect(won(await Promise.all([house.run(approvePolicy, { wave }, house.as('head')), house.run(approvePolicy, { wave }, house.as('administrator'))]))).toBe(1);
  expect((await house.inCentre((tx) => listPolicies(tx, wave))).map(({ status }) => status)).toEqual(['frozen', 'replaced']);
});
