import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { listTimeline } from '#platform/audit/entries';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, begun as begin, filledIn as fillIn, moments, photo, somebody, valueOf, type Facts } from '../testing.ts';
import { addDocuments } from './add-documents.ts';
import { checkDocuments } from './check-documents.ts';
import { chooseClasses } from './choose-classes.ts';
import { enterApplication } from './enter-application.ts';
import { giveStatement } from './give-statement.ts';
import { saveIdentity } from './save-identity.ts';
import { seeApplications } from './see-applications.ts';
import { seeReceipt } from './see-receipt.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';
import { findApplication } from '../store/applications.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
beforeAll(async () => { house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]); });

const begun = (who: Actor, label?: string): Promise<Id<'application'>> => begin(house, who, label);
const filledIn = (who: Actor, facts: Facts): Promise<Id<'application'>> => fillIn(house, who, facts);

test('an application is saved part by part and sent, and its owner becomes a person of the centre', async () => {
  const sari = await house.citizen('sari');
  const application = await filledIn(sari, somebody('Sari Melati'));
  expect(await house.run(submitApplication, { application }, sari)).toEqual({ ok: true, value: { id: application, number: 'G3-0001' } });
  const kept = await house.inCentre((tx) => findApplication(tx, application));
  expect(kept).toMatchObject({ status: 'submitted', maskedNik: null, choices: [house.classNamed('Juru Las SMAW A')] });
  const [sent] = await house.inCentre((tx) => listTimeline(tx, { type: 'application', id: application }));
  expect(sent).toMatchObject({ deed: 'admission.submit-application', after: { status: 'submitted', number: 'G3-0001' } });
  expect(JSON.stringify(await house.inCentre((tx) => listTimeline(tx, { type: 'application', id: application })))).not.toContain('360101');
});

test('starting twice opens the same draft, with the second class added', async () => {
  const budi = await house.citizen('budi');
  const first = await begun(budi);
  expect(await begun(budi, 'Juru Las GMAW')).toBe(first);
  expect((await house.inCentre((tx) => findApplication(tx, first)))?.choices).toHaveLength(2);
});

test('what is missing is not sent', async () => {
  const rini = await house.citizen('rini');
  const application = await begun(rini);
  expect(await house.run(submitApplication, { application }, rini)).toEqual({ ok: false, error: { code: 'admission.not-complete' } });
});

test('a NIK one digit short is told at its field', async () => {
  const asep = await house.citizen('asep');
  const application = await begun(asep);
  const { fullName, birthDay, birthPlace, sex } = somebody('Asep');
  expect(await house.run(saveIdentity, { application, fullName, nik: '3601 0110 0302 001', birthDay, birthPlace, sex } as never, asep))
    .toEqual({ ok: false, error: { code: 'people.nik-too-short', field: 'nik', typed: 15 } });
});

test('another account cannot see or change an application', async () => {
  const application = await begun(await house.citizen('owner'));
  const stranger = await house.citizen('stranger');
  for (const refused of [await house.run(giveStatement, { application, agree: true }, stranger), await house.run(withdrawApplication, { application }, stranger)]) {
    expect(refused).toEqual({ ok: false, error: { code: 'record.not-found' } });
  }
});

test('who was too young on the first day is told from when they are old enough', async () => {
  const dede = await house.citizen('dede');
  const application = await filledIn(dede, somebody('Dede', { birthDay: '2010-05-01', nik: '3601010105100001' }));
  expect(await house.run(submitApplication, { application }, dede)).toMatchObject({ ok: false, error: { code: 'admission.too-young', class: 'Juru Las SMAW A', minimum: 17, from: '2027-05-01' } });
});

test('the same class twice, and a class of another wave, are no wishes', async () => {
  const nina = await house.citizen('nina');
  const application = await begun(nina);
  const smaw = house.classNamed('Juru Las SMAW A');
  expect(await house.run(chooseClasses, { application, choices: [smaw, smaw] }, nina)).toMatchObject({ error: { code: 'admission.choice-twice', field: 'choices' } });
});

