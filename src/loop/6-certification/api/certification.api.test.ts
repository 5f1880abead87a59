import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { stopPdf } from '#platform/pdf/render-pdf';
import { browserOf, serverOver, type Browser } from '#platform/testing/server';
import type { Enrolment } from '#training';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { issueCertificates } from '../actions/issue-certificates.ts';
import { seeCertificates } from '../actions/see-certificates.ts';
import { seeClass } from '../actions/see-class.ts';
import { certificationModule } from '../module.ts';
import { certificationHouse, valueOf } from '../testing.ts';

let house: Awaited<ReturnType<typeof certificationHouse>>;
let as: Actor | undefined;
let browser: Browser;
let of: Id<'class'>;
let people: Enrolment[];

beforeAll(async () => {
  house = await certificationHouse([accessModule, standardsModule, centresModule, peopleModule, programsModule, wavesModule]);
  browser = browserOf(await serverOver(house, { modules: [certificationModule], actorOf: async () => as }));
  of = house.classes[0]!.id;
  people = await house.completed(of);
  await house.judge(people[0]!);
  await house.judge(people[1]!);
  valueOf(await house.run(issueCertificates, { class: of, enrolments: [people[0]!.id] }, house.officer));
  return stopPdf;
});

/** The first certificate of the class. */
const issued = async () => valueOf(await house.ask(seeCertificates, { class: of, all: true }, house.officer)).lines.at(-1)!;

test('anybody checks a code on the page in three languages, and on the API', async () => {
  as = undefined;
  const { code, number } = await issued();
  expect((await browser.ask(`/c/${code}`)).text).toContain('Sertifikat ini berlaku');
  const japanese = await browser.ask(`/c/${code.replaceAll('-', '').toLowerCase()}?bahasa=ja`);
  expect(japanese.text).toContain('この修了証は有効です');
  expect(japanese.text).toContain(number);
  expect(japanese.headers['cache-control']).toBe('no-store');
  expect((await browser.ask(`/c/${code}?bahasa=en`)).text).toContain('This certificate is valid');
  expect((await browser.ask(`/api/certification/verifications/${code}`)).json()).toMatchObject({ verdict: 'valid', certificate: { number } });
  await browser.ask('/cek?bahasa=id');
});

test('an unknown code is answered, not refused; what cannot be a code is told at its field', async () => {
  const unknown = await browser.ask('/c/0000-0000-0000');
  expect(unknown.status).toBe(200);
  expect(unknown.text).toContain('Kode ini tidak dikenal');
  expect((await browser.ask('/c/%3Cscript%3Ealert(1)')).text).not.toContain('<script>alert');
  const wrong = await browser.ask('/cek?kode=selamat+pagi');
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('kode: “selamat pagi” bukan kode sertifikat');
  expect((await browser.ask('/cek?kode=')).text).toContain('Ketik kode sertifikat');
  const found = await browser.ask(`/cek?kode=${(await issued()).code.toLowerCase()}`);
  expect([found.status, found.headers['location']]).toEqual([303, `/c/${(await issued()).code}`]);
});

test('an officer walks from the class to the certificates, and the paper opens', async () => {
  as = house.officer;
  const at = `/sertifikasi/kelas/${of}`;
  expect((await browser.ask('/sertifikasi?state=to-issue')).text).toContain(`${at}?show=to-issue`);
  expect((await browser.ask(at)).text).toContain('1 peserta siap diterbitkan');
  const confirm = await browser.ask(`${at}/terbitkan?enrolments=${people[1]!.id}&enrolments=${people[2]!.id}`);
  expect(confirm.text).toContain('Terbitkan sertifikat untuk 1 peserta?');
  expect(confirm.text).toContain('belum kompeten di');
  const done = await browser.post(`${at}/terbitkan`, { _csrf: await browser.seal(at), enrolments: people[1]!.id });
  expect([done.status, done.headers['location']]).toEqual([303, `${at}?show=certified`]);
  const paper = await browser.ask(`/sertifikasi/sertifikat/${(await issued()).id}/berkas.pdf`);
  expect(paper.headers['content-type']).toBe('application/pdf');
  expect(paper.text).toMatch(/^%PDF-1\.7/);
  const sheet = await browser.ask('/sertifikasi/register?bentuk=csv&status=valid');
  expect(sheet.text.trim().split('\n')).toHaveLength(3);
});

test('a form with a missing reason comes back with what was typed and the problem at its field', async () => {
  const { units } = valueOf(await house.ask(seeClass, { class: of }, house.officer));
  const at = `/sertifikasi/kelas/${of}/peserta/${people[3]!.id}`;
  const fields = { _csrf: await browser.seal(at), 'results.0.unitKey': units[0]!.unitKey, 'results.0.result': 'competent', 'results.0.reason': '', 'results.1.unitKey': units[1]!.unitKey, 'results.1.result': 'not-yet', 'results.1.reason': '' };
  const again = await browser.post(at, fields);
  expect(again.status).toBe(422);
  expect(again.text).toContain('results.1.reason: Tulis alasannya');
  expect(again.text).toMatch(/name="results\.0\.result" value="competent" checked/);
  const done = await browser.post(at, { ...fields, _csrf: await browser.seal(at), 'results.1.reason': 'Belum rapi', next: people[4]!.id });
  expect(done.headers['location']).toBe(`/sertifikasi/kelas/${of}/peserta/${people[4]!.id}`);
});

test('a revocation asks for its reason and its form of an older version changes nothing', async () => {
  const at = `/sertifikasi/sertifikat/${(await issued()).id}/cabut`;
  const short = await browser.post(at, { _csrf: await browser.seal(at), version: '1', reason: 'salah' });
  expect(short.status).toBe(422);
  const old = await browser.post(at, { _csrf: await browser.seal(at), version: '9', reason: 'Nama tercetak keliru' });
  expect(old.status).toBe(409);
  expect((await issued()).status).toBe('valid');
  expect((await browser.post(at, { _csrf: await browser.seal(at), version: '1', reason: 'Nama tercetak keliru' })).status).toBe(303);
  as = undefined;
  const told = (await browser.ask(`/c/${(await issued()).code}`)).text;
  expect(told).toContain('Sertifikat ini dicabut');
  expect(told).not.toContain('Nama tercetak keliru');
});

test('the API refuses in problem details, and a citizen reaches nobody’s paper but their own', async () => {
  as = house.officer;
  const twice = await browser.ask(`/api/certification/classes/${of}/certificates`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ enrolments: [people[1]!.id] }) });
  expect(twice.status).toBe(422);
  expect(twice.json()).toMatchObject({ code: 'certification.already-certified' });
  as = house.as('citizen', { person: people[1]!.person });
  const { id } = await issued();
  expect((await browser.ask(`/sertifikasi/sertifikat/${id}/berkas.pdf`)).status).toBe(404);
  expect((await browser.ask('/saya/sertifikat')).text).toContain('berkas.pdf');
  expect((await browser.ask(`/sertifikasi/sertifikat/${id}`)).headers['location']).toBe('/saya/sertifikat');
  expect((await browser.ask('/sertifikasi')).status).toBe(403);
});
