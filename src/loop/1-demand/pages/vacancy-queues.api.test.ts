import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { runImport } from '../actions/run-import.ts';
import { seeVacancies } from '../actions/see-vacancies.ts';
import { uploadVacancies } from '../actions/upload-vacancies.ts';
import { demandModule } from '../module.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
const planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));

async function importText(text: string, fileName: string): Promise<Id<'import'>> {
  const kept = await house.files.put(Buffer.from(text), { centre: house.centre, kinds: ['csv', 'text'], maxBytes: 1_000_000 });
  const uploaded = await house.run(uploadVacancies, { file: (kept as { value: { hash: string } }).value.hash, fileName }, house.as('planner'));
  const { import: id } = (uploaded as { value: { import: Id<'import'> } }).value;
  await runImport({ runner: house.runner, centre: house.centre, import: id });
  return id;
}
const head = 'Judul,Perusahaan,Lokasi,Kuota,Tanggal tutup';
const inState = async (mapping: 'unread' | 'guessed' | 'confirmed' | 'set-aside') => {
  const listed = await house.ask(seeVacancies, { mapping }, house.as('planner'));
  return listed.ok ? listed.value.vacancies : [];
};
const queue = '/kebutuhan/lowongan/baca';
const twins = '/kebutuhan/lowongan/kembar';
const field = (page: string, name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? '';

test('a title nobody can map waits in the queue; who confirms it confirms all that say the same, and teaches the next file', async () => {
  await importText([head, 'Kru Harmoni Dermaga,PT Satu,Kota Cilegon,2,30/11/2026', 'KRU HARMONI DERMAGA,PT Dua,Kota Serang,3,30/11/2026', 'Welder,PT Tiga,Kota Serang,1,30/11/2026'].join('\n'), 'satu.csv');
  expect((await inState('unread')).map((one) => one.title).sort()).toEqual(['KRU HARMONI DERMAGA', 'Kru Harmoni Dermaga']);
  const page = await planner.ask(queue);
  expect(page.text).toContain('data-work-by-keys');
  const confirmed = await planner.post(queue, { vacancy: field(page.text, 'vacancy'), version: field(page.text, 'version'), occupation: '9333', _csrf: await planner.seal(queue), _key: newId() });
  expect(confirmed.status).toBe(303);
  expect((await inState('confirmed')).map((one) => one.occupation)).toEqual(['9333', '9333']);
  await importText([head, 'Kru harmoni dermaga (Merak),PT Empat,Kota Cilegon,5,31/12/2026'].join('\n'), 'dua.csv');
  expect((await inState('guessed')).find((one) => one.company === 'PT Empat')).toMatchObject({ occupation: '9333', guessedFrom: 'kru harmoni dermaga' });
});

test('what is put off comes last, and what is none of ours is set aside', async () => {
  await importText([head, 'Penasihat Spiritual,PT Lima,Kota Serang,1,30/11/2026', 'Pendekar Silat Gaib,PT Enam,Kota Serang,1,30/11/2026'].join('\n'), 'tiga.csv');
  const first = await planner.ask(queue);
  const put = (page: string, answer: object) => planner.post(queue, { vacancy: field(page, 'vacancy'), version: field(page, 'version'), ...answer, _key: newId() });
  const seal = async () => ({ _csrf: await planner.seal(queue) });
  expect((await put(first.text, { later: 'on', ...(await seal()) })).status).toBe(303);
  const second = await planner.ask(queue);
  expect(field(second.text, 'vacancy')).not.toBe(field(first.text, 'vacancy'));
  expect((await put(second.text, { setAside: 'on', ...(await seal()) })).status).toBe(303);
  expect(field((await planner.ask(queue)).text, 'vacancy')).toBe(field(first.text, 'vacancy'));
  expect(await inState('set-aside')).toHaveLength(1);
  const stale = await put(second.text, { setAside: 'on', ...(await seal()) });
  expect(stale.status).toBe(409);
});

test('two vacancies much alike are shown side by side; one opening is counted once', async () => {
  await importText([head, 'Juru Las Kapal,PT Galangan Contoh,Kota Cilegon,4,30/11/2026'].join('\n'), 'empat.csv');
  await importText([head, 'Juru Las Kapal,PT. Galangan Contoh,Kota Cilegon,6,10/12/2026'].join('\n'), 'lima.csv');
  const page = await planner.ask(twins);
  expect(page.text).toContain('lima.csv');
  expect(page.text).toContain('empat.csv');
  const wrong = await planner.post(twins, { vacancy: field(page.text, 'vacancy'), version: field(page.text, 'version'), answer: 'perhaps', _csrf: await planner.seal(twins), _key: newId() });
  expect(wrong.status).toBe(422);
  const answered = await planner.post(twins, { vacancy: field(page.text, 'vacancy'), version: field(page.text, 'version'), answer: 'one', _csrf: await planner.seal(twins), _key: newId() });
  expect(answered.status).toBe(303);
  expect((await inState('set-aside')).map((one) => one.headcount)).toContain(6);
  expect((await planner.ask(twins)).text).not.toContain('name="answer"');
});

test('the same vacancy posted again in another file ends as a duplicate that names the line', async () => {
  const id = await importText([head, 'URGENT Juru Las Kapal,Galangan Contoh,Cilegon,4,05/12/2026'].join('\n'), 'enam.csv');
  const page = await planner.ask(`/kebutuhan/impor/${id}?outcome=duplicate`);
  expect(page.text).toContain('lowongan yang sama dari berkas lain, baris');
});

test('an import that is over cannot be stopped, but taken back from its page; the page then says so', async () => {
  const id = await importText([head, 'Penjahit Kebaya,CV Tujuh,Kota Serang,2,30/11/2026'].join('\n'), 'tujuh.csv');
  const page = `/kebutuhan/impor/${id}`;
  const stopped = await planner.post(`${page}/batal`, { _csrf: await planner.seal(page), _key: newId() });
  expect(stopped.status).toBeGreaterThanOrEqual(400);
  expect(stopped.text).toContain('Impor ini sudah selesai');
  expect((await planner.post(`${page}/urungkan`, { _csrf: await planner.seal(page), _key: newId() })).status).toBe(303);
  expect((await planner.ask(page)).text).toContain('Ditarik kembali');
  expect((await planner.ask(page)).text).not.toContain('/urungkan');
});
