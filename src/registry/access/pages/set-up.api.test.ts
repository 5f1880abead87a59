import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createSetUpCode } from '../module.ts';
import { accessHouse } from '../testing.ts';

const code = createSetUpCode();
let isThere = false;
const added: string[] = [];
const house = await accessHouse({
  setUp: (owner) => ({
    code, owner,
    hasCentre: async () => isThere,
    addCentre: async (tx, { id, name, regionCode }) => {
      await sql`insert into centres.centres (id, name, short_name, slug, region, address) values (${id}, ${name}, ${name}, 'baru', ${regionCode}, '')`.execute(tx);
      added.push(id);
    },
  }),
});
const facts = { centreName: 'UPTD Pelatihan Kerja Contoh', regionCode: '36.74', name: 'Ayu Lestari', username: 'ayu.lestari', password: 'sembilan perahu dan teh' };

test('without a centre every page leads to its set-up', async () => {
  expect(await house.visit().get('/masuk')).toMatchObject({ status: 303, location: '/siapkan' });
  expect((await house.visit().get('/siapkan')).body).toContain('Kode dari terminal');
});

test('the set-up needs the code from the terminal, and happens once', async () => {
  const ayu = house.visit();
  const refused = await ayu.post('/siapkan', { ...facts, code: 'AAAA-AAAA-AAAA' }, '/siapkan');
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('terminal');
  expect(refused.body).not.toContain(facts.password);

  expect(await ayu.post('/siapkan', { ...facts, code: code.toLowerCase() }, '/siapkan')).toMatchObject({ status: 303, location: '/masuk/staf' });
  isThere = true;
  expect((await ayu.postHere('/siapkan', { ...facts, username: 'lain', code })).status).toBe(404);
  expect((await ayu.get('/siapkan')).status).toBe(404);
  expect(added).toHaveLength(1);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from access.users where username = 'ayu.lestari'`.execute(house.database);
  expect(rows[0]!.n).toBe(1);
});
