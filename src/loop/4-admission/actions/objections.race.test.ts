import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication, listApplications } from '../store/applications.ts';
import { listCorrections } from '../store/corrections.ts';
import { listObjections } from '../store/objections.ts';
import { admissionHouse, calledToTest, moments, scoreAll, throwDice, valueOf } from '../testing.ts';
import { answerObjection } from './answer-objection.ts';
import { closeOffers } from './close-offers.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { decideCorrection } from './decide-correction.ts';
import { fileObjection } from './file-objection.ts';
import { proposeCorrection } from './propose-correction.ts';
import { publishRun } from './publish-run.ts';
import { seeLine } from './see-line.ts';
import { withdrawApplication } from './withdraw-application.ts';

// Nineteen people for sixteen seats of one class, the last of them with a score that was typed wrong.
let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const people: Id<'application'>[] = [];
const clerk = () => house.as('admission');
const answerer = () => house.as('administrator');
const held = async () => (await house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses: ['offered', 'confirmed'] }))).filter(({ seatClass }) => seatClass === smaw);
const file = (one: number, text = 'Nilai tes saya tertukar dengan nomor lain.') => house.run(fileObjection, { application: people[one]!, reason: 'score', text }, clerk());
const objectionsOf = (one: number) => house.inCentre((tx) => listObjections(tx, { application: people[one]! }));

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  for (let at = 0; at < 19; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
  house.time.now = moments.tested;
  await throwDice(house);
  await scoreAll(house, smaw, people.map((application, at) => ({ application, test: String(95 - at), interview: '80' })));
  expect(await file(18)).toMatchObject({ error: { code: 'admission.no-result-yet' } });
  const { run } = valueOf(await house.run(computeRun, { wave: house.wave.id }, clerk()));
  valueOf(await house.run(publishRun, { run }, house.as('head')));
}, 90_000);

test('five objections of one person at the same moment leave one open', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => file(18)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'admission.objection-open')).toHaveLength(4);
  expect(await objectionsOf(18)).toMatchObject([{ status: 'open', dueAt: '2026-12-15T17:00:00.000Z', assistedByName: clerk().name }]);
});

test('whoever scored the person does not answer; of two answers at the same moment one stands', async () => {
  const { id } = (await objectionsOf(18))[0]!;
  const answer = { objection: id, verdict: 'upheld' as const, answer: 'Lembar tes Anda menunjukkan 93, bukan 77. Kami betulkan.', class: smaw, test: '93' };
  expect(await house.run(answerObjection, answer, clerk())).toMatchObject({ error: { code: 'admission.scored-by-you' } });
  expect(await house.run(answerObjection, { ...answer, test: 'baik' }, answerer())).toMatchObject({ error: { code: 'admission.score-not-a-number', field: 'test' } });
  const answers = await Promise.all([house.run(answerObjection, answer, answerer()), house.run(answerObjection, { ...answer, verdict: 'not-upheld' }, house.as('head'))]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'admission.objection-answered' } });
});

test('corrected points count after a second person, and nobody who holds a seat loses it', async () => {
  if ((await house.inCentre((tx) => listCorrections(tx, { application: people[18]! }))).length === 0) valueOf(await house.run(proposeCorrection, { application: people[18]!, class: smaw, test: '93', why: 'Lembar tes menunjukkan 93.' }, answerer()));
  const before = (await held()).map(({ id }) => id).sort();
  const { id, proposedBy } = (await house.inCentre((tx) => listCorrections(tx, { application: people[18]! })))[0]!;
  const [own, other] = proposedBy === answerer().id ? [answerer(), house.as('head')] : [house.as('head'), answerer()];
  expect(await house.run(decideCorrection, { correction: id, approve: true }, own)).toMatchObject({ error: { code: 'admission.correction-second-person' } });
  const answers = await Promise.all([house.run(decideCorrection, { correction: id, approve: true }, other), house.run(decideCorrection, { correction: id, approve: true }, house.as('admission'))]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await held()).map((one) => one.id).sort()).toEqual(before);
  // With 93 they would have had a seat: they are first in line now, before the reserves.
  expect(valueOf(await house.ask(seeLine, { class: smaw }, clerk())).waiting[0]).toMatchObject({ id: people[18], place: 1 });
  valueOf(await house.run(withdrawApplication, { application: people[5]! }, clerk()));
  expect(await house.inCentre((tx) => findApplication(tx, people[18]!))).toMatchObject({ status: 'offered', seatClass: smaw });
});

test('an objection is taken until the last moment of the last day, and not after it', async () => {
  house.time.now = '2026-12-15T16:59:59.999Z' as Instant;
  expect((await file(0)).ok).toBe(true);
  house.time.now = '2026-12-15T17:00:00.000Z' as Instant;
  expect(await file(1)).toMatchObject({ error: { code: 'admission.objection-window', until: '2026-12-15T16:59:00.000Z' } });
});

test('offers that end while people confirm them at the same moment: each is one or the other, and the class is never over-full', async () => {
  house.time.now = '2026-12-14T02:59:59.999Z' as Instant;
  const open = (await held()).filter(({ status }) => status === 'offered');
  expect(open.length).toBeGreaterThan(10);
  const confirming = open.slice(0, 8).map((one) => house.run(confirmSeat, { application: one.id }, clerk()));
  house.time.now = '2026-12-14T03:00:00.000Z' as Instant;
  await Promise.all([...confirming, ...Array.from({ length: 3 }, () => house.run(closeOffers, {}, house.as('system'))), ...open.slice(8, 11).map((one) => house.run(confirmSeat, { application: one.id }, clerk()))]);
  const rows = await house.inCentre((tx) => tx.withTables<{ 'admission.seats': { class_id: string; application_id: string | null } }>().selectFrom('admission.seats').selectAll().where('class_id', '=', smaw).where('application_id', 'is not', null).execute());
  const now = await held();
  expect(rows.map((row) => row.application_id).sort()).toEqual(now.map(({ id }) => id).sort());
  expect(now.length).toBeLessThanOrEqual(16);
  for (const { id } of open) expect(['offered', 'confirmed', 'expired']).toContain((await house.inCentre((tx) => findApplication(tx, id)))!.status);
});
