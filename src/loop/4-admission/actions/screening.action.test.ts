import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { platformTables } from '#platform/database/platform-tables';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import type { SittingKind } from '../rules/sitting.ts';
import { findApplication } from '../store/applications.ts';
import { listSlots } from '../store/sittings.ts';
import { admissionHouse, filledIn, moments, somebody, valueOf } from '../testing.ts';
import { acceptDocuments } from './accept-documents.ts';
import { callToTest } from './call-to-test.ts';
import { checkDocuments } from './check-documents.ts';
import { closeSitting } from './close-sitting.ts';
import { enterApplication } from './enter-application.ts';
import { excuse } from './excuse.ts';
import { markPresence } from './mark-presence.ts';
import { moveSlot } from './move-slot.ts';
import { planSitting } from './plan-sitting.ts';
import { remind } from './remind.ts';
import { seeBulk } from './see-bulk.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { openDoor } from './see-sittings.ts';
import { submitApplication } from './submit-application.ts';

// One wave from the documents to the closed door: each test goes on where the one before it stopped.
let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const clerk = () => house.as('admission');
const statusOf = async (id: Id<'application'>) => (await house.inCentre((tx) => findApplication(tx, id)))!;
const messages = async (purpose: string) => house.inCentre(async (tx) => (await platformTables(tx).selectFrom('platform.messages').select('text').where('purpose', '=', purpose).execute()).map((row) => row.text));
const entered = async (name: string): Promise<Id<'application'>> => valueOf(await house.run(enterApplication, { ...somebody(name), wave: house.wave.id, work: 'looking', choices: [smaw], documentsSeen: true } as never, clerk())).id;
const plan = (kind: SittingKind, facts: Record<string, unknown> = {}) =>
  house.run(planSitting, { wave: house.wave.id, kind, room: 'Aula', day: house.wave.testOn, startsAt: '08:00', endsAt: '10:00', places: 2, bring: 'KTP', excuseHours: 12, ...facts } as never, clerk());

let early: Id<'sitting'>;
let late: Id<'sitting'>;
const called: Id<'application'>[] = [];
let starts: Instant;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
}, 60_000);

test('everything that is missing is said in one message with a day, and the applicant reads the same list', async () => {
  const sari = await house.citizen('sari');
  const application = await filledIn(house, sari, somebody('Sari'));
  valueOf(await house.run(submitApplication, { application }, sari));
  const { version } = await statusOf(application);
  const asked = { application, version, verdict: 'fix', unclear: ['diploma'], missing: ['family-card'], note: 'Bawa juga SKL', traits: [] };
  expect(await house.run(checkDocuments, { ...asked, fixBy: house.wave.testOn } as never, clerk())).toMatchObject({ error: { code: 'admission.deadline-outside', field: 'fixBy' } });
  valueOf(await house.run(checkDocuments, { ...asked, fixBy: '2026-11-30' } as never, clerk()));
  const [message, ...more] = await messages('admission.needs-fix');
  expect([more.length, message]).toEqual([0, expect.stringMatching(/paling lambat Senin, 30 November 2026.*\(1\) ijazah tidak terbaca; \(2\) Kartu Keluarga belum ada; \(3\) Bawa juga SKL/)]);
  const own = valueOf(await house.ask(seeOwnApplication, { application }, sari));
  expect([own.screening.fixBy, own.screening.lacking.map(({ kind, state, look }) => [kind, state, look?.by])]).toEqual(['2026-11-30', [['diploma', 'unclear', 'admission of the test'], ['family-card', 'missing', 'admission of the test']]]);
});

test('a reminder repeats the list once a day, and the check page says who is left out and why', async () => {
  const ids = [(await house.inCentre((tx) => tx.withTables<{ 'admission.applications': { id: string } }>().selectFrom('admission.applications').select('id').execute()))[0]!.id as Id<'application'>];
  expect(valueOf(await house.run(remind, { applications: ids }, clerk()))).toEqual({ reminded: 1, left: 0 });
  expect(await house.run(remind, { applications: ids }, clerk())).toEqual({ ok: false, error: { code: 'admission.nobody-to-remind' } });
  expect(valueOf(await house.ask(seeBulk, { deed: 'remind', applications: ids }, clerk())).excluded.map(({ why }) => why)).toEqual(['reminded-today']);
  expect(await house.run(acceptDocuments, { applications: ids }, clerk())).toEqual({ ok: false, error: { code: 'admission.nobody-to-accept' } });
  expect(await messages('admission.reminder')).toEqual([expect.stringContaining('(2) Kartu Keluarga belum ada')]);
});

test('documents of many are found complete at once, and each has its own line in the trail', async () => {
  const budi = await house.citizen('budi');
  const application = await filledIn(house, budi, somebody('Budi'));
  valueOf(await house.run(submitApplication, { application }, budi));
  expect(valueOf(await house.run(acceptDocuments, { applications: [application] }, clerk()))).toEqual({ accepted: 1, left: 0 });
  expect((await statusOf(application)).status).toBe('documents-complete');
});

