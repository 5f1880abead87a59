import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication, listApplications } from '../store/applications.ts';
import { findRun } from '../store/runs.ts';
import { countFreeSeats } from '../store/seats.ts';
import { admissionHouse, calledToTest, scoreAll, throwDice, valueOf } from '../testing.ts';
import { keepSeat, takeBetterSeat } from './answer-better.ts';
import { callNextInLine } from './call-next.ts';
import { closeOffers } from './close-offers.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { declineSeat } from './decline-seat.ts';
import { noteLeaving, noteNoShow } from './note-no-show.ts';
import { pauseLine, resumeLine } from './pause-line.ts';
import { publishDueRuns } from './publish-due-runs.ts';
import { publishRun, unapproveResult } from './publish-run.ts';
import { remindToAnswer } from './remind-to-answer.ts';
import { seeLine } from './see-line.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

// Eighteen people ask for welding first; the last two also for sewing, where they get a seat. Each test goes on where the one before it stopped.
let house: Awaited<ReturnType<typeof admissionHouse>>;
const people: Id<'application'>[] = [];
let [smaw, sewing]: Id<'class'>[] = [];
let run: Id<'run'>;

const at = (time: string): Instant => `2026-12-${time}:00.000Z` as Instant;
const find = async (one: number) => (await house.inCentre((tx) => findApplication(tx, people[one]!)))!;
const statusOf = async (one: number) => (await find(one)).status;
const held = async (of: Id<'class'>) => (await house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses: ['offered', 'confirmed'] }))).flatMap(({ seatClass, betterClass }) => [seatClass, betterClass]).filter((one) => one === of).length;
const messages = (purpose: string) => house.inCentre(async (tx) => (await tx.withTables<{ 'platform.messages': { purpose: string } }>().selectFrom('platform.messages').select('purpose').where('purpose', '=', purpose).execute()).length);

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  [smaw, sewing] = [house.classNamed('Juru Las SMAW A'), house.classNamed('Operator Jahit Garmen')];
  for (let one = 0; one < 20; one += 1) people.push(await calledToTest(house, `Pelamar ${one + 1}`, one >= 18 ? [smaw!] : one >= 16 ? [smaw!, sewing!] : [smaw!]));
  house.time.now = at('11T02:00');
  await scoreAll(house, smaw!, people.map((application, one) => ({ application, test: String(95 - one), interview: '80' })));
  await scoreAll(house, sewing!, people.slice(16, 18).map((application) => ({ application, interview: '80' })));
  await throwDice(house);
  run = valueOf(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).run;
}, 90_000);

test('an approved result waits for the minute that was announced, and nobody outside can read it before', async () => {
  const approved = valueOf(await house.run(publishRun, { run }, house.as('head')));
  expect(approved).toEqual({ wave: house.wave.id, publishAt: '2026-12-12T03:00:00.000Z', offered: undefined });
  const { person } = await find(0);
  const own = valueOf(await house.ask(seeOwnApplication, { application: people[0]! }, await house.citizen('pelamar-1', { person: person! })));
  expect([own.result, own.places, own.objection, own.application.status]).toEqual([undefined, [], undefined, 'scored']);
  expect(await house.ask(seeLine, { class: smaw! }, house.as('admission'))).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.run(computeRun, { wave: house.wave.id }, house.as('admission'))).toMatchObject({ error: { code: 'admission.run-approved' } });
  expect(await house.run(publishDueRuns, {}, house.as('system'))).toMatchObject({ error: { code: 'admission.nothing-changed' } });
});

test('an approval is taken back while there is time, and given again', async () => {
  valueOf(await house.run(unapproveResult, { run }, house.as('head')));
  expect(await house.run(unapproveResult, { run }, house.as('head'))).toMatchObject({ error: { code: 'admission.run-not-approved' } });
  expect(await house.run(publishRun, { run }, house.as('admission'))).toMatchObject({ error: { code: 'admission.second-person-needed' } });
  valueOf(await house.run(publishRun, { run }, house.as('head')));
});

test('at the minute the clock publishes what was approved; the seat of somebody who withdrew meanwhile is the next one’s', async () => {
  valueOf(await house.run(withdrawApplication, { application: people[15]! }, house.as('admission')));
  house.time.now = at('12T03:00');
  expect(valueOf(await house.run(publishDueRuns, {}, house.as('system'))).published).toEqual([run]);
  expect(await house.inCentre((tx) => findRun(tx, house.wave.id))).toMatchObject({ status: 'published', publishedByName: house.as('head').name });
  expect([await statusOf(0), await statusOf(15), await statusOf(16)]).toEqual(['offered', 'withdrawn', 'offered']);
  // The next in line holds a sewing seat: they are offered the welding they like better beside it.
  expect(await find(16)).toMatchObject({ seatClass: sewing, betterClass: smaw, betterBy: at('14T03:00'), answerBy: at('14T03:00') });
  expect([await held(smaw!), await house.run(publishDueRuns, {}, house.as('system'))]).toMatchObject([16, { error: { code: 'admission.nothing-changed' } }]);
});