test('a second application under the same NIK is taken and marked, so that knowing a number keeps nobody out', async () => {
  const facts = somebody('Wawan');
  const first = await filledIn(await house.citizen('wawan'), facts);
  const { number } = valueOf(await house.run(submitApplication, { application: first }, await house.citizen('wawan')));
  const second = await filledIn(await house.citizen('somebody-else'), facts);
  valueOf(await house.run(submitApplication, { application: second }, await house.citizen('somebody-else')));
  const kept = (await house.inCentre((tx) => findApplication(tx, second)))!;
  expect(kept).toMatchObject({ status: 'submitted', duplicateOf: first });
  const clerk = house.as('admission');
  expect(valueOf(await house.ask(seeApplications, { twins: true }, clerk)).lines.map(({ id }) => id).sort()).toEqual([first, second].sort());
  const verdict = { application: second, version: kept.version, verdict: 'complete', unclear: [], traits: [] } as const;
  expect(await house.run(checkDocuments, verdict as never, clerk)).toEqual({ ok: false, error: { code: 'admission.duplicate-open', number } });
  // The first belongs to an account that is tied to the person; they do not see what somebody else sent in their name.
  const wawan = await house.citizen('wawan', { person: kept.person! });
  expect(await house.run(withdrawApplication, { application: second }, wawan)).toEqual({ ok: false, error: { code: 'record.not-found' } });
});

test('whoever applies under the NIK of somebody known reads on the receipt what they typed, and nothing the centre knows', async () => {
  const murni = somebody('Murni Handayani', { address: 'Gang Kenanga 7', phone: '081255550001' });
  await house.run(enterApplication, { ...murni, wave: house.wave.id, work: 'looking', choices: [house.classNamed('Juru Las GMAW')], documentsSeen: true } as never, house.as('admission'));
  const stranger = await house.citizen('stranger');
  const application = await filledIn(stranger, { ...murni, fullName: 'Nama Lain', address: 'Kampung Jauh 3', phone: '081255550002' });
  valueOf(await house.run(submitApplication, { application }, stranger));
  const receipt = valueOf(await house.ask(seeReceipt, { application }, stranger));
  expect(JSON.stringify(receipt)).not.toMatch(/Murni|Kenanga|55550001/);
  expect(receipt.holder).toMatchObject({ fullName: 'Nama Lain', address: 'Kampung Jauh 3' });
});

test('an unclear document comes back with a note, is mended and sent again', async () => {
  const lestari = await house.citizen('lestari');
  const application = await filledIn(lestari, somebody('Lestari'));
  valueOf(await house.run(submitApplication, { application }, lestari));
  const clerk = house.as('admission');
  const version = (await house.inCentre((tx) => findApplication(tx, application)))!.version;
  const asked = { application, version, verdict: 'fix', unclear: ['diploma'], note: 'Foto ijazah buram, tolong ulangi', traits: [] } as const;
  expect(await house.run(checkDocuments, { ...asked, unclear: [], note: undefined } as never, clerk)).toMatchObject({ error: { code: 'admission.note-missing' } });
  valueOf(await house.run(checkDocuments, asked as never, clerk));
  expect(await house.run(checkDocuments, asked as never, clerk)).toEqual({ ok: false, error: { code: 'record.stale' } });
  expect(await house.run(submitApplication, { application }, lestari)).toMatchObject({ error: { code: 'admission.not-complete' } });
  valueOf(await house.run(addDocuments, { application, diploma: photo }, lestari));
  expect(await house.run(submitApplication, { application }, lestari)).toMatchObject({ ok: true });
});

test('after the last minute nothing is begun or sent, and both minutes are named', async () => {
  const late = await house.citizen('late');
  const application = await filledIn(late, somebody('Terlambat'));
  house.time.now = moments.tested;
  try {
    const refused = { ok: false, error: { code: 'admission.closed', until: addMinutes(`${house.wave.applyUntil}T17:00:00.000Z` as Instant, -1), at: moments.tested } };
    expect(await house.run(submitApplication, { application }, late)).toEqual(refused);
    expect(await house.run(startApplication, { class: house.classNamed('Juru Las GMAW') }, await house.citizen('later'))).toEqual(refused);
  } finally {
    house.time.now = moments.open;
  }
});