test('a room is planned once for an hour that is to come', async () => {
  early = valueOf(await plan('test')).id;
  expect(await plan('test', { room: 'aula', startsAt: '09.30', endsAt: '11.00' })).toMatchObject({ error: { code: 'admission.room-taken', field: 'room' } });
  expect(await plan('test', { startsAt: '10:00', endsAt: '09:00' })).toMatchObject({ error: { code: 'admission.sitting-hours' } });
  expect(await plan('test', { day: '2026-11-20' })).toMatchObject({ error: { code: 'admission.sitting-past' } });
  late = valueOf(await plan('test', { startsAt: '10:00', endsAt: '12:00' })).id;
});

test('calling gives everybody a place in the order of receipts; whoever gets none stays, and is told why beforehand', async () => {
  for (const name of ['Ani', 'Beni', 'Cici', 'Dodo', 'Eka']) called.push(await entered(name));
  const checked = valueOf(await house.ask(seeBulk, { deed: 'call', applications: called }, clerk()));
  expect([checked.included.length, checked.excluded.map(({ name, why }) => [name, why])]).toEqual([4, [['Eka', 'no-place']]]);
  expect(valueOf(await house.run(callToTest, { applications: called }, clerk()))).toEqual({ called: 4, left: 1 });
  const rows = valueOf(await house.ask(openDoor, { sitting: early }, clerk())).rows;
  starts = rows[0]!.startsAt;
  expect([rows.map(({ name }) => name), starts]).toEqual([['Ani', 'Beni'], '2026-12-08T01:00:00.000Z']);
  expect(await messages('admission.called')).toContainEqual(expect.stringMatching(/Tes .*08\.00 WIB di Aula\. Bawa KTP\. .*paling lambat Senin, 7 Desember 2026, 20\.00 WIB/));
});

test('an appointment is moved once by its owner, and never into a full room', async () => {
  const slot = (await house.inCentre((tx) => listSlots(tx, { sittings: [late] })))[0]!.id;
  expect(await house.run(moveSlot, { application: called[0]!, slot }, clerk())).toMatchObject({ error: { code: 'admission.slot-full' } });
  valueOf(await house.run(excuse, { application: called[3]!, kind: 'test', why: 'Sakit' }, clerk()));
  const person = (await statusOf(called[0]!)).person!;
  const ani = await house.citizen('ani', { person } as never);
  expect(await house.run(moveSlot, { application: called[1]!, slot }, ani)).toEqual({ ok: false, error: { code: 'record.not-found' } });
  valueOf(await house.run(moveSlot, { application: called[0]!, slot }, ani));
  const back = (await house.inCentre((tx) => listSlots(tx, { sittings: [early] })))[0]!.id;
  expect(await house.run(moveSlot, { application: called[0]!, slot: back }, ani)).toEqual({ ok: false, error: { code: 'admission.slot-moved-once' } });
});

test('at the door marks are kept once, a slip is taken back by whoever saw it, and a late excuse does not count', async () => {
  house.time.now = addMinutes(starts, 5);
  expect(await house.run(excuse, { application: called[1]!, kind: 'test', why: 'Macet' }, clerk())).toMatchObject({ error: { code: 'admission.excuse-too-late' } });
  const marked = valueOf(await house.run(markPresence, { sitting: early, application: called[1]!, present: true }, clerk()));
  expect(marked.presence).toBe('present');
  expect(await house.run(markPresence, { sitting: early, application: called[1]!, present: false, seen: starts }, clerk())).toEqual({ ok: false, error: { code: 'admission.presence-changed' } });
  expect(valueOf(await house.run(markPresence, { sitting: early, application: called[1]!, present: false, seen: marked.markedAt! }, clerk())).presence).toBeNull();
  expect(await house.run(markPresence, { sitting: late, application: called[1]!, present: true }, clerk())).toEqual({ ok: false, error: { code: 'record.not-found' } });
  expect(await house.run(markPresence, { sitting: early, application: called[1]!, present: true }, house.as('instructor'))).toEqual({ ok: false, error: { code: 'record.not-found' } });
});

test('absent is out, excused is not; a mark made before closing still counts when it comes late', async () => {
  const tapped = addMinutes(starts, 6);
  house.time.now = addMinutes(starts, 60);
  expect(valueOf(await house.run(closeSitting, { sitting: early }, clerk())).absent).toBe(1);
  expect(await statusOf(called[1]!)).toMatchObject({ status: 'not-admitted', reason: 'not-tested' });
  expect(await house.run(markPresence, { sitting: early, application: called[1]!, present: true }, clerk())).toMatchObject({ error: { code: 'admission.presence-why' } });
  valueOf(await house.run(markPresence, { sitting: early, application: called[1]!, present: true, at: tapped }, clerk()));
  expect(await statusOf(called[1]!)).toMatchObject({ status: 'called', reason: null });
  house.time.now = addMinutes(starts, 180);
  expect(valueOf(await house.run(closeSitting, { sitting: late }, clerk())).absent).toBe(2);
  expect((await statusOf(called[3]!)).status).toBe('called');
  expect(await house.run(closeSitting, { sitting: late }, clerk())).toEqual({ ok: false, error: { code: 'admission.sitting-closed' } });
  house.time.now = moments.open;
});
