import { beforeAll, expect, test } from 'vitest';
import { addMonths, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { needsFor, getNeed } from '#demand';
import { findEmployers } from '#employers';
import { listMessages } from '#platform/messages/queue';
import { enrolmentsOf, type Enrolment } from '#training';
import { listCheckIns } from '../store/check-ins.ts';
import { listHires } from '../store/hires.ts';
import { outcomesHouse, valueOf } from '../testing/outcomes-house.ts';
import { answerCheckInAction } from './answer-check-in.ts';
import { askDueAction, sendLinkAction } from './ask-due.ts';
import { openCheckIn } from './open-check-in.ts';
import { recordHireAction, tellHireAction } from './record-hire.ts';
import { recordLeavingAction } from './record-leaving.ts';
import { scheduleAction } from './schedule.ts';
import { listCheckInsQuestion } from './see-check-ins.ts';
import { occupationsOf } from './trainings.ts';

let house: Awaited<ReturnType<typeof outcomesHouse>>;
let graduates: Enrolment[];
let employer: { readonly id: Id<'employer'>; readonly name: string };
const system = () => house.as('system');
const factsOf = ({ id, person, class: ofClass, wave, endedOn }: Enrolment) => ({ enrolment: id, person, class: ofClass, wave, on: endedOn! });
const checkInsOf = (one: Enrolment) => house.inCentre((tx) => listCheckIns(tx, { person: one.person }));
const hiresOf = (one: Enrolment) => house.inCentre((tx) => listHires(tx, { person: one.person }));

beforeAll(async () => {
  house = await outcomesHouse({ isWithOutcomes: false });
  graduates = (await house.inCentre((tx) => enrolmentsOf(tx, { wave: house.latest.id }))).filter((one) => one.status === 'completed');
  const [line] = await house.inCentre(async (tx) => {
    const occupations = await occupationsOf(tx, graduates.map((one) => one.class));
    const found = [];
    for (const graduate of graduates) for (const need of await needsFor(tx, { occupation: occupations.get(graduate.class)!, today: house.today })) if (need.wanted > 1) found.push({ graduate, need });
    return found;
  });
  graduates = [line!.graduate, ...graduates.filter((one) => one !== line!.graduate)];
  employer = (await house.inCentre((tx) => findEmployers(tx, [line!.need.employer]))).get(line!.need.employer)!;
});

test('a completed class schedules four questions, once however often it is told', async () => {
  const facts = factsOf(graduates[0]!);
  expect(await house.run(scheduleAction, facts, system())).toMatchObject({ ok: true, value: { added: 4 } });
  expect(await house.run(scheduleAction, facts, system())).toMatchObject({ ok: true, value: { added: 0 } });
  expect((await checkInsOf(graduates[0]!)).map((one) => one.dueOn)).toEqual([1, 3, 6, 12].map((month) => addMonths(graduates[0]!.endedOn!, month)));
});

test('questions whose day has come are sent once, by message with a link of one’s own', async () => {
  const before = await house.inCentre((tx) => listMessages(tx, 100, 0));
  const sent = valueOf(await house.run(askDueAction, {}, system())).sent;
  expect(sent).toBeGreaterThan(0);
  expect(valueOf(await house.run(askDueAction, {}, system())).sent).toBe(0);
  const messages = (await house.inCentre((tx) => listMessages(tx, 100, 0))).filter((one) => one.purpose === 'check-in');
  expect(messages).toHaveLength(sent);
  expect(before.filter((one) => one.purpose === 'check-in')).toHaveLength(0);
  expect(messages[0]!.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/kabar\/[A-Za-z0-9_-]{74} /);
});

const own = (one: Enrolment) => house.as('citizen', { person: one.person });
const due = async (one: Enrolment) => (await checkInsOf(one)).filter((check) => check.dueOn <= house.today && house.today < check.closesOn)[0]!;

test('a graduate answers for themselves, which is a hire that pays the employer’s soonest line back', async () => {
  const [graduate] = graduates as [Enrolment];
  const { id } = await due(graduate);
  const startedOn = addMonths(graduate.endedOn!, 1);
  const answer = { checkIn: id, situation: 'employed', employerName: employer.name.toUpperCase(), startedOn, isInField: true, wage: 4_500_000 };
  expect(await house.run(answerCheckInAction, answer, own(graduates[1]!))).toEqual({ ok: false, error: { code: 'record.not-found' } });
  valueOf(await house.run(answerCheckInAction, answer, own(graduate)));

  const [hire] = await hiresOf(graduate);
  expect(hire).toMatchObject({ employer: employer.id, employerName: employer.name, source: 'self', wage: 4_500_000 });
  const wanted = (await house.inCentre((tx) => getNeed(tx, hire!.need!)))!.wanted;
  expect(await house.drain()).toEqual([]);
  expect((await house.inCentre((tx) => getNeed(tx, hire!.need!)))!.wanted).toBe(wanted - 1);
});

test('the employer telling the same hire makes it surer and pays nothing twice', async () => {
  const [graduate] = graduates as [Enrolment];
  const [before] = await hiresOf(graduate);
  const wanted = (await house.inCentre((tx) => getNeed(tx, before!.need!)))!.wanted;
  for (let times = 0; times < 2; times += 1) {
    valueOf(await house.run(recordHireAction, { person: graduate.person, employer: employer.id, need: null, occupation: before!.occupation, on: before!.startedOn }, system()));
  }
  expect(await hiresOf(graduate)).toMatchObject([{ id: before!.id, source: 'employer', wage: 4_500_000 }]);
  expect(await house.drain()).toEqual([]);
  expect((await house.inCentre((tx) => getNeed(tx, before!.need!)))!.wanted).toBe(wanted);
});

test('two tellings at the same moment are one hire', async () => {
  const graduate = graduates[2]!;
  const told = { person: graduate.person, employer: employer.id, need: null, occupation: '', on: house.today };
  await Promise.all(Array.from({ length: 4 }, () => house.run(recordHireAction, told, system())));
  expect(await hiresOf(graduate)).toHaveLength(1);
});

test('an employer’s word answers the question of the day, so that nobody is asked what is known', async () => {
  const graduate = graduates[3]!;
  valueOf(await house.run(scheduleAction, factsOf(graduate), system()));
  const { id } = await due(graduate);
  valueOf(await house.run(recordHireAction, { person: graduate.person, employer: employer.id, need: null, occupation: '7212', on: house.today }, system()));
  expect(await house.ask(openCheckIn, { checkIn: id }, own(graduate))).toMatchObject({ ok: true, value: { isConfirmed: true, checkIn: { situation: 'employed', source: 'employer' } } });
  expect(await house.run(answerCheckInAction, { checkIn: id, situation: 'not-working' }, own(graduate))).toEqual({ ok: false, error: { code: 'outcomes.already-confirmed' } });
});

test('leaving for a job is a hire at once; leaving for another reason is not', async () => {
  const [left, gone] = [graduates[4]!, graduates[5]!];
  valueOf(await house.run(recordLeavingAction, { ...factsOf(left), reason: 'job' }, system()));
  valueOf(await house.run(recordLeavingAction, { ...factsOf(gone), reason: 'family' }, system()));
  expect(await hiresOf(left)).toMatchObject([{ source: 'counter', startedOn: left.endedOn }]);
  expect([await hiresOf(gone), await checkInsOf(gone)]).toEqual([[], []]);
});

test('staff record a job outside any question, with an employer the register does not know', async () => {
  const graduate = graduates[6]!;
  const job = { person: graduate.person, employerName: 'Bengkel Pak Contoh', startedOn: house.today, isInField: false, source: 'counter' };
  expect(await house.run(tellHireAction, { ...job, startedOn: '2125-01-01' as Day }, house.as('employment'))).toMatchObject({ ok: false, error: { code: 'outcomes.start-ahead', field: 'startedOn' } });
  valueOf(await house.run(tellHireAction, job, house.as('employment')));
  expect(await hiresOf(graduate)).toMatchObject([{ employer: undefined, employerName: 'Bengkel Pak Contoh', need: undefined, occupation: undefined }]);
  expect(await house.run(tellHireAction, job, house.as('planner'))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
});

test('a stale form is refused, and a question ahead is not sent', async () => {
  const one = (await checkInsOf(graduates[3]!)).find((check) => check.dueOn > house.today)!;
  expect(await house.run(sendLinkAction, { checkIn: one.id }, house.as('employment'))).toMatchObject({ ok: false, error: { code: 'outcomes.too-early' } });
  const { id } = await due(graduates[0]!);
  expect(await house.run(answerCheckInAction, { checkIn: id, situation: 'studying', source: 'counter', version: 99 }, house.as('employment'))).toEqual({ ok: false, error: { code: 'record.stale' } });
});

test('the list narrows by state, month, wave and name', async () => {
  const list = async (filter: object) => valueOf(await house.ask(listCheckInsQuestion, filter, house.as('employment')));
  const all = await list({ state: 'all' });
  expect((await list({ state: 'upcoming' })).total + (await list({ state: 'open' })).total + (await list({ state: 'answered' })).total + (await list({ state: 'missed' })).total).toBe(all.total);
  expect((await list({ state: 'all', month: 12 })).rows.every((row) => row.month === 12)).toBe(true);
  const [row] = all.rows;
  expect((await list({ state: 'all', q: row!.name.slice(0, 6) })).rows.map(({ name }) => name)).toContain(row!.name);
  expect((await list({ state: 'all', q: 'zzzz' })).total).toBe(0);
});
