import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { listMessages } from '#platform/messages/queue';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication } from '../store/applications.ts';
import { takeReminders } from '../store/reminders.ts';
import { admissionHouse, begun, filledIn, mother, photo, somebody, valueOf } from '../testing.ts';
import { addDocuments } from './add-documents.ts';
import { askReminder } from './ask-reminder.ts';
import { enterApplication } from './enter-application.ts';
import { notePlacement } from './note-placement.ts';
import { remindOfWave } from './remind-of-wave.ts';
import { saveGuardian } from './save-guardian.ts';
import { seeClass } from './see-catalogue.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { seeReceipt } from './see-receipt.ts';
import { sendLink } from './send-link.ts';
import { submitApplication } from './submit-application.ts';
import { workOutOdds } from './work-out-odds.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
beforeAll(async () => { house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]); });

/** Seventeen on the day of applying and old enough on the first day of training. */
const young = { birthDay: '2009-06-01', nik: '3601010106090001' };
const messagesTo = async (phone: string, purpose: string): Promise<string[]> =>
  (await house.inCentre((tx) => listMessages(tx, 100, 0))).filter((one) => one.recipient === phone && one.purpose === purpose).map(({ text }) => text);

test('somebody under age sends nothing without a guardian’s consent, and the consent is kept with the application', async () => {
  const sari = await house.citizen('young');
  const application = await filledIn(house, sari, somebody('Sari Muda', young));
  await house.inCentre((tx) => sql`update admission.applications set draft = draft - 'guardian' where id = ${application}`.execute(tx));
  expect(await house.run(submitApplication, { application }, sari)).toEqual({ ok: false, error: { code: 'admission.not-complete' } });
  expect(valueOf(await house.ask(seeOwnApplication, { application }, sari)).parts.guardian).toBe('to-do');
  expect(await house.run(saveGuardian, { application, ...mother, guardianAgrees: undefined } as never, sari)).toMatchObject({ error: { code: 'admission.guardian-consent-missing', field: 'guardianAgrees' } });
  expect(await house.run(saveGuardian, { application, ...mother, guardianPhone: '12' }, sari)).toMatchObject({ error: { code: 'people.phone-unreadable', field: 'guardianPhone' } });
  valueOf(await house.run(saveGuardian, { application, ...mother }, sari));
  valueOf(await house.run(submitApplication, { application }, sari));
  expect((await house.inCentre((tx) => findApplication(tx, application)))!.draft.guardian).toMatchObject({ fullName: 'Rohani', relation: 'mother', phone: '+6281290001111' });
});

test('at the counter the same consent is asked for, and only of those under age', async () => {
  const clerk = house.as('admission');
  const at = { wave: house.wave.id, work: 'looking', choices: [house.classNamed('Juru Las GMAW')], documentsSeen: true };
  expect(await house.run(enterApplication, { ...somebody('Muda', { birthDay: '2009-06-02', nik: '3601010206090002' }), ...at } as never, clerk)).toMatchObject({ error: { code: 'admission.guardian-missing', field: 'guardianName' } });
  const entered = valueOf(await house.run(enterApplication, { ...somebody('Muda', { birthDay: '2009-06-02', nik: '3601010206090002' }), ...at, ...mother } as never, clerk));
  expect((await house.inCentre((tx) => findApplication(tx, entered.id)))!).toMatchObject({ assistedBy: 'user-admission', draft: { guardian: { fullName: 'Rohani' }, documentsSeenAt: house.time.now } });
  const grown = valueOf(await house.run(enterApplication, { ...somebody('Dewasa'), ...at, ...mother } as never, clerk));
  expect((await house.inCentre((tx) => findApplication(tx, grown.id)))!.draft.guardian).toBeUndefined();
});

test('documents may be promised for the counter instead of photographed; a photograph takes the promise back', async () => {
  const budi = await house.citizen('brings');
  const application = await begun(house, budi);
  expect(await house.run(addDocuments, { application }, budi)).toMatchObject({ error: { code: 'admission.document-missing', field: 'identityCard' } });
  valueOf(await house.run(addDocuments, { application, atCounter: ['identity-card', 'diploma'] }, budi));
  expect(valueOf(await house.ask(seeOwnApplication, { application }, budi)).parts.documents).toBe('done');
  valueOf(await house.run(addDocuments, { application, identityCard: photo }, budi));
  expect((await house.inCentre((tx) => findApplication(tx, application)))!.draft.atCounter).toEqual(['diploma']);
  expect(await house.run(addDocuments, { application, atCounter: ['passport'] } as never, budi)).toMatchObject({ error: { code: 'input.invalid' } });
});

