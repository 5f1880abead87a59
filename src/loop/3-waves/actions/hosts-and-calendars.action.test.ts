import { expect, test } from 'vitest';
import { addMonths, firstOfMonth } from '#kernel/day';
import type { Id } from '#kernel/id';
import { needsFor } from '#demand';
import { listSampleEmployers } from '#employers';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { writeCalendar } from '../rules/timetable/write-calendar.ts';
import { listWaiting } from '../store/waiting.ts';
import { listSchedule } from '../store/schedule.ts';
import { valueOf, wavesHouse } from '../testing.ts';
import { agreeHostAction, pinClassAction } from './agree-host.ts';
import { readCalendar, revokeCalendar } from './calendar-links.ts';
import { noteWaiting } from './note-waiting.ts';
import { mendStationAction, noteStation } from './save-station.ts';
import { seeClass } from './see-class.ts';
import { seeInstructor } from './see-instructors.ts';
import { seeWorkshop } from './see-workshops.ts';
import { setCell } from './set-cell.ts';

const house = await wavesHouse([accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule], { 'waves.hires-promised': ['demand.take-pledge'] });
const planner = house.as('planner');
const tokenOf = (link: string): string => /^\/kalender\/(.*)\.ics$/.exec(link)![1]!;
const classes = await house.inCentre((tx) => listSchedule(tx, {}));
const running = classes.find((one) => one.label === 'Otomasi Industri (PLC)' && one.waveLabel === 'Gelombang 2')!;
const draft = classes.find((one) => one.label === 'Juru Las Pipa SMAW 6G')!;

test('an employer hosts a class: its promise becomes a pledge in the ledger, whom it lends teaches, and the class is pinned', async () => {
  const [employer] = await house.inCentre((tx) => listSampleEmployers(tx));
  const month = addMonths(firstOfMonth(draft.endsOn), 1);
  const facts = { class: draft.id, employer, promisedHires: 10, hiresMonth: month, site: 'Galangan, gedung 2', coSelects: true };
  expect(await house.run(agreeHostAction, { ...facts, lentInstructor: house.personOf('BP') }, planner)).toMatchObject({ error: { code: 'waves.not-lent' } });
  valueOf(await house.run(agreeHostAction, { ...facts, lentInstructor: house.personOf('FN') }, planner));
  expect(await house.drain()).toEqual([]);
  const seen = valueOf(await house.ask(seeClass, { class: draft.id }, planner));
  expect(seen.class).toMatchObject({ mode: 'company', isPinned: true });
  expect(seen.instructors.map(({ initials }) => initials)).toContain('FN');
  expect(seen.host).toMatchObject({ promisedHires: 10, coSelects: true });
  const pledges = (await house.inCentre((tx) => needsFor(tx, { occupation: seen.version.occupation, today: house.today }))).filter((need) => need.employer === employer && need.strength === 'pledge' && need.month === month);
  expect(pledges).toMatchObject([{ headcount: 10 }]);
  expect(await house.run(agreeHostAction, facts, planner)).toMatchObject({ error: { code: 'waves.host-agreed' } });
  valueOf(await house.run(pinClassAction, { class: draft.id, isPinned: false }, planner));
});

test('a class, its instructor and its workshop each have a calendar behind a signed link, until it is taken back', async () => {
  const links = [
    valueOf(await house.ask(seeClass, { class: running.id }, planner)).calendar, valueOf(await house.ask(seeInstructor, { instructor: running.instructors[0] }, planner)).calendar, valueOf(await house.ask(seeWorkshop, { workshop: running.workshop }, planner)).calendar,
  ];
  const anybody = house.as('anonymous');
  for (const link of links) {
    const { lessons, name, now } = valueOf(await house.ask(readCalendar, { token: tokenOf(link) }, anybody));
    expect(lessons.some((lesson) => lesson.class === running.id)).toBe(true);
    expect(writeCalendar({ name, zone: 'Asia/Jakarta', now, lessons })).toContain('BEGIN:VEVENT');
  }
  const swapped = tokenOf(links[0]!).slice(0, -1) + (links[0]!.endsWith('A.ics') ? 'B' : 'A');
  expect((await house.ask(readCalendar, { token: swapped }, anybody)).ok).toBe(false);
  valueOf(await house.run(revokeCalendar, { kind: 'class', subject: running.id }, planner));
  expect((await house.ask(readCalendar, { token: tokenOf(links[0]!) }, anybody)).ok).toBe(false);
  expect((await house.ask(readCalendar, { token: tokenOf(links[1]!) }, anybody)).ok).toBe(true);
  expect((await house.ask(readCalendar, { token: tokenOf(valueOf(await house.ask(seeClass, { class: running.id }, planner)).calendar) }, anybody)).ok).toBe(true);
});

test('a changed lesson tells phones that it changed', async () => {
  const { class: one, week, calendar } = valueOf(await house.ask(seeClass, { class: running.id }, planner));
  const day = week.days.find((each) => each.day > house.today && each.cells.length > 0)!;
  valueOf(await house.run(setCell, { class: one.id, day: day.day, period: day.cells[0]!.period }, planner));
  const { lessons } = valueOf(await house.ask(readCalendar, { token: tokenOf(calendar) }, house.as('anonymous')));
  expect(lessons[0]!.changedAt).toBe(house.now);
});

test('a broken station seats nobody until it is mended; one that is not there is refused', async () => {
  const workshop = house.roomOf('LAS2');
  const see = async () => valueOf(await house.ask(seeWorkshop, { workshop }, planner));
  valueOf(await house.run(noteStation, { workshop, station: 3, condition: 'broken', note: 'Trafo mati' }, house.as('instructor')));
  expect((await see()).workshop.usable).toBe(15);
  expect(await house.run(noteStation, { workshop, station: 3, condition: 'worn', note: 'x' }, planner)).toMatchObject({ error: { code: 'waves.station-noted' } });
  expect(await house.run(noteStation, { workshop, station: 99, condition: 'worn', note: 'x' }, planner)).toMatchObject({ error: { code: 'waves.no-such-station', stations: 16 } });
  valueOf(await house.run(mendStationAction, { workshop, fault: (await see()).faults[0]!.id }, planner));
  expect((await see()).workshop.usable).toBe(16);
});

test('reserve lists are kept by class as admission tells them, the newest count alone', async () => {
  const system = house.as('system');
  valueOf(await house.run(noteWaiting, { wave: running.wave, waiting: [{ class: running.id, people: 31 }] }, system));
  valueOf(await house.run(noteWaiting, { wave: running.wave, waiting: [{ class: running.id, people: 28 }] }, system));
  expect((await house.inCentre((tx) => listWaiting(tx))).map(({ people }) => people)).toEqual([28]);
  expect((await house.run(noteWaiting, { wave: running.wave, waiting: [{ class: '01936b2e-0000-7000-8000-0000000000ff' as Id<'class'>, people: 1 }] }, system)).ok).toBe(false);
});
