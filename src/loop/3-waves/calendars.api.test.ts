import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../registry/standards/module.ts';
import { programsModule } from '../2-programs/module.ts';
import { seeClass } from './actions/see-class.ts';
import { seeInstructor } from './actions/see-instructors.ts';
import { seeWorkshop } from './actions/see-workshops.ts';
import { wavesModule } from './module.ts';
import { readFeed } from './rules/timetable/testing/read-feed.ts';
import { lessonsOf } from './store/calendar-links.ts';
import { listSchedule } from './store/schedule.ts';
import { valueOf, wavesHouse } from './testing.ts';

const house = await wavesHouse([standardsModule, programsModule]);
const anybody = browserOf(await serverOver(house, { modules: [programsModule, wavesModule], ...asActor(house.as('anonymous')) }));
const planner = house.as('planner');
const running = (await house.inCentre((tx) => listSchedule(tx, {}))).find((one) => one.label === 'Otomasi Industri (PLC)' && one.waveLabel === 'Gelombang 2')!;
const links = {
  class: [running.id, valueOf(await house.ask(seeClass, { class: running.id }, planner)).calendar],
  instructor: [running.instructors[0]!, valueOf(await house.ask(seeInstructor, { instructor: running.instructors[0] }, planner)).calendar],
  workshop: [running.workshop!, valueOf(await house.ask(seeWorkshop, { workshop: running.workshop }, planner)).calendar],
} as const;

/** A moment of a lesson: Jakarta is seven hours ahead the whole year. */
const at = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();

test.each(Object.entries(links))('the calendar of a %s: another program reads every lesson of it once, at its hour, and every UID once', async (kind, [subject, link]) => {
  const { text, headers } = await anybody.ask(link);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  const { events, zones } = readFeed(text);
  const lessons = await house.inCentre((tx) => lessonsOf(tx, kind as 'class', subject as Id<'class'>, '2000-01-01' as typeof house.today));
  const shown = lessons.filter((one) => events.length > 0 && at(one.day, one.startsAt) >= events[0]!.from.toISOString());
  expect(shown.length).toBeGreaterThan(events.length);
  expect(zones).toEqual(['Asia/Jakarta']);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const holding = (one: (typeof lessons)[number]) => events.filter((event) => event.title === one.blockTitle && event.about === one.classLabel && event.from.toISOString() <= at(one.day, one.startsAt) && at(one.day, one.endsAt) <= event.until.toISOString());
  expect(shown.filter((one) => holding(one).length !== 1).slice(0, 3)).toEqual([]);
  const minutes = (of: readonly { readonly from: Date; readonly until: Date }[]): number => of.reduce((sum, { from, until }) => sum + (until.getTime() - from.getTime()) / 60_000, 0);
  expect(minutes(events)).toBe(minutes(shown.map((one) => ({ from: new Date(at(one.day, one.startsAt)), until: new Date(at(one.day, one.endsAt)) }))));
  expect(Buffer.from(text).toString().split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(readFeed((await anybody.ask(link)).text).events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
});

test('the open calendar of a class is the one behind its signed link, lesson for lesson, with the same UIDs', async () => {
  const open = readFeed((await anybody.ask(`/gelombang/kelas/${running.id}/jadwal.ics`)).text).events;
  const signed = readFeed((await anybody.ask(links.class[1])).text).events;
  expect(signed.length).toBeGreaterThan(0);
  const known = new Map(open.map((event) => [event.uid, event]));
  for (const { uid, from, until, title, place } of signed) expect(known.get(uid)).toMatchObject({ uid, from, until, title, place });
});
