import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Action, Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import { dayIn } from '#platform/clock';
import type { Module } from '#platform/module';
import { testHouse } from '#platform/testing/house';
import { listClasses, listWaves } from '#waves';
import { callToTest } from './actions/call-to-test.ts';
import { enterApplication } from './actions/enter-application.ts';
import { addDocuments } from './actions/add-documents.ts';
import { giveStatement } from './actions/give-statement.ts';
import { saveBackground } from './actions/save-background.ts';
import { saveGuardian } from './actions/save-guardian.ts';
import { saveHome } from './actions/save-home.ts';
import { saveIdentity } from './actions/save-identity.ts';
import { startApplication } from './actions/start-application.ts';
import { needsGuardian } from './rules/guardian.ts';
import { enterPublicValue } from './actions/enter-public-value.ts';
import { freezeWavePolicy } from './actions/freeze-policy.ts';
import { enterScores } from './actions/enter-scores.ts';
import { scoreInterviews } from './actions/score-interviews.ts';
import { admissionModule } from './module.ts';
import { usualRubric, type Criterion } from './rules/rubric.ts';

/** Moments in the life of the sample's open wave: applications are taken, the tests are over and the minute of the announcement has come, the training is near. */
export const moments = { open: '2026-11-24T02:00:00.000Z', tested: '2026-12-12T03:00:00.000Z', late: '2026-12-15T02:00:00.000Z' } as Record<'open' | 'tested' | 'late', Instant>;

/** A centre with the sample's programs and waves and nobody in admission yet; the rule of the open wave is frozen. Time stands still until a test moves it. */
export async function admissionHouse(before: readonly Module[], { isFrozen = true } = {}) {
  const time: { now: Instant } = { now: moments.open };
  const modules = [...before, admissionModule];
  const house = await testHouse({ modules, now: moments.open });
  await house.loadSample(before);
  const { centre } = house;
  const runner = house.runnerAt({ now: () => time.now, today: () => dayIn('Asia/Jakarta', time.now) });
  const { wave, classes } = await house.inCentre(async (tx) => {
    const open = (await listWaves(tx, { status: 'published' }))[0]!;
    return { wave: open, classes: await listClasses(tx, { wave: open.id }) };
  });
  if (isFrozen) valueOf(await runner.run(freezeWavePolicy, { wave: wave.id, version: 0 }, { centre, actor: house.as('admission') }));
  return {
    ...house, time, runner, wave, classes,
    classNamed: (label: string): Id<'class'> => classes.find((one) => one.label === label)!.id,
    /** Somebody who signed in with a phone. */
    citizen: async (user: string, facts: Partial<Actor> = {}): Promise<Actor> => {
      await house.opened.ownerPool.query('insert into access.users (id, name, email) values ($1, $1, $2) on conflict do nothing', [user, `${user}@contoh.example`]);
      return house.as('citizen', { id: user, ...facts });
    },
    run: <Input, Value, Error extends Refusal>(action: Action<Input, Value, Error>, input: Input, actor: Actor) => runner.run(action, input, { centre, actor }),
    ask: <Input, Value, Error extends Refusal>(question: Question<Input, Value, Error>, input: Input, actor: Actor) => runner.ask(question, input, { centre, actor }),
  };
}

type House = Awaited<ReturnType<typeof admissionHouse>>;

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

let serial = 0;

/** Somebody from Pandeglang with a finished school, different each time. */
export function somebody(fullName: string, facts: Record<string, unknown> = {}) {
  serial += 1;
  return {
    fullName, nik: `360101100302${String(serial).padStart(4, '0')}`, birthDay: '2002-03-10', birthPlace: 'Pandeglang', sex: 'male', regionCode: '36.01.01', address: 'Kampung Contoh RT 1/RW 2',
    phone: `0812000${String(10_000 + serial)}`, education: 'sma', supportNeeds: [], ...facts,
  };
}

/** Dice thrown at the public session, entered by two people: from then on a result can be computed. */
export async function throwDice(house: House, dice = '3516243152'): Promise<void> {
  for (const role of ['admission', 'head'] as const) valueOf(await house.run(enterPublicValue, { wave: house.wave.id, value: dice }, house.as(role)));
}

/** An application from the counter, its documents seen, called to the test. */
export async function calledToTest(house: House, name: string, choices: readonly Id<'class'>[], facts: Record<string, unknown> = {}): Promise<Id<'application'>> {
  const clerk = house.as('admission');
  const entered = valueOf(await house.run(enterApplication, { ...somebody(name, facts), wave: house.wave.id, work: 'looking', choices, documentsSeen: true } as never, clerk));
  valueOf(await house.run(callToTest, { applications: [entered.id] }, clerk));
  return entered.id;
}

export type Facts = ReturnType<typeof somebody>;

/** What the file store would have answered for a photograph. */
export const photo = 'a'.repeat(64);

export async function begun(house: House, who: Actor, label = 'Juru Las SMAW A'): Promise<Id<'application'>> {
  return valueOf(await house.run(startApplication, { class: house.classNamed(label) }, who)).id;
}

export const mother = { guardianName: 'Rohani', guardianRelation: 'mother', guardianPhone: '0812 9000 1111', guardianAgrees: true } as const;

/** An application from a phone with everything but the sending. */
export async function filledIn(house: House, who: Actor, facts: Facts): Promise<Id<'application'>> {
  const application = await begun(house, who);
  const { fullName, nik, birthDay, birthPlace, sex, regionCode, address, phone, education } = facts;
  valueOf(await house.run(saveIdentity, { application, fullName, nik, birthDay, birthPlace, sex } as never, who));
  valueOf(await house.run(saveHome, { application, regionCode, address, phone }, who));
  valueOf(await house.run(saveBackground, { application, education, work: 'looking', supportNeeds: [] } as never, who));
  if (needsGuardian(birthDay as never, house.today)) valueOf(await house.run(saveGuardian, { application, ...mother }, who));
  valueOf(await house.run(addDocuments, { application, identityCard: photo, diploma: photo }, who));
  valueOf(await house.run(giveStatement, { application, agree: true }, who));
  return application;
}

/** Points that make a sum, first criterion first: `87,5` as the boxes of a rubric hold it. */
export function pointsMaking(sum: number, rubric: readonly Criterion[] = usualRubric): Record<string, string> {
  let left = sum;
  return Object.fromEntries(rubric.map(({ key, points }) => {
    const given = Math.min(points, Math.max(0, left));
    left = Math.round((left - given) * 100) / 100;
    return [key, String(Math.round(given * 100) / 100)];
  }));
}

/** Points of people at one class, for tests that judge what comes after: the test, and two scorers of the interview who agree. */
export async function scoreAll(house: House, of: Id<'class'>, scores: readonly { readonly application: Id<'application'>; readonly test?: string; readonly interview?: string }[]): Promise<void> {
  const tests = scores.flatMap(({ application, test }) => (test === undefined ? [] : [{ application, test }]));
  if (tests.length > 0) valueOf(await house.run(enterScores, { class: of, scores: tests }, house.as('admission')));
  const interviews = scores.flatMap(({ application, interview }) => (interview === undefined ? [] : [{ application, points: pointsMaking(Number(interview.replace(',', '.'))) }]));
  if (interviews.length === 0) return;
  for (const scorer of ['Bu Rahma', 'Pak Yusuf']) valueOf(await house.run(scoreInterviews, { class: of, scores: interviews }, house.as('admission', { id: scorer, name: scorer })));
}