test('a receipt has the number and a code of its own, and nobody else reads it', async () => {
  const rini = await house.citizen('receipt');
  const application = await filledIn(house, rini, somebody('Rini Bukti'));
  expect(await house.ask(seeReceipt, { application }, rini)).toMatchObject({ error: { code: 'record.not-found' } });
  valueOf(await house.run(submitApplication, { application }, rini));
  const receipt = valueOf(await house.ask(seeReceipt, { application }, rini));
  expect(receipt.application.receiptCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await house.ask(seeReceipt, { application }, await house.citizen('nosy'))).toMatchObject({ error: { code: 'record.not-found' } });
});

test('the answer on eligibility is kept with the day it was judged for and the version of the rules', async () => {
  const { rows } = await house.inCentre((tx) => sql<{ eligibility: unknown[] }>`select eligibility from admission.applications where status = 'submitted' order by number limit 1`.execute(tx));
  expect(rows[0]!.eligibility).toEqual([{ class: house.classNamed('Juru Las SMAW A'), on: house.wave.startsOn, askedOn: house.today, answer: 'yes', reasons: [], version: expect.stringMatching(/^LAS-01\.\d+$/) }]);
});

test('without a past wave there are no odds, only counts', async () => {
  const dedi = await house.citizen('odds');
  const application = await begun(house, dedi);
  expect(valueOf(await house.run(workOutOdds, { wave: house.wave.id }, house.as('system')))).toMatchObject({ tested: 0 });
  const own = valueOf(await house.ask(seeOwnApplication, { application }, dedi));
  expect([own.odds, own.wishes.length]).toEqual([undefined, 1]);
  expect(await house.run(workOutOdds, { wave: house.wave.id }, dedi)).toMatchObject({ error: { code: 'access.forbidden' } });
});

test('who asks to be reminded gets one message when the program opens again, and the number is forgotten', async () => {
  const of = house.classNamed('Juru Las GMAW');
  const visitor = house.as('anonymous');
  expect(await house.run(askReminder, { class: of, phone: 'nol delapan' }, visitor)).toMatchObject({ error: { code: 'people.phone-unreadable', field: 'phone' } });
  for (const phone of ['0812-7000-1234', '+62 812 7000 1234']) valueOf(await house.run(askReminder, { class: of, phone }, visitor));
  valueOf(await house.run(askReminder, { class: of, phone: '081270005678', language: 'en' }, visitor));
  expect(valueOf(await house.run(remindOfWave, { wave: house.wave.id }, house.as('system')))).toEqual({ reminded: 2 });
  expect((await messagesTo('+6281270005678', 'admission.reminder'))[0]).toMatch(/opens again in .* Apply from/);
  expect(valueOf(await house.run(remindOfWave, { wave: house.wave.id }, house.as('system')))).toEqual({ reminded: 0 });
  const [text, ...others] = await messagesTo('+6281270001234', 'admission.reminder');
  expect([text, others]).toEqual([expect.stringContaining(`/pelatihan/${of}`), []]);
  expect(await house.inCentre((tx) => takeReminders(tx, []))).toEqual([]);
});

test('"send me my link again" goes to the number itself, once in a quarter of an hour, and answers everybody alike', async () => {
  const wati = await house.citizen('link');
  const application = await filledIn(house, wati, somebody('Wati Tautan', { phone: '081260001234' }));
  valueOf(await house.run(submitApplication, { application }, wati));
  const visitor = house.as('anonymous');
  const asked = [await house.run(sendLink, { phone: '0812 6000 1234' }, visitor), await house.run(sendLink, { phone: '081260001234' }, visitor), await house.run(sendLink, { phone: '081260009999' }, visitor)];
  expect(asked.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await messagesTo('+6281260001234', 'admission.link')).toEqual([expect.stringContaining(`/masuk?kembali=/pendaftaran/${application}`)]);
  expect(await messagesTo('+6281260009999', 'admission.link')).toEqual([]);
});

test('how graduates fared stands beside the class as a range, once enough of them are known', async () => {
  const of = house.classNamed('Operator Jahit Garmen');
  const system = house.as('system');
  const placed = async () => valueOf(await house.ask(seeClass, { class: of }, house.as('anonymous'))).placed;
  valueOf(await house.run(notePlacement, { class: of, months: 6, trained: 4, working: 4, unknown: 0, on: house.today }, system));
  expect(await placed()).toBeUndefined();
  valueOf(await house.run(notePlacement, { class: of, months: 6, trained: 16, working: 8, unknown: 4, on: house.today }, system));
  expect(await placed()).toEqual({ trained: 16, lower: 0.5, upper: 0.75 });
});
