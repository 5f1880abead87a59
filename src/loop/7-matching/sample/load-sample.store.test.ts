import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { certificatesOf } from '#certification';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../../4-admission/module.ts';
import { trainingModule } from '../../5-training/module.ts';
import { certificationModule } from '../../6-certification/module.ts';
import { seeWork } from '../actions/see-work.ts';
import { seeVacancy } from '../actions/see-vacancy.ts';
import { matchingModule } from '../module.ts';
import { introductionStatuses, isOverdue, mostWaiting } from '../rules/introduction.ts';
import { listCards } from '../store/cards.ts';
import { openVacancies } from '../store/doors.ts';
import { countWaiting, listIntroductions } from '../store/introductions.ts';
import { listVacancies } from '../store/vacancies.ts';
import { listWishes } from '../store/wishes.ts';

const before = [accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule, wavesModule, admissionModule, trainingModule, certificationModule];
let house: Awaited<ReturnType<typeof testHouse>>;

beforeAll(async () => {
  house = await testHouse({ modules: [...before, matchingModule] });
  await house.loadSample(before);
  await house.loadSample([matchingModule]);
});

test('everybody with a certificate that stands has a card, and most are open', () => house.inCentre(async (tx) => {
  const certified = new Set((await certificatesOf(tx, { status: 'valid' })).map((one) => one.person));
  const cards = await listCards(tx);
  expect(new Set(cards.map((card) => card.person))).toEqual(certified);
  expect(cards.filter((card) => card.isOpen).length).toBeGreaterThan(cards.length / 2);
}));

test('introductions stand in every state, some are overdue, and nobody waits at more employers than allowed', () => house.inCentre(async (tx) => {
  const introductions = await listIntroductions(tx);
  expect(new Set(introductions.map((one) => one.status))).toEqual(new Set(introductionStatuses));
  expect(introductions.some((one) => isOverdue(one, house.today))).toBe(true);
  const waiting = await countWaiting(tx, introductions.map((one) => one.person));
  expect(Math.max(...waiting.values())).toBeLessThanOrEqual(mostWaiting);
}));

test('nobody was introduced before certificate and opening, or hired before the introduction or twice', () => house.inCentre(async (tx) => {
  const issued = new Map((await certificatesOf(tx, { status: 'valid' })).map((one) => [one.person, one.issuedOn]));
  const opened = new Map((await listVacancies(tx)).map((one) => [one.id, one.openedOn]));
  const introductions = await listIntroductions(tx);
  const hired = introductions.filter((one) => one.status === 'hired');
  expect(hired.length).toBeGreaterThan(30);
  expect(new Set(hired.map((one) => one.person)).size).toBe(hired.length);
  for (const one of introductions) {
    expect(one.sentOn >= issued.get(one.person)! && one.sentOn >= opened.get(one.vacancy)! && one.sentOn <= house.today).toBe(true);
    if (one.hiredOn) expect(one.hiredOn >= one.sentOn && one.hiredOn <= house.today).toBe(true);
  }
}));

test('the openings of the day find graduates, and the officer has work of every kind', async () => {
  const open = await house.inCentre((tx) => openVacancies(tx, house.today));
  expect(open.length).toBeGreaterThan(20);
  const shown = await house.ask(seeVacancy, { vacancy: open.find((one) => one.title.startsWith('Juru las'))!.id as Id<'vacancy'> }, house.as('employment'));
  expect(shown).toMatchObject({ ok: true });
  expect(shown.ok && shown.value.best).toHaveLength(10);
  const work = await house.ask(seeWork, {}, house.as('employment'));
  expect(work.ok && work.value.items.map(({ key }) => key)).toEqual(['overdue', 'closing', 'follow-ups', 'waiting']);
});

test('wishes to work abroad wait with and without a contact person', () => house.inCentre(async (tx) => {
  const wishes = await listWishes(tx, { isActive: true });
  expect(wishes.length).toBeGreaterThanOrEqual(25);
  expect(wishes.some((wish) => wish.ownerId === undefined)).toBe(true);
}));
