import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { listTimeline } from '#platform/audit/entries';
import { newId } from '#platform/new-id';
import { instructorsOf } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { certifiedUnits } from '../store/certificates.ts';
import { certificationHouse, valueOf } from '../testing.ts';
import { issueCertificates } from './issue-certificates.ts';
import { prepareIssue } from './prepare-issue.ts';
import { recordNationalCertificate } from './record-national-certificate.ts';
import { recordResults } from './record-results.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { seeAssessment } from './see-assessment.ts';
import { seeCertificate, seeCertificates, seeOwnCertificates } from './see-certificates.ts';
import { seeClass } from './see-class.ts';
import { seeTouchedProof } from './see-touched.ts';
import { openNationalForm } from './open-national-form.ts';
import { verifyCertificate } from './verify-certificate.ts';

let house: Awaited<ReturnType<typeof certificationHouse>>;
let smaw: Id<'class'>;

beforeAll(async () => {
  house = await certificationHouse([accessModule, standardsModule, centresModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classes.find(({ label }) => label.includes('SMAW'))!.id;
});

const somebody = async (at: number) => (await house.completed(smaw))[at]!;
const unitsOf = async () => valueOf(await house.ask(seeClass, { class: smaw }, house.officer)).units;
const issueTo = async (at: number) => {
  const enrolment = await somebody(at);
  await house.judge(enrolment);
  valueOf(await house.run(issueCertificates, { class: smaw, enrolments: [enrolment.id] }, house.officer));
  const { trainees } = valueOf(await house.ask(seeClass, { class: smaw }, house.officer));
  return { enrolment, certificate: trainees.find((line) => line.enrolment === enrolment.id)!.certificate!.id };
};

test('the instructor of the class may not assess its trainees, whatever roles they hold', async () => {
  const [instructor] = await house.inCentre((tx) => instructorsOf(tx, smaw));
  const both = house.as('certification', { id: instructor!.user!, name: instructor!.name, roles: ['instructor', 'certification'] });
  const [unit] = await unitsOf();
  const refused = await house.run(recordResults, { enrolment: (await somebody(0)).id, results: [{ unitKey: unit!.unitKey, result: 'competent' }] }, both);
  expect(refused).toEqual({ ok: false, error: { code: 'certification.assessor-teaches', assessor: instructor!.name } });
  expect(valueOf(await house.ask(seeClass, { class: smaw }, both)).teaches).toBe(true);
});

test('not yet competent needs a reason at its field; a second attempt keeps the first in the history', async () => {
  const { id: enrolment } = await somebody(0);
  const [first, second] = await unitsOf();
  const judged = (result: string, reason?: string) => ({ enrolment, results: [{ unitKey: first!.unitKey, result: 'competent' }, { unitKey: second!.unitKey, result, reason }] });
  expect(await house.run(recordResults, judged('not-yet'), house.officer)).toEqual({ ok: false, error: { code: 'certification.reason-missing', field: 'results.1.reason' } });
  valueOf(await house.run(recordResults, judged('not-yet', 'Akar las belum tembus'), house.officer));
  expect(await house.run(issueCertificates, { class: smaw, enrolments: [enrolment] }, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.not-yet-competent' } });
  valueOf(await house.run(recordResults, judged('competent'), house.officer));
  const seen = valueOf(await house.ask(seeAssessment, { class: smaw, enrolment }, house.officer));
  expect(seen.units[1]!.outcome).toMatchObject({ result: 'competent', attempt: 2 });
  expect(seen.history.filter(({ unitKey }) => unitKey === second!.unitKey)).toMatchObject([{ result: 'competent' }, { result: 'not-yet', reason: 'Akar las belum tembus', assessor: 'Lestari Handayani' }]);
  expect(await house.run(recordResults, judged('competent'), house.officer)).toMatchObject({ ok: false, error: { code: 'certification.nothing-assessed' } });
});

test('issuing says before what it will do, and does exactly that', async () => {
  const [one, other] = [await somebody(1), await somebody(2)];
  await house.judge(one);
  const preview = valueOf(await house.ask(prepareIssue, { class: smaw, enrolments: [one.id, other.id] }, house.officer));
  expect(preview.ready.map(({ enrolment }) => enrolment)).toEqual([one.id]);
  expect(preview.keptOut).toMatchObject([{ enrolment: other.id, refusal: { code: 'certification.not-yet-competent' } }]);
  expect(await house.run(issueCertificates, { class: smaw, enrolments: [one.id, other.id] }, house.officer)).toMatchObject({ ok: false });
  valueOf(await house.run(issueCertificates, { class: smaw, enrolments: [one.id] }, house.officer));
  const register = valueOf(await house.ask(seeCertificates, { q: preview.first }, house.officer));
  expect(register.lines.map(({ number }) => number)).toEqual([preview.first]);
  const [unit] = await unitsOf();
  expect(await house.run(recordResults, { enrolment: one.id, results: [{ unitKey: unit!.unitKey, result: 'not-yet', reason: 'Terlambat' }] }, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.already-certified' } });
});

test('a revoked certificate is told to every verifier at once, its units no longer count, and a replacement can follow', async () => {
  const { enrolment, certificate } = await issueTo(3);
  const { certificate: { code, version } } = valueOf(await house.ask(seeCertificate, { certificate }, house.officer));
  const ask = async (typed: string) => valueOf(await house.ask(verifyCertificate, { code: typed }, house.as('anonymous')));
  expect(await ask(code.toLowerCase())).toMatchObject({ verdict: 'valid', certificate: { issuer: 'UPTD Pelatihan Kerja Uji' } });
  expect((await house.inCentre((tx) => certifiedUnits(tx, [enrolment.person]))).get(enrolment.person)!.length).toBe((await unitsOf()).length);

  expect(await house.run(revokeCertificate, { certificate, version: version + 1, reason: 'Nama tercetak keliru' }, house.officer)).toEqual({ ok: false, error: { code: 'record.stale' } });
  valueOf(await house.run(revokeCertificate, { certificate, version, reason: 'Nama tercetak keliru' }, house.officer));
  expect(await ask(code)).toMatchObject({ verdict: 'revoked', replacement: undefined });
  expect((await house.inCentre((tx) => certifiedUnits(tx, [enrolment.person]))).get(enrolment.person)).toEqual([]);
  const [entry] = await house.inCentre((tx) => listTimeline(tx, { type: 'certificate', id: certificate }));
  expect(entry).toMatchObject({ deed: 'certification.revoke-certificate', before: { status: 'valid' }, after: { status: 'revoked' }, why: 'Nama tercetak keliru' });
  expect(await house.run(revokeCertificate, { certificate, version: 2, reason: 'Sekali lagi saja' }, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.already-revoked' } });

  valueOf(await house.run(issueCertificates, { class: smaw, enrolments: [enrolment.id] }, house.officer));
  expect((await ask(code)).replacement).toMatch(/^[0-9A-Z]{4}-/);
});

test('a code nobody issued is unknown, and what cannot be a code is as well', async () => {
  for (const code of ['7K2M-94QX-RT5B', 'selamat pagi', "'; drop table x"]) expect(valueOf(await house.ask(verifyCertificate, { code }, house.as('anonymous')))).toMatchObject({ verdict: 'unknown', certificate: undefined });
});

test('a verifier is told no birthday, no NIK and no id', async () => {
  const { certificate } = await issueTo(4);
  const { certificate: { code, content } } = valueOf(await house.ask(seeCertificate, { certificate }, house.officer));
  const told = JSON.stringify(valueOf(await house.ask(verifyCertificate, { code }, house.as('anonymous'))));
  expect(told).toContain(content.holder);
  for (const secret of [content.birthDay, content.birthPlace, certificate, '"person"', '"nik"']) expect(told).not.toContain(secret);
});

test('a national certificate stands beside ours with its own issuer; its number is recorded once', async () => {
  const { certificate } = await issueTo(5);
  const facts = { certificate, issuer: 'LSP Contoh Las', scheme: 'Fillet Welder', certificateNumber: 'CONTOH 7', issuedOn: '2026-10-01', validUntil: '2029-10-01' };
  expect(await house.run(recordNationalCertificate, { ...facts, validUntil: '2026-09-01' }, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.valid-before-issued' } });
  expect(await house.run(recordNationalCertificate, { ...facts, issuedOn: '2027-01-01' }, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.issued-in-future' } });
  valueOf(await house.run(recordNationalCertificate, facts, house.officer));
  expect(await house.run(recordNationalCertificate, facts, house.officer)).toMatchObject({ ok: false, error: { code: 'certification.number-known' } });
  expect(valueOf(await house.ask(seeCertificate, { certificate }, house.officer)).national).toMatchObject([{ issuer: 'LSP Contoh Las', validUntil: '2029-10-01' }]);
});

test('a changed standard is told what rests on it: results, and certificates that are valid', async () => {
  const counted = async (units: readonly string[]) => valueOf(await house.ask(seeTouchedProof, { units: [...units] }, house.officer)).lines.map(({ facts }) => facts as { results: number; certificates: number });
  const units = (await unitsOf()).map(({ unitKey }) => unitKey as string);
  const before = (await counted(units))[0] ?? { results: 0, certificates: 0 };
  const { certificate } = await issueTo(7);
  expect(await counted(units)).toEqual([{ results: before.results + units.length, certificates: before.certificates + 1 }]);
  const { version } = valueOf(await house.ask(seeCertificate, { certificate }, house.officer)).certificate;
  valueOf(await house.run(revokeCertificate, { certificate, version, reason: 'Salah orang' }, house.officer));
  expect((await counted(units))[0]!.certificates).toBe(before.certificates);
  expect(await counted(['Z.99XXX01.001.1@1/2001'])).toEqual([]);
});

test('the form of a national certificate opens without a scheme on record, and only for who may note one', async () => {
  const { certificate } = await issueTo(8);
  expect(valueOf(await house.ask(openNationalForm, { certificate }, house.officer))).toMatchObject({ schemes: [], certificate: { id: certificate } });
  expect(await house.ask(openNationalForm, { certificate }, house.as('head'))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
});

test('a person sees their own certificates and nobody else’s', async () => {
  const { enrolment, certificate } = await issueTo(6);
  const holder = house.as('citizen', { person: enrolment.person });
  expect(valueOf(await house.ask(seeOwnCertificates, {}, holder)).certificates.map(({ id }) => id)).toContain(certificate);
  expect(await house.ask(seeCertificate, { certificate }, holder)).toMatchObject({ ok: true, value: { timeline: [] } });
  expect(await house.ask(seeCertificate, { certificate }, house.as('citizen', { person: newId<'person'>() }))).toEqual({ ok: false, error: { code: 'record.not-found' } });
  expect(await house.run(issueCertificates, { class: smaw, enrolments: [enrolment.id] }, holder)).toEqual({ ok: false, error: { code: 'access.forbidden' } });
});
