import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../module.ts';
import { runImport } from './run-import.ts';
import { seeNextVacancy, seeVacancies } from './see-vacancies.ts';
import { undoImport } from './stop-import.ts';
import { uploadVacancies } from './upload-vacancies.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
await house.loadSample([standardsModule]);
const planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));
const queue = '/kebutuhan/lowongan/baca';

const excel = 'J.63OPR00.005.2@56/2018';
const weld = 'JIP.SM02.008.01@342/2007';
const sew = 'GAR.CM01.004.01@90/2010';
const head = 'Judul,Perusahaan,Lokasi,Kuota,Tanggal tutup,Deskripsi';

async function importRows(rows: readonly string[], fileName: string): Promise<Id<'import'>> {
  const kept = await house.files.put(Buffer.from([head, ...rows].join('\n')), { centre: house.centre, kinds: ['csv', 'text'], maxBytes: 1_000_000 });
  const uploaded = await house.run(uploadVacancies, { file: (kept as { value: { hash: string } }).value.hash, fileName }, house.as('planner'));
  const { import: id } = (uploaded as { value: { import: Id<'import'> } }).value;
  await runImport({ runner: house.runner, centre: house.centre, import: id });
  return id;
}
const unitsOf = async (company: string): Promise<readonly string[]> => {
  const listed = await house.ask(seeVacancies, { q: company }, house.as('planner'));
  return listed.ok ? listed.value.vacancies[0]!.units : [];
};
const answer = async (facts: object) => {
  const next = await house.ask(seeNextVacancy, {}, house.as('planner'));
  const { id, version } = next.ok ? next.value.next! : { id: '', version: 0 };
  const body = new URLSearchParams({ vacancy: id, version: String(version), _csrf: await planner.seal(queue), _key: newId() });
  for (const [name, value] of Object.entries(facts)) for (const one of [value].flat() as string[]) body.append(name, one);
  return planner.ask(queue, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() });
};

test('a title nobody has read says nothing of units; what a person ticked and unticked for it, the next file knows', async () => {
  const first = await importRows(['Kru Harmoni Tambat,PT Satu,Kota Cilegon,2,30/11/2026,Menguasai Microsoft Excel'], 'satu.csv');
  expect(await unitsOf('PT Satu')).toEqual([excel]);
  await importRows(['Kru Harmoni Tambat,PT Dua,Kota Serang,1,30/11/2026,Kerja di dermaga'], 'dua.csv');
  expect(await unitsOf('PT Dua')).toEqual([]);

  const next = await house.ask(seeNextVacancy, {}, house.as('planner'));
  expect(next).toMatchObject({ ok: true, value: { next: { company: 'PT Satu' }, units: [{ key: excel, words: ['microsoft excel'], isLikely: true }] } });
  expect(next.ok && next.value.units[0]!.confidence).toBeGreaterThan(0.5);
  expect((await answer({ occupation: '9333', unitsRead: 'on', units: [weld, sew] })).status).toBe(303);
  expect([...await unitsOf('PT Satu')].sort()).toEqual([sew, weld].sort());
  // Those that say the same are told too; and what was not ticked is gone from none that was never read.
  expect([...await unitsOf('PT Dua')].sort()).toEqual([sew, weld].sort());

  await importRows(['KRU HARMONI TAMBAT (Merak),PT Tiga,Kota Cilegon,5,31/12/2026,Menguasai Microsoft Excel'], 'tiga.csv');
  const learned = await unitsOf('PT Tiga');
  expect([...learned].sort()).toEqual([sew, weld].sort());
  await importRows(['Juru Ukir Awan,PT Empat,Kota Cilegon,5,31/12/2026,Menguasai Microsoft Excel'], 'empat.csv');
  expect(await unitsOf('PT Empat')).toEqual([excel]);

  expect(await house.run(undoImport, { import: first }, house.as('planner'))).toMatchObject({ ok: true });
  await importRows(['Kru Harmoni Tambat,PT Lima,Kota Serang,7,31/12/2026,Menguasai Microsoft Excel'], 'lima.csv');
  expect(await unitsOf('PT Lima')).toEqual([excel]);
});

test('a unit the library does not hold is refused and nothing is taught; an answer that says nothing of units teaches none', async () => {
  await importRows(['Penata Riuh Senyap,PT Enam,Kota Serang,1,30/11/2026,Menguasai Microsoft Excel'], 'enam.csv');
  while ((await house.ask(seeNextVacancy, {}, house.as('planner')) as { value: { next?: { company: string } } }).value.next!.company !== 'PT Enam') await answer({ later: 'on' });
  const wrong = await answer({ occupation: '9333', unitsRead: 'on', units: 'X.99@1/2000' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toMatch(/<li>units: /);
  expect(await unitsOf('PT Enam')).toEqual([excel]);
  expect((await answer({ occupation: '9333' })).status).toBe(303);
  expect(await unitsOf('PT Enam')).toEqual([excel]);
  await importRows(['Penata Riuh Senyap,PT Tujuh,Kota Serang,1,30/11/2026,Kerja malam'], 'tujuh.csv');
  expect(await unitsOf('PT Tujuh')).toEqual([]);
});

test('the queue shows how sure each unit is and by which words, ticks what is likely, and finds others by a word', async () => {
  await importRows(['Kru Senandung Ombak,PT Delapan,Kota Serang,1,30/11/2026,Menguasai Microsoft Excel'], 'delapan.csv');
  while ((await house.ask(seeNextVacancy, {}, house.as('planner')) as { value: { next?: { company: string } } }).value.next!.company !== 'PT Delapan') await answer({ later: 'on' });
  const page = (await planner.ask(`${queue}?unit=JIP.SM02.009`)).text;
  const boxes = [...page.matchAll(/<input[^>]*name="units"[^>]*>/g)].map(([box]) => [/value="([^"]+)"/.exec(box)![1], box.includes(' checked')]);
  expect(boxes).toEqual([[excel, true], ['JIP.SM02.009.01@342/2007', false]]);
  expect(page).toMatch(/A · J\.63OPR00\.005\.2 · \d\d.% yakin · dari kata “microsoft excel”/);
  expect((await planner.ask(`${queue}?unit=zzzz`)).text).toContain('Tidak ada unit dengan kata itu');
});
