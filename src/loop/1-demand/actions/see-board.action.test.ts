import { beforeAll, expect, test } from 'vitest';
import { addEmployers } from '#employers';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { asActor, browserOf, serverOver } from '#platform/testing/server';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../module.ts';
import { recordNeedAction } from './record-need.ts';
import { seeBoard, type BoardView } from './see-board.ts';
import { seeWanted } from './see-wanted.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const [shipyard, mill] = [newId<'employer'>(), newId<'employer'>()];
const [fillet, safety] = ['JIP.SM02.009.01@342/2007', 'JIP.SM01.004.01@342/2007'];

beforeAll(async () => {
  house = await testHouse({ modules: [standardsModule, demandModule] });
  await house.loadSample();
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Rahasia Galangan' } }, { id: mill, facts: { name: 'CV Rahasia Tekstil' } }]));
  const record = (facts: object) => house.run(recordNeedAction, { employer: shipyard, occupation: '7212', units: [fillet, safety], headcount: 20, month: '2027-02-01', region: '36.72', strength: 'pledge', source: 'letter', ...facts }, house.as('planner'));
  for (const facts of [{}, { headcount: 10, month: '2027-03-01', units: [fillet] }, { employer: mill, occupation: '8153', units: [], region: '36.04', strength: 'heard' }, { region: '32.16' }]) expect((await record(facts)).ok).toBe(true);
});

const board = async (by: BoardView, facts: object = {}) => {
  const seen = await house.ask(seeBoard, { by, ...facts }, house.as('head'));
  if (!seen.ok) throw new Error('refused');
  return seen.value;
};

test('demand is added up by occupation and place, by unit, by region and by month, each counted and expected', async () => {
  const of = async (by: BoardView) => (await board(by)).cells.map((cell) => [cell.key, cell.counted, cell.discounted]);
  expect(await of('occupation')).toEqual([['7212/36.72', 30, 24], ['8153/36.04', 20, 4]]);
  expect(await of('unit')).toEqual([[fillet, 30, 24], [safety, 20, 16]]);
  expect(await of('region')).toEqual([['36.72', 30, 24], ['36.04', 20, 4]]);
  expect(await of('month')).toEqual([['2027-02-01', 40, 20], ['2027-03-01', 10, 8]]);
});

test('the map shows the centre’s own province, whatever part the table shows', async () => {
  const { map, cells } = await board('region', { region: '32' });
  expect(cells.map((cell) => cell.key)).toEqual(['32.16']);
  expect(map.map(({ code, expected }) => [code, expected])).toEqual([['36.72', 24], ['36.04', 4]]);
});

test('a figure leads to the lines behind it, and the map is a table to those who do not see', async () => {
  const head = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(house.as('head')) }));
  const page = await head.ask('/kebutuhan/papan?by=unit');
  expect(page.text).toContain(`unit=${encodeURIComponent(fillet)}`);
  expect(page.text).toMatch(/<svg[^>]*role="group"[^>]*aria-labelledby="peta-title peta-desc"/);
  expect(page.text.replace(/<[^>]+>/g, '')).toContain('Cilegon 24');
  const lines = await head.ask(`/kebutuhan/baris?unit=${encodeURIComponent(safety)}`);
  expect(lines.text).toContain('PT Rahasia Galangan');
  expect(lines.text).toContain('2 baris · 40 orang');
  const march = await head.ask('/kebutuhan/baris?month=2027-03-01');
  expect(march.text).toContain('1 baris · 10 orang');
  expect((await head.ask('/kebutuhan/papan?by=month&bentuk=csv')).text).toContain('2027-03');
});

test('anybody may see what stands behind “dicari”, but never who', async () => {
  const citizen = browserOf(await serverOver(house, { modules: [demandModule], ...asActor(undefined) }));
  const page = await citizen.ask('/dicari/7212');
  expect(page.status).toBe(200);
  expect(page.text).toContain('1 perusahaan meminta 50 orang');
  expect(page.text).not.toContain('Rahasia');
  expect(page.text).not.toContain('/kebutuhan/baris');
  expect((await citizen.ask('/dicari/9999')).status).toBe(404);
  expect((await citizen.ask('/dicari/2166')).text).toContain('Belum ada perusahaan');
  // Of one or two, where and when would tell who.
  expect(page.text).toContain('kurang dari tiga perusahaan');
  expect(await house.ask(seeWanted, { occupation: '7212.01' }, house.as('citizen'))).toMatchObject({ ok: true, value: { counted: 50, regions: [], months: [], strengths: [] } });
  const others = [newId<'employer'>(), newId<'employer'>()];
  await house.inCentre((tx) => addEmployers({ tx, centre: house.centre, now: house.now }, others.map((id, at) => ({ id, facts: { name: `PT Rahasia Kedua ${at}` } }))));
  for (const employer of others) expect((await house.run(recordNeedAction, { employer, occupation: '7212', units: [], headcount: 5, month: '2027-02-01', region: '36.72', strength: 'written', source: 'letter' }, house.as('planner'))).ok).toBe(true);
  expect(await house.ask(seeWanted, { occupation: '7212.01' }, house.as('citizen'))).toMatchObject({ ok: true, value: { strengths: [{ strength: 'pledge', people: 50 }, { strength: 'written', people: 10 }] } });
});
