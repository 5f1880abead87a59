import { expect, test } from 'vitest';
import { addEmployers } from '#employers';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { seeMinutesList } from '../actions/see-minutes.ts';
import { demandModule } from '../module.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
const shipyard = newId<'employer'>();
const { centre, now } = house;
await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh', regionCode: '36.72' } }]));
const planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));
const head = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('head')) }));
const path = '/kebutuhan/notulen';

const about = { title: 'Forum industri', heldOn: '2026-11-20', place: 'Aula' };
const table = 'Perusahaan\tJabatan\tJumlah\tBulan\tLokasi\nP.T. GALANGAN contoh\tWelder\t8\tMaret 2027\t\nPT Baru Contoh\tOperator jahit\tdua belas\tApril 2027\tKab. Serang\nPT Baru Contoh\t\t3\tApril 2027\tKab. Serang';
async function send(to: string, fields: Record<string, string>, file?: { name: string; bytes: Buffer }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _csrf: await planner.seal(`${path}/baru`), _key: newId(), ...fields })) form.append(name, value);
  if (file) form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  const body = new Response(form);
  return planner.ask(to, { method: 'POST', headers: { 'content-type': body.headers.get('content-type')! }, body: Buffer.from(await body.arrayBuffer()) });
}
const lines = async () => { const listed = await house.ask(listNeedsQuestion, { sort: 'month' }, house.as('head')); return listed.ok ? listed.value.lines : []; };

test('a pasted table is shown row by row with what was mended and why a row is refused; nothing is written yet', async () => {
  const page = await send(`${path}/periksa`, { ...about, pasted: table }, { name: 'notulen.pdf', bytes: Buffer.from('%PDF-1.7\n%contoh\n') });
  expect(page.status).toBe(200);
  for (const words of ['2 baris siap dicatat, 2 di antaranya diperbaiki; 1 ditolak', 'perusahaan baru, akan dicatat', 'jumlah dibaca dari kata', 'tanpa jabatan', 'Catat 2 kebutuhan']) expect(page.text).toContain(words);
  expect(await lines()).toEqual([]);
  const file = /name="file" value="([0-9a-f]{64})"/.exec(page.text)![1]!;
  const done = await send(path, { ...about, pasted: table, file, fileName: 'notulen.pdf' });
  expect(done.status).toBe(303);
  expect(await lines()).toMatchObject([
    { employerName: 'PT Galangan Contoh', occupation: '7212', headcount: 8, region: '36.72', source: 'forum', evidence: { file, name: 'notulen.pdf' } },
    { employerName: 'PT Baru Contoh', occupation: '8153', headcount: 12, region: '36.04' },
  ]);
  const [first] = await lines();
  expect((await planner.ask(`/kebutuhan/${first!.id}`)).text).toContain('Forum industri');
  expect((await planner.ask(`/kebutuhan/${first!.id}/bukti`)).headers['content-type']).toBe('application/pdf');
  const kept = await planner.ask(done.headers['location'] as string);
  expect(kept.text).toContain('GALANGAN contoh\tWelder');
});

test('the same table again changes nothing and says when it was recorded', async () => {
  const again = await send(path, { ...about, title: 'Lagi', pasted: table });
  expect(again.status).toBe(422);
  expect(again.text).toContain('Tabel yang sama sudah dicatat');
  expect(await lines()).toHaveLength(2);
  expect(await house.ask(seeMinutesList, {}, house.as('head'))).toMatchObject({ ok: true, value: { total: 1 } });
});

test('a table that is none, too long, or of a day to come is refused in words and keeps what was typed', async () => {
  const refused = async (fields: Record<string, string>): Promise<string> => { const page = await send(`${path}/periksa`, { ...about, ...fields }); expect(page.status).toBe(422); return page.text; };
  expect(await refused({ pasted: '' })).toContain('pasted');
  expect(await refused({ pasted: Array.from({ length: 700 }, (_, at) => `PT ${at};Welder;2`).join('\n') })).toContain('lebih dari 500 baris');
  expect(await refused({ pasted: table, heldOn: '2027-01-01' })).toContain('tidak boleh setelah hari ini');
  expect(await refused({ pasted: 'x'.repeat(200_001) })).toContain('pasted');
  const nothing = await send(path, { ...about, pasted: 'halo semua;apa kabar' });
  expect(nothing.text).toContain('Tidak ada baris yang dapat dicatat');
  const wide = await send(`${path}/periksa`, { ...about, pasted: 'a;'.repeat(60_000) });
  expect(wide.status).toBe(200);
  const evil = await send(`${path}/periksa`, { ...about, pasted: 'PT <img src=x onerror=alert(1)>;Welder;2;Mei 2027;Kota Cilegon' });
  expect(evil.text).not.toContain('<img src=x');
});

test('who may only read sees the minutes and cannot paste', async () => {
  expect((await head.ask(path)).status).toBe(200);
  expect((await head.ask(`${path}/baru`)).status).toBe(403);
});
