import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, calledToTest } from '../testing.ts';
import { listApplications } from './applications.ts';
import { changeEach } from './change-each.ts';
import { countFreeSeats, giveBack, makeSeats, takeSeats } from './seats.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
let [smaw, sewing]: Id<'class'>[] = [];
const ids: Id<'application'>[] = [];

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  [smaw, sewing] = [house.classNamed('Juru Las SMAW A'), house.classNamed('Operator Jahit Garmen')];
  for (const name of ['Ani', 'Budi', 'Citra', 'Dedi']) ids.push(await calledToTest(house, name, [smaw!, sewing!]));
});

const all = () => house.inCentre((tx) => listApplications(tx, { ids }));
const holders = async () => (await house.inCentre((tx) => sql<{ class_id: string; application_id: string }>`select class_id, application_id from admission.seats where application_id is not null order by number`.execute(tx))).rows;

test('each gets what is theirs, the others stay as they are, and every version grows by one', async () => {
  const before = await all();
  await house.inCentre((tx) => changeEach(tx, [
    { id: ids[0]!, change: { status: 'offered', seat_class_id: smaw!, answer_by: house.now } },
    { id: ids[1]!, change: { status: 'offered', seat_class_id: sewing!, answer_by: house.now } },
    { id: ids[2]!, change: { status: 'not-admitted', reason: 'satu "dua", tiga' } },
  ]));
  expect(await all()).toEqual([
    { ...before[0], status: 'offered', seatClass: smaw, answerBy: house.now, version: before[0]!.version + 1 },
    { ...before[1], status: 'offered', seatClass: sewing, answerBy: house.now, version: before[1]!.version + 1 },
    { ...before[2], status: 'not-admitted', reason: 'satu "dua", tiga', version: before[2]!.version + 1 }, before[3],
  ]);
});

test('nothing is taken away by saying nothing, and something is by saying null', async () => {
  await house.inCentre((tx) => changeEach(tx, [{ id: ids[0]!, change: { better_class_id: sewing!, better_by: house.now, passed_up: [smaw!, sewing!], stays_in_line: false } }, { id: ids[1]!, change: { status: 'expired', seat_class_id: null, answer_by: null } }]));
  expect((await all()).slice(0, 2)).toMatchObject([{ status: 'offered', seatClass: smaw, betterClass: sewing, passedUp: [smaw, sewing], staysInLine: false }, { status: 'expired', seatClass: null, answerBy: null }]);
});

test('nobody to change is no statement', async () => {
  await house.inCentre((tx) => changeEach(tx, []));
});

test('seats are taken class by class in the order of the list, no more than there are, and given back to nobody else', async () => {
  await house.inCentre((tx) => makeSeats(tx, house.centre, [{ id: smaw!, seats: 2 }, { id: sewing!, seats: 1 }]));
  const [ani, budi, citra, dedi] = ids as [Id<'application'>, Id<'application'>, Id<'application'>, Id<'application'>];
  expect(await house.inCentre((tx) => takeSeats(tx, [{ application: budi, class: smaw! }, { application: ani, class: smaw! }, { application: ani, class: sewing! }]))).toBe(3);
  expect(await holders()).toEqual(expect.arrayContaining([{ class_id: smaw, application_id: budi }, { class_id: smaw, application_id: ani }, { class_id: sewing, application_id: ani }]));
  expect(await house.inCentre((tx) => takeSeats(tx, [{ application: citra, class: smaw! }, { application: dedi, class: sewing! }]))).toBe(0);

  await house.inCentre((tx) => giveBack(tx, [{ application: ani, class: sewing! }, { application: citra, class: smaw! }]));
  expect(await house.inCentre((tx) => countFreeSeats(tx, [smaw!, sewing!]))).toEqual(new Map([[sewing, 1]]));
  expect(await house.inCentre((tx) => takeSeats(tx, [{ application: citra, class: sewing! }, { application: dedi, class: sewing! }]))).toBe(1);
  expect(await holders()).toContainEqual({ class_id: sewing, application_id: citra });
});
