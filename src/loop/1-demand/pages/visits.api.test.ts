import { expect, test } from 'vitest';
import { addEmployers } from '#employers';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { accessModule } from '../../../registry/access/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { seeVisit, seeVisitFile } from '../actions/see-visits.ts';
import { demandModule } from '../module.ts';

const house = await testHouse({ modules: [accessModule, standardsModule, demandModule] });
const [shipyard, nowhere] = [newId<'employer'>(), newId<'employer'>()];
const { centre, now } = house;
await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh', regionCode: '36.72' } }, { id: nowhere, facts: { name: 'CV Tanpa Alamat' } }]));
const browser = async (role: 'employment' | 'head') => browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as(role)) }));
const officer = await browser('employment');
const head = await browser('head');
const calendar = '/kebutuhan/kunjungan';
/** One white pixel, as a phone would send it. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

const plan = async (fields: Record<string, string> = {}) => officer.post(`${calendar}/baru`, { employer: shipyard, plannedFor: '2026-11-25', purpose: 'Kebutuhan las', _csrf: await officer.seal(`${calendar}/baru`), _key: newId(), ...fields });
const idIn = (text: string): string => /kunjungan\/([0-9a-f-]{36})/.exec(text)![1]!;
const tell = (to: string, body: object, key: string = newId(), method: 'PUT' | 'POST' = 'PUT') => officer.ask(to, { method, headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) });
const needs = async () => { const listed = await house.ask(listNeedsQuestion, {}, house.as('head')); return listed.ok ? listed.value.lines : []; };

test('a visit is planned into the calendar; the past and a year and more ahead are refused in words', async () => {
  expect((await plan()).status).toBe(303);
  const page = await officer.ask(calendar);
  expect(page.text).toContain('PT Galangan Contoh');
  expect(page.text).toContain('data-kept-box');
  const late = await plan({ plannedFor: '2026-11-23' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Pilih hari antara');
  expect((await head.ask(`${calendar}/baru`)).status).toBe(403);
  expect((await head.ask(calendar)).status).toBe(200);
});

test('what the phone kept arrives once, however often it is sent, with its needs and its photograph', async () => {
  const visit = idIn((await officer.ask(calendar)).text);
  const told = { met: 'Bu Yuli', note: 'Dua kapal mulai Februari.', at: '2026-11-24T01:00:00.000Z', photoData: pixel, needs: [{ occupation: '7212', headcount: 8, month: '2027-02-01', strength: 'written' }, {}] };
  const key = newId();
  const answers = [await tell(`/api/demand/visits/${visit}/report`, told, key), await tell(`/api/demand/visits/${visit}/report`, told, key)];
  expect(answers.map((one) => [one.status, one.json()])).toEqual([[200, { visit, needs: 1 }], [200, { visit, needs: 1 }]]);
  expect(await needs()).toMatchObject([{ occupation: '7212', headcount: 8, source: 'field-visit', region: '36.72', evidence: { origin: visit, name: 'foto-kunjungan.jpg' } }]);
  const again = await tell(`/api/demand/visits/${visit}/report`, told);
  expect([again.status, (again.json() as { code: string }).code]).toEqual([422, 'demand.visit-told']);
  const seen = await house.ask(seeVisit, { visit }, house.as('head'));
  expect(seen).toMatchObject({ ok: true, value: { visit: { status: 'done', toldAt: '2026-11-24T01:00:00.000Z' }, steps: [{ kind: 'visit' }, { kind: 'need', people: 8 }] } });
  const photo = await officer.ask(`${calendar}/${visit}/foto`);
  expect([photo.status, photo.headers['content-type']]).toEqual([200, 'image/png']);
  const need = (await needs())[0]!;
  expect((await officer.ask(`/kebutuhan/${need.id}`)).text).toContain(`/kebutuhan/kunjungan/${visit}`);
  expect((await officer.ask(`/kebutuhan/perusahaan/${shipyard}`)).text).toContain('Kunjungan lapangan');
});

test('a form without scripts does the same; a wrong row says which, and nothing of the visit is kept half', async () => {
  await plan({ plannedFor: '2026-11-26' });
  const visit = [...(await officer.ask(calendar)).text.matchAll(/kunjungan\/([0-9a-f-]{36})"/g)].map(([, id]) => id!).at(-1)!;
  const at = `${calendar}/${visit}/catat`;
  const send = async (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ _csrf: await officer.seal(at), _key: newId(), ...fields })) form.append(name, value);
    const body = new Response(form);
    return officer.ask(at, { method: 'POST', headers: { 'content-type': body.headers.get('content-type')! }, body: Buffer.from(await body.arrayBuffer()) });
  };
  const wrong = await send({ note: 'Rapat singkat', 'needs.0.occupation': '7212', 'needs.0.headcount': '', 'needs.0.month': '2027-03-01', 'needs.0.strength': 'heard' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('needs.0.headcount: Tulis berapa orang');
  const ghost = await send({ note: 'x', 'needs.0.occupation': '0000', 'needs.0.headcount': '3' });
  expect(ghost.text).toContain('Pilih jabatan');
  expect((await needs())).toHaveLength(1);
  const right = await send({ note: 'Rapat singkat', 'needs.0.occupation': '8153', 'needs.0.headcount': '12', 'needs.0.month': '2027-03-01', 'needs.0.strength': 'heard', 'needs.1.occupation': '' });
  expect(right.status).toBe(303);
  expect((await needs()).map((one) => one.occupation).sort()).toEqual(['7212', '8153']);
});

test('nobody planned it: it is written down as it was, and a false photograph is refused', async () => {
  const bare = { note: 'Bertemu di pameran', needs: [] };
  expect((await tell('/api/demand/visit-reports', bare, newId(), 'POST')).json()).toMatchObject({ code: 'demand.visit-whom' });
  const html = await tell('/api/demand/visit-reports', { ...bare, employer: shipyard, photoData: Buffer.from('<script>alert(1)</script>').toString('base64') }, newId(), 'POST');
  expect([html.status, (html.json() as { code: string }).code]).toEqual([422, 'demand.photo-unreadable']);
  const empty = await tell('/api/demand/visit-reports', { ...bare, employer: nowhere, needs: [{ occupation: '7212', headcount: 3 }] }, newId(), 'POST');
  expect(empty.json()).toMatchObject({ code: 'demand.employer-nowhere' });
  const large = await tell('/api/demand/visit-reports', { ...bare, employer: shipyard, photoData: 'A'.repeat(2_100_000) }, newId(), 'POST');
  expect(large.status).toBe(413);
  expect((await tell('/api/demand/visit-reports', { ...bare, employer: shipyard }, newId(), 'POST')).status).toBe(200);
  const file = await house.ask(seeVisitFile, {}, house.as('head'));
  expect(file).toMatchObject({ ok: true, value: { total: 3 } });
});

test('a visit is called off with a reason and can no longer be told', async () => {
  await plan({ plannedFor: '2026-12-01' });
  const visit = [...(await officer.ask(`${calendar}?month=2026-12`)).text.matchAll(/kunjungan\/([0-9a-f-]{36})"/g)].at(-1)![1]!;
  expect((await officer.post(`${calendar}/${visit}/batal`, { reason: '', _csrf: await officer.seal(`${calendar}/${visit}/batal`), _key: newId() })).status).toBe(422);
  expect((await officer.post(`${calendar}/${visit}/batal`, { reason: 'Diminta mundur', _csrf: await officer.seal(`${calendar}/${visit}/batal`), _key: newId() })).status).toBe(303);
  expect((await tell(`/api/demand/visits/${visit}/report`, { note: 'x', needs: [] })).json()).toMatchObject({ code: 'demand.visit-cancelled' });
});
