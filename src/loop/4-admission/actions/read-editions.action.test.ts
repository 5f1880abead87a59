import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { sha256 } from '#kernel/sha256';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { checkBundle } from '../rules/bundle/answer-bundle.ts';
import { pseudonymOf } from '../rules/bundle/editions.ts';
import type { Bundle } from '../rules/bundle/bundle.ts';
import { findApplication } from '../store/applications.ts';
import { admissionHouse, calledToTest, moments, scoreAll, throwDice, valueOf } from '../testing.ts';
import { computeRun } from './compute-run.ts';
import { enterScores } from './enter-scores.ts';
import { fileObjection } from './file-objection.ts';
import { publishDueRuns } from './publish-due-runs.ts';
import { publishRun } from './publish-run.ts';
import { readFullEdition, readPublicEdition, seeGlassBox } from './read-editions.ts';
import { readInspection } from './read-inspection.ts';

// One published wave, read by everybody who may check it.
let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const people: Id<'application'>[] = [];
const names = ['Rina Wulandari', 'Joko Susilo', 'Sari Dewi', 'Budi Santoso'];

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  for (const [at, name] of names.entries()) people.push(await calledToTest(house, name, [smaw], at === 0 ? { sex: 'female' } : at === 1 ? { supportNeeds: ['hearing-aid'] } : {}));
  house.time.now = moments.tested;
  await scoreAll(house, smaw, people.map((application, at) => ({ application, test: String(90 - at), interview: String(80 - at) })));
  valueOf(await house.run(enterScores, { class: smaw, scores: [{ application: people[3]!, test: '70' }], why: 'Lembar jawaban kedua' }, house.as('admission')));
  await throwDice(house);
}, 120_000);

const wave = () => ({ wave: house.wave.id });
const packed = async () => unzipSync(valueOf(await house.ask(readInspection, wave(), house.as('head'))).zip);
const unzipped = async () => Object.fromEntries(Object.entries(await packed()).map(([name, content]) => [name, strFromU8(content)]));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const linesOf = (csv: string): string[] => csv.replace(/^\uFEFF/, '').trim().split(/\r?\n/);

test('before its minute nobody reads either edition or the package, also when it is approved', async () => {
  house.time.now = `${house.wave.announceOn}T01:00:00.000Z` as never;
  const { run } = valueOf(await house.run(computeRun, wave(), house.as('admission')));
  expect(valueOf(await house.run(publishRun, { run }, house.as('head'))).offered).toBeUndefined();
  for (const question of [readPublicEdition, readFullEdition, readInspection]) expect(await house.ask(question as typeof readFullEdition, wave(), house.as('administrator'))).toMatchObject({ error: { code: 'record.not-found' } });
  house.time.now = `${house.wave.announceOn}T04:00:00.000Z` as never;
  valueOf(await house.run(publishDueRuns, {}, house.as('system')));
  valueOf(await house.run(fileObjection, { application: people[2]!, reason: 'score', text: 'Nilai tes saya di papan 89.' }, house.as('admission')));
});

test('both editions verify; the public one names nobody, holds back the single disabled applicant, and points at the full one by its hash', async () => {
  const full = valueOf(await house.ask(readFullEdition, wave(), house.as('head'))).text;
  const open = valueOf(await house.ask(readPublicEdition, wave(), house.as('anonymous'))).text;
  expect([checkBundle(full).exit, checkBundle(open).exit]).toEqual([0, 0]);
  const bundle = JSON.parse(open) as Bundle;
  expect(bundle.edition).toMatchObject({ kind: 'public', fullEdition: sha256(full), withheld: ['disability'] });
  expect(JSON.stringify(bundle.applicants).includes('disability')).toBe(false);
  for (const { number, receiptCode } of await Promise.all(people.map(async (id) => (await house.inCentre((tx) => findApplication(tx, id)))!))) {
    expect([full.includes(number!), open.includes(number!), open.includes(receiptCode!), open.includes(pseudonymOf(receiptCode!))]).toEqual([true, false, false, true]);
  }
  for (const name of names) expect(full.includes(name) || open.includes(name)).toBe(false);
  expect(valueOf(await house.ask(seeGlassBox, wave(), house.as('anonymous'))).published).toMatchObject({ openHash: sha256(open), applicants: 4 });
  expect(valueOf(await house.ask(readPublicEdition, wave(), house.as('anonymous'))).text).toBe(open);
  for (const role of ['anonymous', 'admission', 'instructor', 'planner'] as const) expect(await house.ask(readFullEdition, wave(), house.as(role))).toMatchObject({ ok: false });
});

test('the inspector’s package lists every file with the hash it has, and nothing that is not there', async () => {
  const { 'manifest.json': manifest, ...listed } = await packed();
  const { format, files: told } = JSON.parse(strFromU8(manifest!)) as { format: string; files: { name: string; sha256: string }[] };
  expect(format).toBe('balai-inspection/1');
  expect(Object.fromEntries(told.map((one) => [one.name, one.sha256]))).toEqual(Object.fromEntries(Object.entries(listed).map(([name, content]) => [name, hashOf(content)])));
  expect(Object.keys(listed).sort()).toEqual([
    'BACA-DULU.txt', 'aturan.csv', 'aturan/versi-1.json', 'bundel-lengkap.json', 'bundel-publik.json', 'keberatan.csv', 'laporan-pemeriksaan.txt', 'nilai.csv', 'persetujuan.csv', 'perubahan.csv', 'undian.json',
  ]);
  for (const name of Object.keys(listed).filter((one) => one !== 'BACA-DULU.txt' && !one.startsWith('aturan/'))) expect(strFromU8(listed['BACA-DULU.txt']!)).toContain(name);
});

test('in the package the rule hashes to its fingerprint, the draw to its promise, and the checker’s report is its own answer', async () => {
  const files = await unzipped();
  expect(files['bundel-lengkap.json']).toBe(valueOf(await house.ask(readFullEdition, wave(), house.as('head'))).text);
  expect(files['laporan-pemeriksaan.txt']).toBe(`bundel-lengkap.json: ${checkBundle(files['bundel-lengkap.json']!).out}\nbundel-publik.json: ${checkBundle(files['bundel-publik.json']!).out}`);
  expect(linesOf(files['aturan.csv']!)[1]).toContain(sha256(files['aturan/versi-1.json']!));
  const draw = JSON.parse(files['undian.json']!) as { commitment: string; secret: string; publicValue: string; seed: string };
  expect([sha256(draw.secret), sha256(`${draw.secret}:${draw.publicValue}`)]).toEqual([draw.commitment, draw.seed]);
});

test('the package names both scorers of every interview, every reason, the objection, and who approved when apart from who published', async () => {
  const files = await unzipped();
  const scores = linesOf(files['nilai.csv']!).slice(1);
  expect([scores.length, scores.filter((line) => line.includes('Bu Rahma')).length, scores.filter((line) => line.includes('Pak Yusuf')).length]).toEqual([8, 4, 4]);
  expect(files['perubahan.csv']).toContain('Lembar jawaban kedua');
  expect(files['keberatan.csv']).toContain('Nilai tes saya di papan 89.');
  const steps = linesOf(files['persetujuan.csv']!).slice(1).map((line) => line.split(/[,;]/).slice(0, 3).join(' | '));
  expect(steps).toEqual([
    `dihitung | admission of the test | ${house.wave.announceOn}T01:00:00.000Z`, `disetujui | head of the test | ${house.wave.announceOn}T01:00:00.000Z`, `diumumkan | head of the test | ${house.wave.announceOn}T04:00:00.000Z`,
  ]);
});
