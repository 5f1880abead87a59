import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { firstMomentOf } from '#platform/clock';
import { addDays } from '#kernel/day';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, moments, somebody, valueOf } from '../testing.ts';
import { addDocuments } from './add-documents.ts';
import { giveStatement } from './give-statement.ts';
import { saveBackground } from './save-background.ts';
import { saveHome } from './save-home.ts';
import { saveIdentity } from './save-identity.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
let [opensAt, closesAt] = [moments.open, moments.open];
beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  [opensAt, closesAt] = [firstMomentOf('Asia/Jakarta', house.wave.applyFrom), firstMomentOf('Asia/Jakarta', addDays(house.wave.applyUntil, 1))];
});
beforeEach(() => { house.time.now = moments.open; });

/** The rule of the wave as it was frozen at a moment, with a grace. */
const frozenAt = (moment: Instant, graceMinutes: number) => house.inCentre((tx) =>
  sql`update admission.policies set frozen_at = ${moment}, facts = jsonb_set(facts, '{graceMinutes}', ${String(graceMinutes)}::jsonb) where wave_id = ${house.wave.id}`.execute(tx));

/** A draft that lacks nothing but its sending, or its statement as well. */
async function draftOf(name: string, isAgreed = true): Promise<Id<'application'>> {
  const of = await house.citizen(name);
  const { id: application } = valueOf(await house.run(startApplication, { class: house.classNamed('Juru Las SMAW A') }, of));
  const { fullName, nik, birthDay, birthPlace, sex, regionCode, address, phone, education } = somebody(name);
  valueOf(await house.run(saveIdentity, { application, fullName, nik, birthDay, birthPlace, sex } as never, of));
  valueOf(await house.run(saveHome, { application, regionCode, address, phone }, of));
  valueOf(await house.run(saveBackground, { application, education, work: 'looking', supportNeeds: [] } as never, of));
  valueOf(await house.run(addDocuments, { application, identityCard: 'a'.repeat(64), diploma: 'a'.repeat(64) }, of));
  if (isAgreed) valueOf(await house.run(giveStatement, { application, agree: true }, of));
  return application;
}

test('a draft saved before closing is finished and sent in the grace; nothing is begun in it', async () => {
  await frozenAt(addMinutes(opensAt, -60), 30);
  const application = await draftOf('Sari', false);
  house.time.now = addMinutes(closesAt, 10);
  expect(valueOf(await house.ask(seeOwnApplication, { application }, await house.citizen('Sari'))).graceUntil).toBe(addMinutes(closesAt, 30));
  valueOf(await house.run(giveStatement, { application, agree: true }, await house.citizen('Sari')));
  expect(await house.run(submitApplication, { application }, await house.citizen('Sari'))).toMatchObject({ ok: true });
  expect(await house.run(startApplication, { class: house.classNamed('Juru Las GMAW') }, await house.citizen('Terlambat')))
    .toEqual({ ok: false, error: { code: 'admission.closed', until: addMinutes(closesAt, -1), at: house.time.now } });
});

test('after the grace a draft is refused with its last minute and the minute it arrived', async () => {
  await frozenAt(addMinutes(opensAt, -60), 30);
  const application = await draftOf('Budi');
  house.time.now = addMinutes(closesAt, 30);
  expect(await house.run(submitApplication, { application }, await house.citizen('Budi')))
    .toEqual({ ok: false, error: { code: 'admission.grace-over', until: addMinutes(closesAt, -1), graceUntil: addMinutes(closesAt, 30), at: house.time.now } });
});

test('a grace that was set once the window was open is no grace', async () => {
  await frozenAt(addMinutes(opensAt, 1), 30);
  const application = await draftOf('Dewi');
  house.time.now = closesAt;
  expect(await house.run(submitApplication, { application }, await house.citizen('Dewi'))).toEqual({ ok: false, error: { code: 'admission.closed', until: addMinutes(closesAt, -1), at: closesAt } });
});

test('the last minute is still in time', async () => {
  const application = await draftOf('Asep');
  house.time.now = addMinutes(closesAt, -1);
  expect(await house.run(submitApplication, { application }, await house.citizen('Asep'))).toMatchObject({ ok: true });
});
