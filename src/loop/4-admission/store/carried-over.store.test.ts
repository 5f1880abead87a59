import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { sha256 } from '#kernel/sha256';
import { projectRoot } from '#platform/project-root';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { lotteryNumber } from '../rules/run/lottery-number.ts';
import { computePlaces } from '../rules/run/run-admission.ts';
import { admissionHouse, calledToTest } from '../testing.ts';
import { findDraw } from './draws.ts';
import { findPolicy } from './policies.ts';
import { findRun, findRunRecord } from './runs.ts';

// A database as it was before the policy of a wave had versions: one frozen rule, one published run of two people for one seat.
let house: Awaited<ReturnType<typeof admissionHouse>>;
const people: Id<'application'>[] = [];
const seed = 'a'.repeat(32);
const migration = async (name: string): Promise<string> => readFile(join(projectRoot(), 'src/loop/4-admission/migrations', name), 'utf8');

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  const smaw = house.classNamed('Juru Las SMAW A');
  for (const name of ['Sari', 'Bagas']) people.push(await calledToTest(house, name, [smaw]));
  const first = await migration('2026-11-24-51-admission.sql');
  const criteria = /create table admission\.criteria \([\s\S]*?\n\);/.exec(first)![0];
  await house.opened.ownerPool.query(`
    drop table admission.late_wishes; drop table admission.draws; drop table admission.policies;
    alter table admission.runs drop column class_ids; alter table admission.runs rename column policy_hash to criteria_hash; ${criteria} select platform.protect('admission.criteria');`);
  await writeOldRows(smaw);
  await house.opened.ownerPool.query(await migration('2026-11-28-10-policies.sql'));
  await house.opened.ownerPool.query(await migration('2026-11-28-11-run-records.sql'));
  await house.opened.ownerPool.query(await migration('2026-11-28-15-announce-minute.sql'));
}, 60_000);

async function writeOldRows(smaw: Id<'class'>): Promise<void> {
  const [centre, wave, run, at] = [house.centre, house.wave.id, '018f0000-0000-7000-8000-00000000aaaa', '2026-11-20T00:00:00Z'];
  const facts = { testPercent: 50, interviewPercent: 50, minimumScore: 5000, reserves: [{ trait: 'disability', seats: 1 }] };
  const input = {
    classes: [{ id: smaw, seats: 1, reserves: [], minimumScore: 5000 }],
    applicants: [{ id: people[0], choices: [smaw], traits: [], scores: { [smaw]: 8000 } }, { id: people[1], choices: [smaw], traits: ['disability'], scores: { [smaw]: 4000 } }],
  };
  const lists = [{ class: smaw, admitted: [{ applicant: people[0], score: 8000, lottery: 7, seat: { kind: 'open' } }], cutOff: 8000, waiting: [] }];
  await house.inCentre(async (tx) => {
    await sql`insert into admission.criteria values (${centre}, ${wave}, ${JSON.stringify(facts)}, ${'h'.repeat(64)}, ${Buffer.from('sealed')}, ${sha256(seed)}, ${at}, 'ratna', 3)`.execute(tx);
    await sql`insert into admission.runs (centre_id, id, wave_id, status, criteria_hash, input_hash, result_hash, input, classes, computed_at, computed_by, computed_by_name, seed, published_at, published_by, published_by_name)
      values (${centre}, ${run}, ${wave}, 'published', 'h', 'i', 'r', ${JSON.stringify(input)}, ${JSON.stringify(lists)}, ${at}, 'ratna', 'Ratna', ${seed}, ${at}, 'hendra', 'Hendra')`.execute(tx);
    for (const id of people) await sql`insert into admission.results values (${centre}, ${run}, ${id}, null, ${JSON.stringify({ applicant: id, lottery: lotteryNumber(seed, id), choices: [], changes: [] })})`.execute(tx);
  });
}

test('a rule frozen before today is still in force, with its hash, and its seed is the secret that was promised', async () => {
  const [kept, draw] = await house.inCentre(async (tx) => [await findPolicy(tx, house.wave.id), await findDraw(tx, house.wave.id)] as const);
  expect(kept).toMatchObject({ number: 1, status: 'frozen', hash: 'h'.repeat(64), text: null, version: 3, policy: { testPercent: 50, minimumTest: 0, graceMinutes: 0, answerHours: 48, announceMinute: 600, reserves: [{ trait: 'disability', seats: 1 }] } });
  expect(draw).toMatchObject({ commitment: sha256(seed), settled: { secret: seed, seed, publicValue: null } });
});

test('a run from before is told by receipt numbers with the lottery that was drawn, without the wishes under the minimum, and computes to the same', async () => {
  const [run, record] = await house.inCentre(async (tx) => { const found = await findRun(tx, house.wave.id); return [found, await findRunRecord(tx, found!.id)] as const; });
  const smaw = house.classNamed('Juru Las SMAW A');
  expect(run!.classes[0]).toMatchObject({ class: smaw, free: 0 });
  expect(record).toMatchObject({ format: 'balai-admission/1', classes: [{ id: smaw, seats: 1, reserves: [] }] });
  expect(record.applicants).toMatchObject([{ lottery: lotteryNumber(seed, people[0]!), choices: [{ class: smaw, score: 8000, traits: [] }] }, { lottery: lotteryNumber(seed, people[1]!), choices: [] }]);
  expect(record.applicants.map(({ id }) => id)).toEqual([1, 2].map((at) => `G${house.wave.sequence}-000${at}`));
  expect(computePlaces(record).map((place) => place.class)).toEqual([smaw, null]);
});

test('the wall between centres stands again afterwards, for the owner too', async () => {
  for (const table of ['policies', 'draws', 'runs', 'results', 'applications', 'late_wishes']) expect([table, (await house.opened.ownerPool.query(`select 1 from admission.${table}`)).rowCount]).toEqual([table, 0]);
});
