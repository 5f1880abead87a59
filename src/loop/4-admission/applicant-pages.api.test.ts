import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { testHouse } from '#platform/testing/house';
import { listClasses, listWaves } from '#waves';
import { accessModule } from '../../registry/access/module.ts';
import { centresModule } from '../../registry/centres/module.ts';
import { peopleModule } from '../../registry/people/module.ts';
import { standardsModule } from '../../registry/standards/module.ts';
import { programsModule } from '../2-programs/module.ts';
import { wavesModule } from '../3-waves/module.ts';
import { admissionModule } from './module.ts';
import { applicationsOf } from './store/summaries.ts';

const modules = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule];
const house = await testHouse({ modules });
await house.loadSample();
await house.opened.ownerPool.query(`insert into access.users (id, name, email) values ('on-a-phone', 'x', 'x@contoh.example')`);
const served = { modules: [peopleModule, admissionModule] };
const anybody = browserOf(await serverOver(house, { ...served, ...asActor(house.as('anonymous')) }));
const citizen = browserOf(await serverOver(house, { ...served, ...asActor(house.as('citizen', { id: 'on-a-phone' })) }));
const clerk = browserOf(await serverOver(house, { ...served, ...asActor(house.as('admission')) }));
const { open, classes } = await house.inCentre(async (tx) => {
  const wave = (await listWaves(tx, { status: 'published' })).find(({ applyFrom, applyUntil }) => applyFrom <= house.today && applyUntil >= house.today)!;
  return { open: wave, classes: await listClasses(tx, { wave: wave.id }) };
});
const gmaw = classes.find(({ label }) => label === 'Juru Las GMAW')!;
let key = 0;
const send = async (who: typeof anybody, url: string, fields: Record<string, string>, from = url) => who.post(url, { ...fields, _csrf: await who.seal(from), _key: `applicant-pages-${(key += 1)}` });

test('the catalogue is narrowed by its address; what nobody offers finds nothing and leads back', async () => {
  const welding = (await anybody.ask('/?field=welding')).text;
  expect([welding.includes('Juru Las GMAW'), welding.includes('Desain Grafis')]).toEqual([true, false]);
  const both = (await anybody.ask('/?field=welding&shift=morning&q=smaw')).text;
  expect([both.includes('Juru Las SMAW A'), both.includes('Juru Las GMAW')]).toEqual([true, false]);
  expect((await anybody.ask('/?field=welding&boarding=yes')).text).toContain('Belum ada kelas yang sesuai saringan');
  expect((await anybody.ask(`/?place=${gmaw.place.slice(0, 5)}&start=${gmaw.startsOn.slice(0, 7)}`)).text).toContain('Juru Las GMAW');
  expect((await anybody.ask('/?start=2099-01')).text).not.toContain('Juru Las GMAW');
});

test('a filter that is none is refused, not guessed', async () => {
  for (const query of ['shift=midnight', 'place=../etc', `q=${'x'.repeat(81)}`, 'start=soon']) expect([query, (await anybody.ask(`/?${query}`)).status]).toEqual([query, 422]);
});

test('the odds of the sample’s wave come from the one before, and every class of it can be read', async () => {
  const application = (await send(citizen, `/daftar/${gmaw.id}`, {})).headers['location'] as string;
  const tasks = (await citizen.ask(application)).text;
  expect(tasks).toMatch(/(Kira-kira|Kurang dari|Lebih dari) \d dari \d+/);
  expect(tasks).toMatch(/pendaftar yang dites di Gelombang 2 \d{4}/);
  const choosing = (await citizen.ask(`${application}/kelas`)).text;
  for (const { label } of classes) expect(choosing).toContain(`<b>${label}</b>`);
});

test('whoever is not of age yet is told why, what to do about it, and under which rules', async () => {
  const answer = (await anybody.ask(`/daftar/${gmaw.id}?birth=2012-01-01&education=sd&region=36.01.01`)).text;
  expect(answer).toContain('Anda belum memenuhi syarat kelas ini');
  expect(answer).toContain('Pilih kelas yang mulai sesudah hari itu.');
  expect(answer).toContain(`href="/pelatihan/${gmaw.id}/ingatkan"`);
  expect(answer).toMatch(/menurut aturan LAS.02\.\d/);
  expect(answer).not.toContain('Masuk dengan nomor telepon untuk mulai');
});

