import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import { listTimeline } from '#platform/audit/entries';
import { accessModule } from '../../../registry/access/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listCards } from '../store/cards.ts';
import { answerRateOf } from '../store/doors.ts';
import { hiresOf } from '../store/hires.ts';
import { matchingHouse, valueOf, welding } from '../testing/matching-house.ts';
import { answerAction } from './answer.ts';
import { closeCardAction, noteHireAction } from './close-card.ts';
import { introduceAction } from './introduce.ts';
import { markSilentAction } from './mark-silent.ts';
import { openCardAction } from './open-card.ts';
import { editCardAction, seeCard, switchCardAction } from './own-card.ts';
import { recordVacancyAction } from './record-vacancy.ts';
import { seeGraduate, seeOwnVacancies } from './see-graduate.ts';
import { seeIntroduction } from './see-introduction.ts';
import { seeVacancy } from './see-vacancy.ts';

const sampled = [accessModule, standardsModule, peopleModule, employersModule];
let house: Awaited<ReturnType<typeof matchingHouse>>;
let employer: Id<'employer'>;

beforeAll(async () => {
  house = await matchingHouse(sampled, sampled);
  employer = house.employers[0]!;
  for (const [at, person] of house.persons.slice(0, 14).entries()) {
    await house.certify(person, welding.slice(0, 1 + (at % 4)));
    valueOf(await house.run(openCardAction, { person, on: '2026-10-01' }, house.system));
    const { card } = valueOf(await house.ask(seeCard, {}, house.own(person)));
    valueOf(await house.run(editCardAction, { region: card!.region, takesShifts: 'yes', moves: 'yes', languages: [], version: card!.version }, house.own(person)));
  }
});

const opening = { title: 'Juru las galangan', occupation: '7212', region: '36.72', headcount: 2, units: [...welding], closesOn: '2026-12-20' };
const openVacancy = async (facts: object = {}) => valueOf(await house.run(recordVacancyAction, { ...opening, employer, ...facts }, house.officer)).id;
const asEmployer = () => house.as('employer', { employer });
const messages = (purpose: string) => house.inCentre(async (tx) => (await sql<{ text: string; recipient: string }>`select text, recipient from platform.messages where purpose = ${purpose}`.execute(tx)).rows);

test('an opening without units, past its day or with a unit nobody knows is refused at its field', async () => {
  const refused = async (facts: object) => (await house.run(recordVacancyAction, { ...opening, employer, ...facts }, house.officer) as { error?: object }).error;
  expect(await refused({ units: [] })).toEqual({ code: 'matching.no-units', field: 'units' });
  expect(await refused({ units: ['X.1@1/2000'] })).toEqual({ code: 'matching.unknown-unit', field: 'units', unit: 'X.1@1/2000' });
  expect(await refused({ closesOn: '2026-11-23' })).toEqual({ code: 'matching.closes-past', field: 'closesOn' });
  expect(await refused({ occupation: '9' + '999' })).toEqual({ code: 'matching.unknown-occupation', field: 'occupation' });
});

test('the ten best cards come with reasons and without a name, and the same figures stand on the graduate', async () => {
  const vacancy = await openVacancy();
  const { best } = valueOf(await house.ask(seeVacancy, { vacancy }, house.officer));
  expect(best).toHaveLength(10);
  expect(best.map((one) => one.coverage)).toEqual([1000, 1000, 1000, 750, 750, 750, 500, 500, 500, 500]);
  expect(best[3]!.covered).toHaveLength(3);
  expect(best[3]!.missing.map(({ key }) => key)).toEqual([welding[3]]);
  expect(JSON.stringify(best)).not.toMatch(/fullName|birthDay|"sex"|"name"/);
  const seen = valueOf(await house.ask(seeGraduate, { person: best[3]!.person }, house.officer));
  expect(seen.name).toBeUndefined();
  expect(seen.best.find((one) => one.vacancy === vacancy)).toMatchObject({ coverage: 750, distance: best[3]!.distance });
  const own = valueOf(await house.ask(seeOwnVacancies, {}, house.own(best[3]!.person)));
  expect(own.best.map((one) => one.vacancy)).toEqual(seen.best.map((one) => one.vacancy));
});

test('an introduction tells employer and graduate, names the graduate, and a hire closes the card and is announced', async () => {
  const vacancy = await openVacancy({ headcount: 1 });
  const persons = house.persons.slice(0, 2);
  const { introductions } = valueOf(await house.run(introduceAction, { vacancy, persons }, house.officer));
  const [message] = (await messages('matching.introduction')).slice(-1);
  expect(message).toMatchObject({ recipient: 'hrd1@perusahaan.example' });
  expect(message!.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/untuk-perusahaan\/[\w-]{74}\/perkenalan$/);
  const shown = valueOf(await house.ask(seeIntroduction, { introduction: introductions[0]! }, asEmployer()));
  expect(shown.graduate.name).not.toBe('');
  expect(shown.graduate.phone).toBeUndefined();
  valueOf(await house.run(answerAction, { introduction: introductions[0]!, answer: 'interview' }, asEmployer()));
  expect(valueOf(await house.ask(seeIntroduction, { introduction: introductions[0]! }, asEmployer())).graduate.phone).toMatch(/^\+62/);

  expect(await house.run(answerAction, { introduction: introductions[0]!, answer: 'hired' }, asEmployer())).toEqual({ ok: false, error: { code: 'matching.hired-on-missing', field: 'hiredOn' } });
  expect(await house.run(answerAction, { introduction: introductions[0]!, answer: 'hired', hiredOn: '2026-11-23' }, asEmployer())).toMatchObject({ error: { code: 'matching.hired-on-early' } });
  valueOf(await house.run(answerAction, { introduction: introductions[0]!, answer: 'hired', hiredOn: '2026-12-01' }, asEmployer()));
  const after = valueOf(await house.ask(seeVacancy, { vacancy }, house.officer));
  expect(after.vacancy.status).toBe('filled');
  expect(after.introductions?.map((one) => one.status).sort()).toEqual(['hired', 'withdrawn']);
  expect(valueOf(await house.ask(seeCard, {}, house.own(persons[0]!))).card).toMatchObject({ isOpen: false, closedBecause: 'hired' });
  expect(await house.inCentre((tx) => hiresOf(tx, persons))).toMatchObject([{ person: persons[0], employer, on: '2026-12-01' }]);
  const [entry] = await house.inCentre((tx) => listTimeline(tx, { type: 'introduction', id: introductions[0]! }));
  expect(entry).toMatchObject({ deed: 'matching.answer', before: { status: 'interview' }, after: { status: 'hired' } });
  expect(await house.run(answerAction, { introduction: introductions[0]!, answer: 'declined' }, asEmployer())).toMatchObject({ error: { code: 'matching.answer-final' } });
});

