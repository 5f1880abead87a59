import { beforeAll, expect, test } from 'vitest';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { certificatesOf } from '../store/certificates.ts';
import { certificationHouse, valueOf } from '../testing.ts';
import { issueCertificates } from './issue-certificates.ts';
import { recordResults } from './record-results.ts';
import { seeClass } from './see-class.ts';

let house: Awaited<ReturnType<typeof certificationHouse>>;

beforeAll(async () => {
  house = await certificationHouse([accessModule, standardsModule, centresModule, peopleModule, programsModule, wavesModule]);
});

/** Connections are opened before the race, so that it is run by all at once. */
const everybodyConnected = () => Promise.all(Array.from({ length: 6 }, () => house.ask(seeClass, { class: house.classes[0]!.id }, house.officer)));
const sequenceOf = ({ number }: { number: string }): number => Number(number.split('/')[0]);

test('one class issued by many officers at once: each trainee gets one certificate, numbers have no gap and no double, and the late are told', async () => {
  const of = house.classes[0]!.id;
  const enrolments = await house.completed(of);
  for (const enrolment of enrolments) await house.judge(enrolment);
  const input = { class: of, enrolments: enrolments.map(({ id }) => id) };
  await everybodyConnected();
  const answers = await Promise.all(Array.from({ length: 6 }, () => house.run(issueCertificates, input, house.officer)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('certification.already-certified');
  const issued = await house.inCentre((tx) => certificatesOf(tx, { class: of }));
  expect(new Set(issued.map(({ enrolment }) => enrolment)).size).toBe(enrolments.length);
  expect(issued.map(sequenceOf).sort((one, other) => one - other)).toEqual(enrolments.map((_, at) => at + 1));
});

test('two classes issued at once share one register without gap or double', async () => {
  const before = (await house.inCentre((tx) => certificatesOf(tx, {}))).length;
  const chosen = await Promise.all([house.classes[1]!.id, house.classes[2]!.id].map(async (of) => ({ of, enrolments: (await house.completed(of)).slice(0, 5) })));
  for (const { enrolments } of chosen) for (const enrolment of enrolments) await house.judge(enrolment);
  const answers = await Promise.all(chosen.map(({ of, enrolments }) => house.run(issueCertificates, { class: of, enrolments: enrolments.map(({ id }) => id) }, house.officer)));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const numbers = (await house.inCentre((tx) => certificatesOf(tx, {}))).map(sequenceOf).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: before + 10 }, (_, at) => at + 1));
});

test('two assessors who judge one trainee at once make two attempts at most, and never an error', async () => {
  const [enrolment] = (await house.completed(house.classes[3]!.id));
  const { units: [unit] } = valueOf(await house.ask(seeClass, { class: enrolment!.class }, house.officer));
  const say = (result: 'competent' | 'not-yet') => ({ enrolment: enrolment!.id, results: [{ unitKey: unit!.unitKey, result, reason: 'Belum selesai' }] });
  const answers = await Promise.all([house.run(recordResults, say('competent'), house.officer), house.run(recordResults, say('not-yet'), house.officer), house.run(recordResults, say('competent'), house.officer)]);
  for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('certification.nothing-assessed');
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(2);
});
