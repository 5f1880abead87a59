import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findRunning } from '#platform/database/embedded-postgres';
import { createVault } from '#platform/vault/vault';
import { triedRoles } from './support/crawl.ts';
import { visitorOf } from './support/copy.ts';
import { logOf } from './support/product.ts';

const { address, folder } = inject('product');
const known = new Set<string>();
let outside: pg.Client;

beforeAll(async () => {
  const secrets = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as Record<'databaseSuperuser' | 'nikEncryptionKey' | 'nikIndexKey', string>;
  outside = new pg.Client({ ...(await findRunning({ folder, password: secrets.databaseSuperuser }))!, database: 'balai' });
  await outside.connect();
  const vault = createVault({ encryptionKey: Buffer.from(secrets.nikEncryptionKey, 'base64url'), blindIndexKey: Buffer.from(secrets.nikIndexKey, 'base64url') });
  for (const { nik_sealed: sealed } of (await outside.query<{ nik_sealed: Buffer }>('select nik_sealed from people.persons')).rows) known.add(vault.open(sealed, 'people.nik'));
});
afterAll(async () => {
  await outside?.end();
});

/** Numbers of sample people in a text, written together or in groups. */
const niksIn = (text: string): string[] => [...text.matchAll(/\d(?:[\s.-]?\d){15,}/g)]
  .flatMap(([run]) => { const digits = run.replace(/\D/g, ''); return Array.from({ length: digits.length - 15 }, (_, at) => digits.slice(at, at + 16)); }).filter((digits) => known.has(digits));
const one = (): string => [...known][7]!;

/** A page of each kind: ids and codes stand for any other. */
const kindOf = (path: string): string => path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/[\w-]{60,}/g, '/:token').replace(/\d{4}-\d\d-\d\d/g, ':day').replace(/[A-Z]\.[0-9A-Za-z.%@]+/g, ':unit');
const wanted = (path: string): boolean => path.startsWith('/') && !path.startsWith('/assets/') && !/\.(pdf|png|jpe?g|ics)($|\?)|^\/keluar/.test(path);

/** Reads pages and exports of every kind a role is led to, and answers what they held. */
async function readEverything(role: string): Promise<{ kinds: string[]; found: string[] }> {
  const { ask } = visitorOf(address);
  const waiting = ['/', (await ask('/try', { role })).to];
  const seen = new Set<string>();
  const found: string[] = [];
  while (waiting.length > 0 && seen.size < 70) {
    const path = waiting.shift()!;
    const kind = /[?&]bentuk=/.test(path) ? `${kindOf(path)} export` : kindOf(path);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const { text } = await ask(path.replace('bentuk=xlsx', 'bentuk=csv'));
    for (const nik of niksIn(text)) found.push(`${kind}: …${nik.slice(-4)}`);
    waiting.push(...[...text.matchAll(/<a[^>]* href="([^"#]+)/g)].map((match) => match[1]!.replaceAll('&amp;', '&')).filter(wanted));
  }
  return { kinds: [...seen], found };
}

test('the sample has people, and their numbers are told apart from any others', () => {
  expect(known.size).toBeGreaterThan(1_000);
  expect(niksIn(`<p>${one()}</p> ${one().replace(/(\d{4})(?=\d)/g, '$1 ')} 3.14159265358979 1234567890123456`)).toEqual([one(), one()]);
});

test.each(triedRoles)('no page or export %s is led to shows a whole NIK', async (role) => {
  const { kinds, found } = await readEverything(role);
  expect(kinds.length).toBeGreaterThan(3);
  expect(found).toEqual([]);
});

test('a NIK somebody types wrongly, searches for or sends to the wrong place reaches neither log nor address', async () => {
  const clerk = visitorOf(address);
  await clerk.ask('/try', { role: 'admission' });
  const nik = one();
  for (const typed of [nik, nik.replace(/(\d{4})(?=\d)/g, '$1 '), `${nik}1`, nik.slice(0, 15), `${nik.slice(0, 12)}0000`]) {
    const answer = await clerk.fill('/orang/nik', { nik: typed });
    expect(answer.status).toBeLessThan(500);
    expect(niksIn(answer.to)).toEqual([]);
  }
  for (const path of [`/orang?q=${nik}`, `/orang/${nik}`, `/cari?q=${nik}`, `/cek?kode=${nik}`, `/c/${nik}`, `/api/people/${nik}`, `/nowhere/${nik}`, `/%E0%A4%A${nik}`]) expect((await clerk.ask(path)).status).toBeLessThan(500);
  await fetch(`${address}/api/people`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"nik":"${nik}",` });
});

test('after all this no NIK stands in the log, nor in the log of the database', () => {
  expect(logOf(folder).split('\n').length).toBeGreaterThan(200);
  expect(niksIn(logOf(folder))).toEqual([]);
  expect(niksIn(readFileSync(join(folder, 'database.log'), 'utf8'))).toEqual([]);
});

test('in the database a NIK can be read nowhere: not in the trail, not in messages, not in jobs', async () => {
  const { rows: tables } = await outside.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await outside.query<{ row: string }>(`select t::text as row from ${name} t where t::text ~ '[0-9]{16}'`);
    if (rows.some(({ row }) => niksIn(row.replace(/\\\\?x[0-9a-f]+/g, '')).length > 0)) found.push(name);
  }
  expect(tables.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});
