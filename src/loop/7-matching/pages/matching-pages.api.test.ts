import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { App } from '#platform/http/routes';
import { employerLink, getEmployer } from '#employers';
import { browserOf, serverOver, type Browser } from '#platform/testing/server';
import { accessModule } from '../../../registry/access/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { openCardAction } from '../actions/open-card.ts';
import { recordVacancyAction } from '../actions/record-vacancy.ts';
import { stateWishAction } from '../actions/own-wish.ts';
import { listIntroductionsQuestion } from '../actions/list-introductions.ts';
import { matchingModule } from '../module.ts';
import { matchingHouse, valueOf, welding } from '../testing/matching-house.ts';

const sampled = [accessModule, standardsModule, peopleModule, employersModule];
let house: Awaited<ReturnType<typeof matchingHouse>>;
let app: App;
let browser: Browser;
let current: Actor;
let vacancy: string;

beforeAll(async () => {
  house = await matchingHouse(sampled, sampled);
  current = house.officer;
  app = await serverOver(house, { modules: [peopleModule, employersModule, standardsModule, matchingModule], actorOf: async () => current });
  browser = browserOf(app);
  for (const person of house.persons.slice(0, 3)) {
    await house.certify(person, welding);
    valueOf(await house.run(openCardAction, { person, on: '2026-10-01' }, house.system));
  }
  vacancy = valueOf(await house.run(recordVacancyAction, { employer: house.employers[0]!, title: 'Juru las galangan', occupation: '7212', region: '36.72', headcount: 3, units: [...welding], closesOn: '2026-12-20' }, house.officer)).id;
  valueOf(await house.run(stateWishAction, { country: 'JP', field: 'construction', languageLevel: 'a1', consent: 'yes' }, house.own(house.persons[0]!)));
});

const introductions = async () => valueOf(await house.ask(listIntroductionsQuestion, {}, house.officer)).lines;
const statusesOf = async () => (await introductions()).map((one) => one.status);
const page = async (url: string): Promise<string> => {
  const answer = await browser.ask(url);
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.text;
};
const post = async (url: string, fields: Record<string, string>, from: string) => browser.post(url, { ...fields, _csrf: await browser.seal(from), _key: crypto.randomUUID() });

test('every list and record of placement opens, and lists go out as files', async () => {
  for (const url of ['/penempatan', '/penempatan?q=las&state=closing', '/penempatan/lowongan/baru', '/penempatan/lulusan', '/penempatan/lulusan?q=tegak&state=all', '/penempatan/perkenalan?state=overdue', '/penempatan/luar-negeri?due=true',
    `/penempatan/lowongan/${vacancy}`, `/penempatan/lowongan/${vacancy}/tutup`, `/penempatan/lulusan/${house.persons[0]!}`]) await page(url);
  for (const url of ['/penempatan', '/penempatan/lulusan', '/penempatan/perkenalan', '/penempatan/luar-negeri']) {
    expect((await browser.ask(`${url}?bentuk=xlsx`)).headers['content-disposition']).toContain('.xlsx');
    expect((await browser.ask(`${url}?bentuk=csv`)).status).toBe(200);
  }
});

test('a form with nothing in it comes back with what is missing, and one filled in becomes an opening', async () => {
  const empty = await post('/penempatan/lowongan/baru', { title: 'Penjahit' }, '/penempatan');
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('value="Penjahit"');
  const made = await post('/penempatan/lowongan/baru', { employer: house.employers[1]!, title: 'Juru las', occupation: '7212', region: '36.72', headcount: '2', units: `${welding[0]}\n${welding[1]}`, shift: 'yes', closesOn: '2026-12-30' }, '/penempatan');
  expect(made.status).toBe(303);
  expect(await page(String(made.headers['location']))).toContain('Juru las');
});

test('choosing shows a page that sends nothing; its button introduces; nobody chosen goes back with a word', async () => {
  const back = await browser.ask(`/penempatan/lowongan/${vacancy}/perkenalkan`);
  expect([back.status, back.headers['location']]).toEqual([303, `/penempatan/lowongan/${vacancy}`]);
  const check = `/penempatan/lowongan/${vacancy}/perkenalkan?persons=${house.persons[0]!}&persons=${house.persons[1]!}`;
  expect(await page(check)).toContain('Perkenalkan 2 lulusan');
  expect(await statusesOf()).toEqual([]);
  const body = new URLSearchParams([['persons', house.persons[0]!], ['persons', house.persons[1]!], ['_csrf', await browser.seal(check)], ['_key', crypto.randomUUID()]]).toString();
  expect((await browser.ask(`/penempatan/lowongan/${vacancy}/perkenalkan`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })).status).toBe(303);
  expect(await statusesOf()).toEqual(['sent', 'sent']);
});

