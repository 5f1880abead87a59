import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { canonicalJson } from '#kernel/json';
import { sha256 } from '#kernel/sha256';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication } from '../store/applications.ts';
import { findResult, findRun, findRunRecord, listResults } from '../store/runs.ts';
import { computePlaces } from '../rules/run/run-admission.ts';
import { admissionHouse, calledToTest, moments, pointsMaking, scoreAll, throwDice, valueOf } from '../testing.ts';
import { closeOffers } from './close-offers.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { declineSeat } from './decline-seat.ts';
import { enterScores } from './enter-scores.ts';
import { publishRun } from './publish-run.ts';
import { scoreInterviews } from './score-interviews.ts';

// One wave from frozen rules to a seat that moves on: each test goes on where the one before it stopped.
let house: Awaited<ReturnType<typeof admissionHouse>>;
const people: Id<'application'>[] = [];
let smaw: Id<'class'>;
let run: Id<'run'>;

const statusOf = async (at: number) => (await house.inCentre((tx) => findApplication(tx, people[at]!)))!.status;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  // Nineteen people for sixteen seats.
  for (let at = 0; at < 19; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
}, 60_000);

test('a result is not computed while applications are open', async () => {
  expect(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).toMatchObject({ error: { code: 'admission.still-open' } });
});

test('points are typed with a comma or a point, and every box that holds none is told', async () => {
  house.time.now = moments.tested;
  const scores = people.slice(0, 18).map((application, at) => ({ application, test: `${90 - at},5` }));
  const wrong = [{ ...scores[0]!, test: 'baik' }, { ...scores[1]!, test: '101' }];
  expect(await house.run(enterScores, { class: smaw, scores: wrong }, house.as('admission')))
    .toMatchObject({ error: { code: 'input.invalid', problems: [{ field: 'scores.0.test', code: 'admission.score-not-a-number' }, { field: 'scores.1.test', code: 'admission.score-out-of-range' }] } });
  expect(await house.run(enterScores, { class: smaw, scores }, house.as('admission'))).toEqual({ ok: true, value: { class: smaw, changed: 18 } });
  expect(await statusOf(0)).toBe('called');
  await scoreAll(house, smaw, people.slice(0, 18).map((application, at) => ({ application, interview: `${80 - at}.25` })));
  expect(await statusOf(0)).toBe('scored');
});

test('a recorded score changes only with a reason', async () => {
  const change = { class: smaw, scores: [{ application: people[0]!, test: '95' }] };
  expect(await house.run(enterScores, change, house.as('admission'))).toMatchObject({ error: { code: 'admission.why-missing', field: 'why' } });
  expect(await house.run(enterScores, { ...change, why: 'Salah ketik penilai' }, house.as('admission'))).toMatchObject({ ok: true });
});

test('no result is computed while an interview has one scorer only', async () => {
  const alone = house.as('admission', { id: 'Bu Sinta', name: 'Bu Sinta' });
  valueOf(await house.run(scoreInterviews, { class: smaw, scores: [{ application: people[18]!, points: pointsMaking(70) }] }, alone));
  expect(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).toEqual({ ok: false, error: { code: 'admission.scores-unsettled', count: 1 } });
  valueOf(await house.run(scoreInterviews, { class: smaw, scores: [{ application: people[18]!, points: pointsMaking(72) }] }, house.as('admission', { id: 'Pak Didi', name: 'Pak Didi' })));
});

test('a result waits for the dice of the public session', async () => {
  expect(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).toEqual({ ok: false, error: { code: 'admission.draw-not-settled' } });
  await throwDice(house);
});

test('whoever computed a result may not publish it', async () => {
  const computed = valueOf(await house.run(computeRun, { wave: house.wave.id }, house.as('admission')));
  expect(computed).toMatchObject({ placed: 16, applicants: 19 });
  run = computed.run;
  expect(await house.run(publishRun, { run }, house.as('admission'))).toEqual({ ok: false, error: { code: 'admission.second-person-needed' } });
  expect(await statusOf(0)).toBe('scored');
});

test('a result that is older than the last change is not published', async () => {
  valueOf(await house.run(enterScores, { class: smaw, scores: [{ application: people[0]!, test: '96' }], why: 'Lembar kedua' }, house.as('admission')));
  expect(await house.run(publishRun, { run }, house.as('head'))).toEqual({ ok: false, error: { code: 'admission.run-outdated' } });
  run = valueOf(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).run;
});

test('published, sixteen have an offer, two are reserves, the absent one is told so, and anybody can compute it again', async () => {
  expect(valueOf(await house.run(publishRun, { run }, house.as('head'))).offered).toBe(16);
  expect([await statusOf(0), await statusOf(15), await statusOf(16), await statusOf(17), await statusOf(18)]).toEqual(['offered', 'offered', 'reserve', 'reserve', 'not-admitted']);
  const [kept, record, told, absent] = await house.inCentre(async (tx) => [await findRun(tx, house.wave.id), await findRunRecord(tx, run), await findResult(tx, run, people[16]!), await findApplication(tx, people[18]!)] as const);
  const results = await house.inCentre((tx) => listResults(tx, run));
  const places = computePlaces(record);
  expect(places).toEqual([...results].map(([number, one]) => ({ applicant: number, class: one.class ? 'juru-las-smaw-a' : null })));
  expect(sha256(canonicalJson(places))).toBe(kept!.resultHash);
  expect(places.map(({ applicant }) => applicant)).toEqual(Array.from({ length: 19 }, (_, at) => `G${house.wave.sequence}-${String(at + 1).padStart(4, '0')}`));
  expect(record.applicants[0]!.choices).toEqual([{ class: 'juru-las-smaw-a', score: expect.any(Number) as number, traits: [] }]);
  expect([sha256(record.seedProof!.secret), sha256(`${record.seedProof!.secret}:${record.seedProof!.publicValue}`)]).toEqual([record.seedProof!.commitment, record.seed]);
  expect(told?.choices[0]).toMatchObject({ outcome: 'below-cut-off' });
  expect(absent?.reason).toBe('not-tested');
  expect(await house.run(enterScores, { class: smaw, scores: [{ application: people[0]!, test: '1' }], why: 'x' }, house.as('admission'))).toMatchObject({ ok: false });
});

test('a seat is confirmed once; one given back goes to the first reserve at once', async () => {
  const clerk = house.as('admission');
  expect(await house.run(confirmSeat, { application: people[0]! }, clerk)).toMatchObject({ ok: true });
  expect(await house.run(confirmSeat, { application: people[0]! }, clerk)).toEqual({ ok: false, error: { code: 'admission.already.confirmed' } });
  expect(await house.run(declineSeat, { application: people[1]!, why: 'Diterima bekerja' }, clerk)).toMatchObject({ ok: true, value: { offeredNext: 1 } });
  expect([await statusOf(1), await statusOf(16), await statusOf(17)]).toEqual(['declined', 'offered', 'reserve']);
});

test('an offer nobody answered ends, cannot be taken any more, and moves on', async () => {
  house.time.now = moments.late;
  expect(await house.run(confirmSeat, { application: people[2]! }, house.as('admission'))).toMatchObject({ error: { code: 'admission.offer-expired' } });
  const closed = valueOf(await house.run(closeOffers, {}, house.as('system')));
  expect(closed).toEqual({ expired: 15, offered: 1 });
  expect([await statusOf(2), await statusOf(17)]).toEqual(['expired', 'offered']);
});