test('the reserve list shows the rule’s order to staff and to each person', async () => {
  const line = valueOf(await house.ask(seeLine, { class: smaw! }, house.as('admission')));
  expect(line.waiting.map(({ id, place, holds }) => [people.indexOf(id), place, holds])).toEqual([[17, 1, 'Operator Jahit Garmen'], [18, 2, undefined], [19, 3, undefined]]);
  const own = valueOf(await house.ask(seeOwnApplication, { application: people[18]! }, await house.citizen('pelamar-19', { person: (await find(18)).person! })));
  expect(own.places).toEqual([{ id: smaw, label: 'Juru Las SMAW A', place: 2, isPaused: false }]);
  expect(await find(18)).toMatchObject({ status: 'reserve', reserveRank: 2 });
});

test('whoever stays with the lower choice frees the better seat for the next, and is not asked again', async () => {
  valueOf(await house.run(keepSeat, { application: people[16]! }, house.as('admission')));
  expect(await find(16)).toMatchObject({ seatClass: sewing, betterClass: null, status: 'offered' });
  expect(await find(17)).toMatchObject({ seatClass: sewing, betterClass: smaw });
  expect(await house.run(keepSeat, { application: people[16]! }, house.as('admission'))).toMatchObject({ error: { code: 'admission.no-better-seat' } });
});

test('moving up gives the lower seat back', async () => {
  valueOf(await house.run(takeBetterSeat, { application: people[17]! }, house.as('admission')));
  expect(await find(17)).toMatchObject({ status: 'confirmed', seatClass: smaw, betterClass: null });
  expect([await held(smaw!), (await house.inCentre((tx) => countFreeSeats(tx, [sewing!]))).get(sewing!)]).toEqual([16, 15]);
});

test('a paused list calls nobody until a person lets it go on, and then whoever was due', async () => {
  valueOf(await house.run(pauseLine, { class: smaw!, why: 'Menunggu jawaban keberatan.' }, house.as('admission')));
  expect(await house.run(pauseLine, { class: smaw!, why: 'Lagi' }, house.as('head'))).toMatchObject({ error: { code: 'admission.line-paused' } });
  valueOf(await house.run(declineSeat, { application: people[1]! }, house.as('admission')));
  expect(await house.run(callNextInLine, { class: smaw! }, house.as('admission'))).toMatchObject({ error: { code: 'admission.line-paused', why: 'Menunggu jawaban keberatan.' } });
  expect(await statusOf(18)).toBe('reserve');
  expect(valueOf(await house.run(resumeLine, { class: smaw! }, house.as('head'))).offered).toBe(1);
  expect(await statusOf(18)).toBe('offered');
  expect(await house.run(resumeLine, { class: smaw! }, house.as('head'))).toMatchObject({ error: { code: 'admission.line-not-paused' } });
});

test('whose application the office withdrew, and whose seat it gave back, was told, so that no list is shortened behind a back', async () => {
  expect([await statusOf(15), await statusOf(1), await messages('admission.by-office')]).toEqual(['withdrawn', 'declined', 2]);
});

test('one reminder before the end; at the end, to the minute, the seat moves on', async () => {
  for (const one of [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18]) valueOf(await house.run(confirmSeat, { application: people[one]! }, house.as('admission')));
  house.time.now = at('13T02:59');
  expect(await house.run(remindToAnswer, {}, house.as('system'))).toMatchObject({ error: { code: 'admission.nothing-changed' } });
  house.time.now = at('13T03:00');
  expect(valueOf(await house.run(remindToAnswer, {}, house.as('system'))).reminded).toBe(2);
  expect(await house.run(remindToAnswer, {}, house.as('system'))).toMatchObject({ error: { code: 'admission.nothing-changed' } });
  house.time.now = at('14T02:59');
  expect(await house.run(closeOffers, {}, house.as('system'))).toMatchObject({ error: { code: 'admission.nothing-changed' } });
  house.time.now = at('14T03:00');
  expect(await house.run(confirmSeat, { application: people[14]! }, house.as('admission'))).toMatchObject({ error: { code: 'admission.offer-expired' } });
  expect(valueOf(await house.run(closeOffers, {}, house.as('system')))).toEqual({ expired: 2, offered: 1 });
  expect([await statusOf(14), await statusOf(16), await statusOf(19), await held(smaw!)]).toEqual(['expired', 'expired', 'offered', 16]);
  expect(await messages('admission.offer-ended')).toBe(2);
});

test('somebody who does not come in the first days, or leaves them, gives the seat up; later it stays', async () => {
  expect(await house.run(noteNoShow, { application: people[2]!, why: 'Tidak datang' }, house.as('admission'))).toMatchObject({ error: { code: 'admission.no-show-days' } });
  house.time.now = at('21T02:00');
  valueOf(await house.run(noteNoShow, { application: people[2]!, why: 'Tidak datang dua hari' }, house.as('admission')));
  expect(await find(2)).toMatchObject({ status: 'no-show', seatClass: null });
  const { person } = await find(3);
  expect(valueOf(await house.run(noteLeaving, { person: person!, class: smaw! }, house.as('system')))).toEqual({ released: true });
  expect(valueOf(await house.run(noteLeaving, { person: person!, class: smaw! }, house.as('system')))).toEqual({ released: false });
  house.time.now = at('28T02:00');
  expect(await house.run(noteNoShow, { application: people[4]!, why: 'Tidak datang' }, house.as('admission'))).toMatchObject({ error: { code: 'admission.no-show-days' } });
});
