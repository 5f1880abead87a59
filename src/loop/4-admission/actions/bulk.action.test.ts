import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { countTrips } from '#platform/testing/count-trips';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { listApplications } from '../store/applications.ts';
import { admissionHouse, calledToTest, moments, scoreAll, throwDice, valueOf } from '../testing.ts';
import { closeOffers } from './close-offers.ts';
import { computeRun } from './compute-run.ts';
import { publishDueRuns } from './publish-due-runs.ts';
import { publishRun } from './publish-run.ts';
import { remindToAnswer } from './remind-to-answer.ts';

// Forty people and sixteen seats: a statement for each person would be seen at once.
const many = 40;
let house: Awaited<ReturnType<typeof admissionHouse>>;
let answerBy: Instant;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  const smaw = house.classNamed('Juru Las SMAW A');
  const people: Id<'application'>[] = [];
  for (let at = 0; at < many; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
  house.time.now = '2026-12-11T02:00:00.000Z' as Instant;
  await throwDice(house);
  await scoreAll(house, smaw, people.map((application, at) => ({ application, test: String(95 - at), interview: '80' })));
  const { run } = valueOf(await house.run(computeRun, { wave: house.wave.id }, house.as('admission')));
  valueOf(await house.run(publishRun, { run }, house.as('head')));
  house.time.now = moments.tested;
}, 120_000);

const withStatus = async (...statuses: Parameters<typeof listApplications>[1]['statuses'] & object) => house.inCentre((tx) => listApplications(tx, { wave: house.wave.id, statuses }));
const traces = async (deed: string) => (await house.inCentre((tx) => tx.withTables<{ 'platform.audit_entries': { deed: string; subject_type: string } }>().selectFrom('platform.audit_entries').select('subject_type').where('deed', '=', deed).execute())).filter((one) => one.subject_type === 'application');

test('a result is published in as many statements for many people as for few, with an entry and an answer for each', async () => {
  const { value, statements } = await countTrips(() => house.run(publishDueRuns, {}, house.as('system')));
  expect(valueOf(value)).toBeDefined();
  expect([(await withStatus('offered')).length, (await withStatus('reserve', 'not-admitted')).length]).toEqual([16, many - 16]);
  expect(await traces('admission.publish-due-runs')).toHaveLength(many);
  expect(statements.length).toBeLessThan(many);
  answerBy = (await withStatus('offered'))[0]!.answerBy!;
});

test('all whose offer ends soon are reminded together', async () => {
  house.time.now = addMinutes(answerBy, -30);
  const { value, statements } = await countTrips(() => house.run(remindToAnswer, {}, house.as('system')));
  expect(valueOf(value)).toEqual({ reminded: 16 });
  expect(statements.length).toBeLessThan(16);
});

test('sixteen offers that ended leave their seats together, and the next sixteen are called together', async () => {
  house.time.now = addMinutes(answerBy, 1);
  const { value, statements } = await countTrips(() => house.run(closeOffers, {}, house.as('system')));
  expect(valueOf(value)).toEqual({ expired: 16, offered: 16 });
  expect([(await withStatus('expired')).length, (await withStatus('offered')).length]).toEqual([16, 16]);
  expect(await traces('admission.close-offers')).toHaveLength(32);
  expect(statements.length).toBeLessThan(32);
});