test('a reminder and a lost link ask for a telephone number, and say so when it is none', async () => {
  for (const path of [`/pelatihan/${gmaw.id}/ingatkan`, '/pendaftaran/tautan']) {
    const refused = await send(anybody, path, { phone: 'tidak punya' });
    expect([refused.status, refused.text.includes('<li>phone: ')]).toEqual([422, true]);
    expect(refused.text).toContain('tidak punya');
    expect((await send(anybody, path, { phone: '' })).status).toBe(422);
    expect((await send(anybody, path, { phone: '0812 - 3333 . 4444' })).status).toBe(303);
  }
  expect((await anybody.ask('/pelatihan/00000000-0000-7000-8000-000000000000/ingatkan')).status).toBe(404);
});

test('a guardian’s form keeps what was typed, and the counter’s form asks for the same', async () => {
  const application = (await send(citizen, `/daftar/${gmaw.id}`, {})).headers['location'] as string;
  const refused = await send(citizen, `${application}/izin-wali`, { guardianName: 'Rohani <b>', guardianRelation: 'mother', guardianPhone: '0812' });
  expect([refused.status, refused.text.includes('Rohani &lt;b>'), refused.text.includes('guardianPhone: ')]).toEqual([422, true, true]);
  expect((await send(citizen, `${application}/izin-wali`, { guardianName: 'Rohani', guardianRelation: 'neighbour', guardianPhone: '081290001111', guardianAgrees: 'yes' })).status).toBe(422);
  const entry = { wave: open.id, nik: '3601010106090003', fullName: 'Muda', birthPlace: 'Pandeglang', birthDay: '2009-06-01', sex: 'male', regionCode: '36.01.01', address: 'Kampung', education: 'sma', work: 'looking', choices: gmaw.id };
  const counter = await send(clerk, '/penerimaan/baru', entry);
  expect([counter.status, counter.text.includes('Pendaftar belum berusia 18 tahun')]).toEqual([422, true]);
  const taken = await send(clerk, '/penerimaan/baru', { ...entry, documentsSeen: 'yes', guardianName: 'Rohani', guardianRelation: 'mother', guardianPhone: '0812.9000.1111', guardianAgrees: 'yes' });
  expect(taken.status).toBe(303);
  const record = (await clerk.ask(taken.headers['location'] as string)).text;
  for (const shown of ['Lewat loket', 'Berkas dilihat petugas di loket', 'Rohani (ibu)']) expect(record).toContain(shown);
});

test('a receipt is read by its owner only, and has no hole in its words', async () => {
  const [sent] = await house.inCentre((tx) => applicationsOf(tx, { wave: open.id }));
  expect((await anybody.ask(`/pendaftaran/${sent!.id}/bukti`)).status).toBe(303);
  expect((await citizen.ask(`/pendaftaran/${sent!.id}/bukti`)).status).toBe(404);
  const owner = browserOf(await serverOver(house, { ...served, ...asActor(house.as('citizen', { id: 'somebody', person: sent!.person })) }));
  const { status, text } = await owner.ask(`/pendaftaran/${sent!.id}/bukti`);
  expect([status, text.includes(sent!.number), /undefined|\[object|\{[a-z-]+\}/.exec(text)?.[0]]).toEqual([200, true, undefined]);
});

test('boarding is a filter as soon as one class offers it', async () => {
  expect((await anybody.ask('/')).text).not.toContain('boarding=true');
  await house.inCentre((tx) => sql`update waves.classes set boarding = true where id = ${gmaw.id}`.execute(tx));
  expect((await anybody.ask('/')).text).toContain('href="/?boarding=true"');
  const shown = (await anybody.ask('/?boarding=true')).text;
  expect([shown.includes('Juru Las GMAW'), shown.includes('Juru Las SMAW A')]).toEqual([true, false]);
});

test('a reserve reads their place and how far such lists moved before, and nobody is promised a seat', async () => {
  const waves = await house.inCentre((tx) => listWaves(tx));
  const all = (await Promise.all(waves.map(({ id }) => house.inCentre((tx) => applicationsOf(tx, { wave: id }))))).flat();
  const reserve = all.find(({ status }) => status === 'reserve')!;
  const owner = browserOf(await serverOver(house, { ...served, ...asActor(house.as('citizen', { id: 'reserve', person: reserve.person })) }));
  const { text } = await owner.ask(`/pendaftaran/${reserve.id}`);
  expect(text).toMatch(/Anda cadangan ke-\d/);
  expect(text).toMatch(/Pada \d+ kelas (sejenis )?sebelumnya, (tidak ada cadangan yang terpanggil|daftar cadangan maju \d+)/);
});

