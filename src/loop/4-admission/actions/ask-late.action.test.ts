import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication } from '../store/applications.ts';
import { admissionHouse, calledToTest, moments, scoreAll, throwDice, valueOf } from '../testing.ts';
import { askLate } from './ask-late.ts';
import { computeRun } from './compute-run.ts';
import { publishRun } from './publish-run.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { turnDown } from './turn-down.ts';

// Eighteen people asked for one class of sixteen seats, nobody for the others; one of them was never tested.
let house: Awaited<ReturnType<typeof admissionHouse>>;
const people: Id<'application'>[] = [];
let [smaw, sewing]: Id<'class'>[] = [];

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  [smaw, sewing] = [house.classNamed('Juru Las SMAW A'), house.classNamed('Operator Jahit Garmen')];
  for (let at = 0; at < 20; at += 1) people.push(await calledToTest(house, `Pelamar ${at + 1}`, [smaw]));
  house.time.now = moments.tested;
  await scoreAll(house, smaw, people.slice(0, 18).map((application, at) => ({ application, test: String(95 - 2 * at), interview: '80' })));
  // The last one had points, and was turned down before the result.
  await scoreAll(house, smaw, [{ application: people[19]!, test: '90', interview: '80' }]);
  const { version } = (await house.inCentre((tx) => findApplication(tx, people[19]!)))!;
  valueOf(await house.run(turnDown, { application: people[19]!, version, why: 'Ijazah yang ditunjukkan milik orang lain.' }, house.as('admission')));
  await throwDice(house);
  const { run } = valueOf(await house.run(computeRun, { wave: house.wave.id }, house.as('admission')));
  valueOf(await house.run(publishRun, { run }, house.as('head')));
}, 60_000);

test('somebody without a seat reads position, seats by rule, what is missing, and where seats are still free', async () => {
  const { person } = (await house.inCentre((tx) => findApplication(tx, people[16]!)))!;
  const own = valueOf(await house.ask(seeOwnApplication, { application: people[16]! }, await house.citizen('pelamar-17', { person: person! })));
  expect(own.result!.choices[0]).toMatchObject({
    position: 17, of: 18, rank: 1, cutOff: 7400, fact: { outcome: 'below-cut-off', score: 7320 },
    filled: [{ kind: 'open', kept: 10, filled: 16, last: 7400 }, { kind: 'disability', kept: 1, filled: 0 }, { kind: 'women', kept: 2, filled: 0 }, { kind: 'poor-household', kept: 2, filled: 0 }, { kind: 'home-district', kept: 1, filled: 0 }],
  });
  expect(own.ways!.free.some(({ id, free }) => id === sewing && free === 16)).toBe(true);
  expect(own.ways!.free.some(({ id }) => id === smaw)).toBe(false);
});

test('a class is asked for late only by somebody tested and without a seat, once, and only where a seat is free', async () => {
  const clerk = house.as('admission');
  const ask = (at: number, of: Id<'class'>) => house.run(askLate, { application: people[at]!, class: of }, clerk);
  expect(await ask(0, sewing!)).toMatchObject({ error: { code: 'admission.already.offered' } });
  expect(await ask(16, smaw!)).toMatchObject({ error: { code: 'admission.late-wish-twice' } });
  expect(await ask(18, sewing!)).toMatchObject({ error: { code: 'admission.late-wish-not-tested' } });
  expect(await ask(16, '018f0000-0000-7000-8000-000000000000' as Id<'class'>)).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.run(askLate, { application: people[16]!, class: sewing! }, await house.citizen('orang-lain'))).toMatchObject({ error: { code: 'record.not-found' } });
  expect(valueOf(await ask(16, sewing!)).isOffered).toBe(true);
  expect(await house.inCentre((tx) => findApplication(tx, people[16]!))).toMatchObject({ status: 'offered', seatClass: sewing, reserveRank: null });
  expect(await ask(16, sewing!)).toMatchObject({ error: { code: 'admission.already.offered' } });
});

test('whoever was turned down before the result does not come back by a free seat', async () => {
  const { person } = (await house.inCentre((tx) => findApplication(tx, people[19]!)))!;
  const owner = await house.citizen('pelamar-20', { person: person! });
  expect(valueOf(await house.ask(seeOwnApplication, { application: people[19]! }, owner)).ways!.free).toEqual([]);
  expect(await house.run(askLate, { application: people[19]!, class: sewing! }, owner)).toEqual({ ok: false, error: { code: 'admission.late-wish-ended' } });
  expect(await house.inCentre((tx) => findApplication(tx, people[19]!))).toMatchObject({ status: 'not-admitted', seatClass: null });
});

test('after the last day on which a reserve may come nobody asks any more', async () => {
  house.time.now = '2027-01-20T02:00:00.000Z' as never;
  expect(await house.run(askLate, { application: people[17]!, class: sewing! }, house.as('admission'))).toMatchObject({ error: { code: 'admission.too-late-for-reserves' } });
});