test('an employer sees and answers its own introductions only', async () => {
  const vacancy = await openVacancy();
  const { introductions: [introduction] } = valueOf(await house.run(introduceAction, { vacancy, persons: [house.persons[2]!] }, house.officer));
  const stranger = house.as('employer', { employer: house.employers[1]! });
  expect(await house.ask(seeIntroduction, { introduction }, stranger)).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.run(answerAction, { introduction, answer: 'declined' }, stranger)).toMatchObject({ error: { code: 'record.not-found' } });
});

test('closed cards, cards waiting at three employers and people met before are not introduced, and none of the others either', async () => {
  const [closed, busy, free] = house.persons.slice(3, 6) as [Id<'person'>, Id<'person'>, Id<'person'>];
  const { card } = valueOf(await house.ask(seeCard, {}, house.own(closed)));
  valueOf(await house.run(switchCardAction, { isOpen: 'no', version: card!.version }, house.own(closed)));
  for (let number = 0; number < 3; number += 1) valueOf(await house.run(introduceAction, { vacancy: await openVacancy(), persons: [busy] }, house.officer));
  const vacancy = await openVacancy();
  expect(await house.run(introduceAction, { vacancy, persons: [free, closed] }, house.officer)).toMatchObject({ error: { code: 'matching.card-closed' } });
  expect(await house.run(introduceAction, { vacancy, persons: [free, busy] }, house.officer)).toMatchObject({ error: { code: 'matching.too-many-waiting', most: 3 } });
  expect(await house.run(introduceAction, { vacancy, persons: [] }, house.officer)).toMatchObject({ error: { code: 'matching.nobody-chosen' } });
  expect(valueOf(await house.ask(seeVacancy, { vacancy }, house.officer)).introductions).toEqual([]);
  valueOf(await house.run(introduceAction, { vacancy, persons: [free] }, house.officer));
  expect(await house.run(introduceAction, { vacancy, persons: [free] }, house.officer)).toMatchObject({ error: { code: 'matching.already-introduced' } });
});

test('silence after ten days frees the graduate and counts, also when an answer comes later', async () => {
  const asked = house.employers[7]!;
  const vacancy = await openVacancy({ employer: asked });
  const { introductions } = valueOf(await house.run(introduceAction, { vacancy, persons: house.persons.slice(6, 8) }, house.officer));
  const send = (on: string) => house.inCentre((tx) => sql`update matching.introductions set sent_on = ${on} where vacancy_id = ${vacancy}`.execute(tx));
  await send('2026-11-14');
  expect(valueOf(await house.run(markSilentAction, {}, house.system)).silent).toBe(0);
  await send('2026-11-13');
  expect(valueOf(await house.run(markSilentAction, {}, house.system)).silent).toBe(2);
  expect(await house.inCentre((tx) => answerRateOf(tx, asked))).toEqual({ asked: 2, answered: 0, waiting: 0 });
  valueOf(await house.run(answerAction, { introduction: introductions[0]!, answer: 'interested' }, house.as('employer', { employer: asked })));
  expect(await house.inCentre((tx) => answerRateOf(tx, asked))).toEqual({ asked: 2, answered: 0, waiting: 0 });
});

test('a revoked certificate closes a card without units, a new one opens it again, and work found elsewhere closes it too', async () => {
  const person = house.persons[9]!;
  const stateOf = async () => (await house.inCentre((tx) => listCards(tx, { persons: [person] })))[0];
  await house.revokeAll(person);
  valueOf(await house.run(closeCardAction, { person }, house.system));
  expect(await stateOf()).toMatchObject({ isOpen: false, closedBecause: 'revoked' });
  expect(await house.run(switchCardAction, { isOpen: 'yes', version: (await stateOf())!.version }, house.own(person))).toMatchObject({ error: { code: 'matching.no-units-left' } });
  await house.certify(person, welding.slice(0, 1));
  valueOf(await house.run(openCardAction, { person, on: '2026-11-20' }, house.system));
  expect(await stateOf()).toMatchObject({ isOpen: true, closedBecause: undefined });
  valueOf(await house.run(noteHireAction, { person }, house.system));
  expect(await stateOf()).toMatchObject({ isOpen: false, closedBecause: 'hired' });
});
