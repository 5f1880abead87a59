import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addDays, type Day } from '#kernel/day';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { makePlanAction } from '../actions/make-plan.ts';
import { runPlan } from '../actions/run-plan.ts';
import { wavesModule } from '../module.ts';
import { valueOf, wavesHouse } from '../testing.ts';

const house = await wavesHouse([standardsModule, programsModule]);
const modules = [programsModule, wavesModule];
const planner = browserOf(await serverOver(house, { modules, ...asActor(house.as('planner')) }));
const anybody = browserOf(await serverOver(house, { modules, ...asActor(house.as('anonymous')) }));
const ours = /^\/(program|gelombang|balai\/(bengkel|instruktur))/;
const shapeOf = (url: string): string => url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/=.*/, '').replace(/\d{4}-\d\d-\d\d/g, ':day').replace(/\/\d+$/, '/:n');

test('every page of programs and waves that another one leads to is there, with no hole in its words', async () => {
  const visited = new Map<string, number>();
  const queue = ['/program', '/gelombang', '/balai/bengkel', '/balai/instruktur'];
  for (const url of queue) {
    const shape = shapeOf(url);
    if ((visited.get(shape) ?? 0) >= 2) continue;
    visited.set(shape, (visited.get(shape) ?? 0) + 1);
    const { status, text } = await planner.ask(url);
    expect([url, status]).toEqual([url, 200]);
    // What a script fills in later waits in an attribute.
    expect([url, /undefined|\[object|(?<!%)\{[a-z-]+\}/.exec(text.replace(/data-selected-count="[^"]*"/g, ''))?.[0]]).toEqual([url, undefined]);
    for (const [, href] of text.matchAll(/href="([^"]+)"/g)) if (ours.test(href!)) queue.push(href!.replaceAll('&amp;', '&'));
  }
  expect([...visited.keys()]).toEqual(expect.arrayContaining([
    '/program/:id', '/program/:id/cetak?number', '/gelombang/papan', '/gelombang/:id/kelas/baru', '/gelombang/kelas/:id/jadwal/:day/:n', '/gelombang/kelas/:id/cetak?week',
  ]));
});

test('a double booking typed into the form comes back at its field, with everything typed still there', async () => {
  const { programVersion, instructors, workshop, ...rest } = house.classOf('SMAW percobaan', 'LAS-01', 'LAS1', 'RF');
  const fields = { ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])), programVersion, workshop: workshop!, instructors: instructors[0]! };
  const path = `/gelombang/${house.draft.id}/kelas/baru`;
  const answer = await planner.post(path, { ...fields, _csrf: await planner.seal(path), _key: 'one-form-of-a-class' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('<li>workshop: Bengkel Las 1 sudah dipakai Juru Las Pipa SMAW 6G (Gelombang 1 DBHCHT)');
  expect(answer.text).toContain('SMAW percobaan');
});

test('a phone may follow the calendar of a public class, without anybody’s name; lists are for staff', async () => {
  const calendar = /\/gelombang\/kelas\/[0-9a-f-]+\/jadwal\.ics/.exec((await planner.ask(/\/gelombang\/kelas\/[0-9a-f-]{36}/.exec((await planner.ask('/gelombang/papan')).text)![0])).text)![0];
  const { status, headers, text } = await anybody.ask(calendar);
  expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*TZID:Asia\/Jakarta[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
  expect(text).not.toMatch(/Rohaeni|Prasetyo|Lestarini|Firmansyah/);
  expect((await anybody.ask('/gelombang')).status).not.toBe(200);
});

test('a gap on the board says what fits and how many people wait for it, and its link fills the form of a class in a draft that has these weeks', async () => {
  const board = (await planner.ask(`/gelombang/papan?from=${house.draft.startsOn}`)).text;
  const link = /\/gelombang\/[0-9a-f-]+\/kelas\/baru\?programVersion=[^"]+/.exec(board)![0].replaceAll('&amp;', '&');
  const form = (await planner.ask(link)).text;
  const sent = new URL(link, 'http://balai.test').searchParams;
  for (const name of ['label', 'startsOn', 'endsOn']) expect([name, form.includes(`value="${sent.get(name)!}"`)]).toEqual([name, true]);
  for (const name of ['programVersion', 'workshop']) expect(form).toMatch(new RegExp(`<option(?=[^>]*selected)(?=[^>]*value="${sent.get(name)!}")`));
  expect([sent.get('startsOn')! >= house.draft.startsOn, sent.get('endsOn')! <= house.draft.endsOn]).toEqual([true, true]);
});

test('a gap no draft reaches leads to a new wave of its days', async () => {
  const link = /\/gelombang\/baru\?startsOn=[^"]+/.exec((await planner.ask('/gelombang/papan')).text)![0].replaceAll('&amp;', '&');
  const sent = new URL(link, 'http://balai.test').searchParams;
  const form = (await planner.ask(link)).text;
  for (const name of ['startsOn', 'endsOn']) expect(form).toContain(`value="${sent.get(name)!}"`);
});

test('a public class begins later from its form, which names no instructors; a day too late comes back at its field', async () => {
  const board = (await planner.ask('/gelombang/papan')).text;
  const path = `${[...board.matchAll(/href="(\/gelombang\/kelas\/[0-9a-f-]{36})"[^>]*title="Tata Kecantikan Rambut,[^"]*pagi/g)].at(-1)![1]!}/undur`;
  const form = (await planner.ask(path)).text;
  const [version, first] = [/name="version" value="(\d+)"/.exec(form)![1]!, (await house.inCentre((tx) => sql<{ day: string }>`select starts_on::text as day from waves.classes where id = ${path.split('/')[3]!}`.execute(tx))).rows[0]!.day as Day];
  const send = async (startsOn: Day, key: string) => planner.post(path, { version, startsOn, because: 'instructor', note: 'Yuni Astuti mengikuti diklat', _csrf: await planner.seal(path), _key: key });
  const late = await send(addDays(first, 85), 'one-form-of-a-late-class');
  expect([late.status, /id="startsOn-error"/.test(late.text)]).toEqual([422, true]);
  expect((await send(addDays(first, 14), 'one-form-of-a-class-moved')).status).toBe(303);
});

test('a plan says which class costs are guesses: the program has none written down', async () => {
  const made = valueOf(await house.run(makePlanAction, { label: 'Sesudah cuti', kind: 'repair', from: house.today, weeks: 12, seconds: 1 }, house.as('planner')));
  await runPlan(house.runner, { centre: house.centre, actor: house.as('system') }, made.plan);
  // A published version does not change; the picture the plan was made from does for this test.
  await house.inCentre((tx) => sql`update waves.plans set facts = replace(facts::text, '"from": "program"', '"from": "guess"')::jsonb where id = ${made.plan}`.execute(tx));
  const { text } = await planner.ask(`/gelombang/rencana/${made.plan}?bagian=shares`);
  expect(text).toMatch(/Biaya ini perkiraan, karena programnya belum memuat biaya: [^<]*Juru Las SMAW/);
  expect((await planner.ask(`/gelombang/rencana/${made.plan}?bagian=classes`)).text).toContain('perkiraan');
});
