import { expect, test } from 'vitest';
import { addEmployers } from '#employers';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { recordNeedAction } from '../actions/record-need.ts';
import { seeNeed } from '../actions/see-need.ts';
import { demandModule } from '../module.ts';

const house = await testHouse({ modules: [standardsModule, demandModule] });
await house.loadSample();
const shipyard = newId<'employer'>();
const { centre, now } = house;
await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh', regionCode: '36.72' } }]));
const planner = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('planner')) }));
const employer = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('employer', { employer: shipyard })) }));

const flat = 'JIP.SM02.009.01@342/2007';
const safety = 'JIP.SM01.004.01@342/2007';
const welders = { employer: shipyard, occupation: '7212', headcount: '8', month: '2027-02-01', region: '36.72', strength: 'pledge', source: 'letter', note: '' };
const ticked = (text: string): string[] => [...text.matchAll(/<input[^>]*name="units"[^>]*>/g)].flatMap(([box]) => (/ checked/.test(box) ? [/value="([^"]+)"/.exec(box)![1]!] : []));
const boxes = (text: string): string[] => [...text.matchAll(/name="units"[^>]*value="([^"]+)"/g)].map(([, value]) => value!);
const lastUnits = async (): Promise<string[]> => {
  const listed = await house.ask(listNeedsQuestion, {}, house.as('head'));
  const need = await house.ask(seeNeed, { need: (listed.ok ? listed.value.lines[0]?.id : undefined)! }, house.as('head'));
  return need.ok ? need.value.units.map((unit) => unit.key) : [];
};

test('staff find units by a word without losing what is typed, tick them, and the line keeps them', async () => {
  const found = await planner.post('/kebutuhan/baru/unit', { ...welders, unitWords: 'JIP.SM02.009', _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(found.status).toBe(200);
  expect(boxes(found.text)).toEqual([flat]);
  expect(ticked(found.text)).toEqual([]);
  expect(found.text).toMatch(/name="headcount"[^>]*value="8"/);
  const more = await planner.post('/kebutuhan/baru/unit', { ...welders, units: flat, unitWords: 'JIP.SM01.004', _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(boxes(more.text)).toEqual([flat, safety]);
  expect(ticked(more.text)).toEqual([flat]);
  const body = new URLSearchParams({ ...welders, _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  for (const unit of [flat, safety]) body.append('units', unit);
  const saved = await planner.ask('/kebutuhan/baru', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() });
  expect(saved.status).toBe(303);
  expect((await lastUnits()).sort()).toEqual([safety, flat].sort());
});

test('the address of a search opens the form when it is asked for again, as the language switch does', async () => {
  expect((await planner.ask('/kebutuhan/baru/unit')).status).toBe(200);
  expect((await employer.ask('/untuk-perusahaan/saya/kebutuhan/unit')).status).toBe(200);
});

test('without words the units usually asked with the occupation are offered', async () => {
  await house.run(recordNeedAction, { ...welders, headcount: 3, units: [safety] }, house.as('planner'));
  const offered = await planner.post('/kebutuhan/baru/unit', { ...welders, _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(boxes(offered.text)).toContain(safety);
  const others = await planner.post('/kebutuhan/baru/unit', { ...welders, occupation: '2166', _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(boxes(others.text)).toEqual([]);
});

test('a word nothing has, and a unit nobody knows, are told at the field', async () => {
  const none = await planner.post('/kebutuhan/baru/unit', { ...welders, unitWords: 'zzzz', _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(none.text).toContain('Tidak ada unit dengan kata itu');
  const unknown = await planner.post('/kebutuhan/baru', { ...welders, units: 'X.99@1/2000', _csrf: await planner.seal('/kebutuhan/baru'), _key: newId() });
  expect(unknown.status).toBe(422);
  expect(unknown.text).toMatch(/<li>units: /);
});

test('an employer ticks units in the short form, reads them among the answers, and sends them', async () => {
  const form = await employer.ask('/untuk-perusahaan/saya/kebutuhan?kata=las');
  expect(form.status).toBe(200);
  expect(/name="occupation"[^>]*value="(\d+)"/.exec(form.text)![1]).toBe('7212');
  const answers = { kata: 'las', occupation: '7212', headcount: '5', month: '2027-03-01', region: '36.72', strength: 'written', note: '', units: flat };
  const check = await employer.post('/untuk-perusahaan/saya/periksa', { ...answers, _csrf: await employer.seal('/untuk-perusahaan/saya/kebutuhan?kata=las'), _key: newId() });
  expect(check.status).toBe(200);
  expect(boxes(check.text)).toEqual([flat, flat]);
  const sent = await employer.post('/untuk-perusahaan/saya/kebutuhan', { ...answers, _csrf: await employer.seal('/untuk-perusahaan/saya/kebutuhan?kata=las'), _key: newId() });
  expect(sent.status).toBe(303);
  expect(await lastUnits()).toEqual([flat]);
});
