import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, begun, filledIn, somebody, valueOf } from '../testing.ts';
import { approvePolicy, proposePolicy } from './correct-policy.ts';
import { enterApplication } from './enter-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const rule = {
  testPercent: 40, interviewPercent: 60, minimumScore: 50, minimumTest: 0, minimumInterview: 45, disabilitySeats: 1, womenSeats: 2, poorHouseholdSeats: 2, homeDistrictSeats: 0,
  answerHours: 48, replacementDay: 3, graceMinutes: 30, scorerDifference: 15, objectionDays: 3, publicValue: 'Sepuluh lemparan dadu',
};

test('whoever applied hears of a corrected rule, with the public note, in the language they applied in; drafts and those who left do not', async () => {
  const house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  const wave = house.wave.id;
  const [sari, budi] = [await house.citizen('sari'), await house.citizen('budi')];
  const [english, gone] = [somebody('Sari'), somebody('Budi')];
  const sent = valueOf(await house.run(submitApplication, { application: await filledIn(house, sari, english), language: 'en' }, sari));
  const left = valueOf(await house.run(submitApplication, { application: await filledIn(house, budi, gone) }, budi));
  valueOf(await house.run(withdrawApplication, { application: left.id } as never, budi));
  await begun(house, await house.citizen('draf'));
  const atCounter = somebody('Joko');
  valueOf(await house.run(enterApplication, { ...atCounter, wave, work: 'looking', choices: [house.classes[0]!.id] } as never, house.as('admission')));

  valueOf(await house.run(proposePolicy, { wave, note: 'Kursi perempuan 2, bukan 3.', ...rule }, house.as('admission')));
  valueOf(await house.run(approvePolicy, { wave }, house.as('head')));
  const rows = await house.inCentre(async (tx) => (await sql<{ recipient: string; text: string }>`select recipient, text from platform.messages where purpose = 'admission.policy' order by recipient`.execute(tx)).rows);
  expect(rows.map(({ recipient }) => recipient)).toEqual([english.phone, atCounter.phone].map((phone) => phone.replace(/^0/, '+62')).sort());
  const told = (phone: string): string => rows.find(({ recipient }) => recipient.endsWith(phone.slice(1)))!.text;
  expect(told(english.phone)).toContain(`Application ${sent.number}: the rule of ${house.wave.label} was corrected. What changed: Kursi perempuan 2, bukan 3. Your application stands`);
  expect(told(atCounter.phone)).toMatch(/dikoreksi\. Yang berubah: Kursi perempuan 2, bukan 3\. Pendaftaran Anda tetap berlaku.+\/aturan\//);
  const received = await house.inCentre(async (tx) => (await sql<{ text: string }>`select text from platform.messages where purpose = 'admission.received' and recipient like ${`%${english.phone.slice(1)}`}`.execute(tx)).rows);
  expect(received.map(({ text }) => text.slice(0, 11))).toEqual(['We received']);
});