test('an employer answers by link in two steps; opening every page of it changes nothing', async () => {
  const employer = (await house.inCentre((tx) => getEmployer(tx, house.employers[0]!)))!;
  const home = `${employerLink(house.links, house.centre, employer, house.now)}/perkenalan`;
  const [first] = await introductions();
  current = house.as('anonymous');
  expect(await page(home)).toContain(`${home}/${first!.id}`);
  const text = await page(`${home}/${first!.id}`);
  expect(text).not.toMatch(/\+62|0800-|tel:/);
  for (const answer of ['interested', 'interview', 'hired', 'declined', 'something']) await page(`${home}/${first!.id}/jawab/${answer}`);
  expect(await statusesOf()).toEqual(['sent', 'sent']);

  const confirm = `${home}/${first!.id}/jawab/hired`;
  const early = await post(confirm, { answer: 'hired', hiredOn: '2020-01-01', version: '1' }, confirm);
  expect([early.status, early.text.includes('hiredOn:')]).toEqual([422, true]);
  const done = await post(confirm, { answer: 'hired', hiredOn: '2026-12-01', version: '1' }, confirm);
  expect([done.status, done.headers['location']]).toEqual([303, `${home}/${first!.id}`]);
  expect((await statusesOf()).sort()).toEqual(['hired', 'sent']);
  expect(await page(`${home}/${first!.id}`)).toContain('Anda menjawab: diterima bekerja');
  const wrong = await browser.ask(`/untuk-perusahaan/${'A'.repeat(74)}/perkenalan`);
  expect([wrong.status, wrong.text.includes('tidak berlaku lagi')]).toEqual([404, true]);
  current = house.officer;
  expect(await page(`/penempatan/perkenalan/${first!.id}`)).toContain('Diterima bekerja');
});

test('who plans reads the cards of an opening, but no names and no links to graduates', async () => {
  const name = (await introductions())[0]!.name;
  expect(await page(`/penempatan/lowongan/${vacancy}`)).toContain(name);
  current = house.as('planner');
  const read = await page(`/penempatan/lowongan/${vacancy}`);
  expect(read).toContain('Juru las galangan');
  expect(read).not.toContain(name);
  expect(read).not.toContain('/penempatan/lulusan/');
  expect((await browser.ask(`/api/matching/vacancies/${vacancy}`)).text).not.toContain(name);
});

test('a graduate reads the card in three languages, changes it, and sees vacancies and the wish abroad', async () => {
  current = house.own(house.persons[2]!);
  expect(await page('/saya/kartu?bahasa=ja')).toContain('技能カード');
  expect(await page('/saya/kartu?bahasa=en')).toContain('Your skill card');
  browser = browserOf(app);
  expect((await post('/saya/kartu/ubah', { region: '36.72', takesShifts: 'no', moves: 'yes', languages: 'ja', wish: 'Giliran pagi', version: '1' }, '/saya/kartu/ubah')).status).toBe(303);
  const card = await page('/saya/kartu');
  expect(card).toContain('Giliran pagi');
  expect(await page('/saya/lowongan')).toContain('Juru las');
  expect((await post('/saya/luar-negeri', { country: 'JP', languageLevel: 'a1' }, '/saya/luar-negeri')).status).toBe(422);
  expect((await post('/saya/luar-negeri', { country: 'JP', field: 'construction', languageLevel: 'a1', consent: 'yes' }, '/saya/luar-negeri')).status).toBe(303);
  expect(await page('/saya/luar-negeri')).toContain('Konstruksi');
  current = house.own(house.persons[9]!);
  expect(await page('/saya/kartu')).toContain('belum punya kartu');
  expect((await browser.ask('/saya/kartu/ubah')).status).toBe(404);
});

test('the API says the same and refuses in problem details', async () => {
  current = house.officer;
  const list = (await browser.ask('/api/matching/vacancies')).json() as { total: number };
  expect(list.total).toBe(2);
  const refused = await browser.ask(`/api/matching/vacancies/${vacancy}/introductions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persons: [] }) });
  expect([refused.status, (refused.json() as { code: string }).code]).toEqual([422, 'matching.nobody-chosen']);
  current = house.as('admission');
  expect((await browser.ask('/api/matching/overseas-wishes')).status).toBe(403);
});
