import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { listTimeline } from '#platform/audit/entries';
import { writeXlsx } from '#platform/spreadsheet/write-xlsx';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { listChecks } from '../store/checks.ts';
import { admissionHouse, somebody, valueOf } from '../testing.ts';
import { checkRegistersJob } from './check-registers-job.ts';
import { httpChecker } from './checker.ts';
import { enterApplication } from './enter-application.ts';
import { exportChecks, importChecks, seeChecks } from './exchange-checks.ts';
import { seeApplications } from './see-applications.ts';

/** The national register of these tests: answers as it is told, and remembers who asked what. */
const register = { answer: (_: { reference: string }): unknown => ({ result: 'match' }), status: 200, isHanging: false, asked: [] as Record<string, unknown>[] };
const server = createServer((request, answer) => {
  let body = '';
  request.on('data', (part) => { body += String(part); }).on('end', () => {
    const question = JSON.parse(body) as { reference: string };
    register.asked.push(question as never);
    if (!register.isHanging) answer.writeHead(register.status).end(JSON.stringify(register.answer(question)));
  });
});

let house: Awaited<ReturnType<typeof admissionHouse>>;
let url: string;
const numbers = new Map<string, Id<'application'>>();

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/periksa`;
  for (const name of ['Sari', 'Budi', 'Dewi', 'Asep', 'Rina', 'Wawan', 'Yuli', 'Agus', 'Tini', 'Joko']) {
    const { id, number } = valueOf(await house.run(enterApplication, { ...somebody(name), wave: house.wave.id, work: 'looking', choices: [house.classNamed('Juru Las SMAW A')] } as never, house.as('admission')));
    numbers.set(number, id);
  }
}, 120_000);
afterAll(() => { server.closeAllConnections(); server.close(); });
beforeEach(() => Object.assign(register, { answer: () => ({ result: 'match' }), status: 200, isHanging: false, asked: [] }));

const run = (job = checkRegistersJob([httpChecker('identity', { url, token: 'kunci', agreement: 'PKS-17/2026', milliseconds: 200 })])) =>
  job.run({ runner: house.runner, centre: house.centre, data: {}, signal: new AbortController().signal });
const identityOf = async (number: string) => (await house.inCentre((tx) => listChecks(tx, numbers.get(number)!))).find(({ kind }) => kind === 'identity');
const later = (minutes: number): void => { house.time.now = new Date(Date.parse(house.time.now) + minutes * 60_000).toISOString() as typeof house.time.now; };

test('a register that hangs is left in peace after a few questions, and nobody’s application waits for it', async () => {
  register.isHanging = true;
  const began = performance.now();
  await run();
  expect(register.asked.length).toBeLessThan(numbers.size);
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const number of numbers.keys()) expect(await identityOf(number)).toMatchObject({ status: 'pending', checkedAt: null });
  expect(await house.run(enterApplication, { ...somebody('Sementara'), wave: house.wave.id, work: 'looking', choices: [house.classNamed('Juru Las GMAW')] } as never, house.as('admission'))).toMatchObject({ ok: true });
});

test.each([['answers 500', { status: 500 }], ['answers something else', { answer: () => ({ result: 'maybe' }) }], ['answers nothing', { answer: () => null }]])('a register that %s has answered nothing, and is asked again later', async (_, manner) => {
  later(90);
  Object.assign(register, manner);
  await run();
  expect(register.asked.length).toBeGreaterThan(0);
  expect(await identityOf([...numbers.keys()][0]!)).toMatchObject({ status: 'pending' });
  const asked = register.asked.length;
  await run();
  expect(register.asked.length).toBe(asked);
});

test('its answers are kept with time and agreement; what differs is marked for a person and refused by nobody', async () => {
  later(90);
  const [first, second] = [...numbers.keys()] as [string, string];
  register.answer = ({ reference }) => (reference === first ? { result: 'no-match', differing: ['birthDay'] } : reference === second ? { result: 'not-found' } : { result: 'match' });
  await run();
  expect(await identityOf(first)).toMatchObject({ status: 'no-match', differing: ['birthDay'], agreement: 'PKS-17/2026', checkedAt: house.time.now });
  expect(await identityOf(second)).toMatchObject({ status: 'not-found' });
  const listed = valueOf(await house.ask(seeApplications, { differs: true }, house.as('admission')));
  expect([listed.total, listed.differing, listed.lines.every(({ differs, status }) => differs && status === 'submitted')]).toEqual([2, 2, true]);
  const asked = register.asked.length;
  await run();
  expect(register.asked.length).toBe(asked);
});

test('a number goes to the register and nowhere else', async () => {
  expect(await house.inCentre(async (tx) => JSON.stringify(await listTimeline(tx, { type: 'application', id: [...numbers.values()][0]! })))).not.toMatch(/360101100302/);
  const { rows } = await house.opened.ownerPool.query<{ text: string }>(`select concat(before, after, why) as text from platform.audit_entries union all select row_to_json(checks)::text from admission.checks`);
  expect(rows.map(({ text }) => text).join()).not.toMatch(/360101100302/);
});

test('without a connection lists go out and come back by file, and only officers may take them', async () => {
  const clerk = house.as('admission');
  expect(await house.run(exportChecks, { wave: house.wave.id, kind: 'education' }, house.as('planner'))).toMatchObject({ error: { code: 'access.forbidden' } });
  const { subjects } = valueOf(await house.run(exportChecks, { wave: house.wave.id, kind: 'education' }, clerk));
  expect(subjects.map(({ number }) => number)).toEqual(expect.arrayContaining([...numbers.keys()]));
  const back = (rows: readonly (readonly string[])[]) => keep([['Nomor', 'Nama', 'Hasil'], ...rows]);
  const [first, second] = [...numbers.keys()] as [string, string];
  const send = async (file: string, agreement = 'PKS-4/2026') => house.run(importChecks, { wave: house.wave.id, kind: 'education', agreement, file }, clerk);
  expect(await send(await back([[first, 'Sari', 'Cocok'], ['G9-9999', 'Tak dikenal', 'Cocok']]))).toMatchObject({ error: { code: 'admission.check-stranger', row: 3, number: 'G9-9999' } });
  expect(await send(await back([[first, 'Sari', 'mungkin']]))).toMatchObject({ error: { code: 'admission.check-row', row: 2 } });
  expect(await send('f'.repeat(64))).toMatchObject({ error: { code: 'admission.check-unreadable' } });
  expect(valueOf(await send(await back([[first, 'Sari', 'Cocok'], [second, 'Budi', 'Tidak cocok']]))).results).toBe(2);
  const seen = valueOf(await house.ask(seeChecks, { wave: house.wave.id }, clerk));
  expect(seen.registers.find(({ kind }) => kind === 'education')).toMatchObject({ match: 1, noMatch: 1, unasked: numbers.size - 1 });
});

async function keep([columns, ...rows]: readonly (readonly string[])[]): Promise<string> {
  const bytes = await writeXlsx([{ name: 'Daftar', columns: columns!, rows }]);
  const kept = await house.files.put((async function* () { yield bytes; })() as never, { centre: house.centre, kinds: ['xlsx'], maxBytes: 1_000_000 });
  return valueOf(kept).hash;
}
