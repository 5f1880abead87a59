import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';
import { reactions } from './reactions.ts';

type Table = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[]; readonly hasRows: boolean };

/** Tables of the whole installation, each with its reason; the runtime role meets them without a centre. */
const globalTables: Readonly<Record<string, string>> = {
  'access.users': 'a person may belong to several centres',
  'access.second_factors': 'of a user, not of a centre',
  'access.sessions': 'of a user, not of a centre',
  'access.accounts': 'of a user, not of a centre',
  'access.verifications': 'a code is sent before anybody knows whose it is',
  'centres.centres': 'these are the tenants themselves',
  'platform.installation': 'facts of the whole installation',
  'platform.migrations': 'the ledger of the structure itself',
};

/** What the sample leaves empty: their wall is the same one policy, and no row of theirs was tried here. */
const withoutSampleRows = [
  'admission.corrections', 'admission.employer_points', 'admission.employer_sheets', 'admission.late_wishes', 'admission.placements', 'demand.import_sources', 'demand.renewal_asks', 'outcomes.measured', 'schemes.import_rows', 'schemes.imports', 'standards.import_rows', 'standards.imports', 'training.class_rules',
  'waves.calendar_days', 'waves.calendar_links', 'waves.class_hosts', 'waves.fasting_months', 'waves.plan_classes', 'waves.waiting',
];

const modules = listModules(accessModule);
/** Ten past midnight on a Sunday, as people there see it: the sample fills every table at any hour. */
const house = await testHouse({ modules, reactions, now: '2026-11-28T17:10:00.000Z' as Instant });
const other = '01936b2e-0000-7000-8000-0000000000b2' as Id<'centre'>;
const outside = new pg.Client({ ...inject('testServer').superuser, database: house.opened.runtimeConnection.database });
const tables: Table[] = [];

beforeAll(async () => {
  await house.loadSample();
  await outside.connect();
  await leaveTraces();
  const { rows } = await outside.query<{ name: string; columns: string[]; key: string[] | null }>(`
    select n.nspname || '.' || c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality as k(number, place) join pg_attribute a on a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs') order by 1`);
  for (const { name, columns, key } of rows) tables.push({ name, columns, key: key ?? [], hasRows: (await outside.query(`select 1 from ${name} limit 1`)).rowCount === 1 });
}, 120_000);
afterAll(() => outside.end());

/** The platform's own tables are filled by deeds, attempts by visitors, and the sample does neither. */
async function leaveTraces(): Promise<void> {
  const of = (noun: string): string => `'${house.centre}', '01936b2e-0000-7000-8000-0000000000${noun}'`;
  await outside.query(`
    insert into access.sign_in_attempts values ('${house.centre}', 'k', 1, now());
    insert into platform.audit_entries (centre_id, id, at, actor_id, actor_name, deed, subject_type, subject_id) values (${of('01')}, now(), 'a', 'a', 'd', 's', 's');
    insert into platform.audit_seals values ('${house.centre}', 1, 1, 'h', 'p', now());
    insert into platform.events values (${of('02')}, 't.t', 1, '{}', 'a', now());
    insert into platform.deliveries (centre_id, event_id, reaction) values (${of('02')}, 'r');
    insert into platform.idempotency_keys (centre_id, actor_id, key, request_hash) values ('${house.centre}', 'a', 'a-key-of-tests', 'h');
    insert into platform.messages (centre_id, id, channel, recipient, text, purpose, created_at) values (${of('03')}, 'mail', 'r', 't', 'p', now())`);
}

const ofTenants = (): Table[] => tables.filter(({ columns, name }) => columns.includes('centre_id') && !globalTables[name]);

test('every table is of a centre, or is global for a reason we wrote down', () => {
  expect(tables.length).toBeGreaterThan(40);
  expect(tables.filter(({ name, columns }) => !columns.includes('centre_id') && !globalTables[name]).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(globalTables).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
});

test('the centre comes first in the primary key of every tenant table', () => {
  expect(ofTenants().filter(({ key }) => key[0] !== 'centre_id').map(({ name, key }) => `${name} (${key.join(', ')})`)).toEqual([]);
});

/** The owner, as whom a function answers, may read these besides: one code, one answer, of whatever centre. */
const readByOwner = ['certification.verifications'];

test('row security is enabled and forced on each of them, by the one policy and no other', async () => {
  const { rows } = await outside.query<{ name: string; on: boolean; forced: boolean; policies: string[] }>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as on, c.relforcerowsecurity as forced,
      array(select p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive || ' ' || (pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)) from pg_policy p where p.polrelid = c.oid and p.polroles <> array['balai_owner'::regrole::oid]) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname || '.' || c.relname = any($1)`, [ofTenants().map(({ name }) => name)]);
  expect(rows.length).toBe(ofTenants().length);
  expect(rows.filter(({ on, forced, policies }) => !on || !forced || policies.join() !== 'centre * true true')).toEqual([]);
  const besides = await outside.query<{ name: string; command: string }>(`select p.polrelid::regclass::text as name, p.polcmd::text as command from pg_policy p where p.polroles = array['balai_owner'::regrole::oid]`);
  expect(besides.rows).toEqual(readByOwner.map((name) => ({ name, command: 'r' })));
});

test('the runtime role owns nothing, passes no row security, belongs to no stronger role and may empty no table', async () => {
  const { rows: [role] } = await outside.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'balai_app'`);
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  const owned = await outside.query(`select relname from pg_class where relowner = 'balai_app'::regrole union all select nspname from pg_namespace where nspowner = 'balai_app'::regrole union all select proname from pg_proc where proowner = 'balai_app'::regrole`);
  expect(owned.rows).toEqual([]);
  expect((await outside.query(`select 1 from pg_auth_members where member = 'balai_app'::regrole`)).rows).toEqual([]);
  const mayTruncate = await outside.query(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and has_table_privilege('balai_app', c.oid, 'truncate')`);
  expect(mayTruncate.rows).toEqual([]);
});

test('views ask with the rights of the reader, and a function with its owner’s rights says where it looks', async () => {
  const { rows: views } = await outside.query(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`);
  expect(views).toEqual([]);
  expect((await outside.query(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'm' and n.nspname not in ('pg_catalog', 'information_schema')`)).rows).toEqual([]);
  const { rows: functions } = await outside.query(`select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and not exists (select 1 from unnest(p.proconfig) as setting where setting like 'search_path=%')`);
  expect(functions).toEqual([]);
});

test('a certificate of another centre is told by its code, one at a time, and cannot be listed', async () => {
  const { rows: [issued] } = await outside.query<{ code: string }>('select code from certification.verifications limit 1');
  expect(await attempt(other, 'select 1 from certification.verification_of($1)', [issued!.code])).toEqual({ rows: 1 });
  expect(await attempt(other, 'select 1 from certification.verification_of($1)', ['%'])).toEqual({ rows: 0 });
  expect(await attempt(other, 'select 1 from certification.verifications')).toEqual({ rows: 0 });
});

test('the sample fills every tenant table of the modules that have one, but a few that are named', () => {
  const filled = new Set(modules.filter(({ sample }) => sample).map(({ name }) => name));
  expect(ofTenants().filter(({ name, hasRows }) => !hasRows && filled.has(name.split('.')[0]!)).map(({ name }) => name)).toEqual(withoutSampleRows);
});

type Outcome = { readonly rows: number } | { readonly refused: 'by row security' | 'no such right' | 'otherwise' };

/** Tries a statement as the runtime role inside a centre, or none, and takes it back. */
async function attempt(centre: string, statement: string, values: readonly unknown[] = []): Promise<Outcome> {
  const client = await house.opened.runtimePool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.centre', $1, true)`, [centre]);
    const { rowCount } = await client.query(statement, [...values]);
    return { rows: rowCount ?? 0 };
  } catch (problem) {
    const { code, message } = problem as { code: string; message: string };
    return { refused: code !== '42501' ? 'otherwise' : /row-level security/.test(message) ? 'by row security' : 'no such right' };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const nobody = '';
const isHidden = (outcome: Outcome): boolean => 'rows' in outcome ? outcome.rows === 0 : outcome.refused === 'no such right';
const told = (name: string, outcomes: Record<string, Outcome>): string => `${name} ${JSON.stringify(outcomes)}`;

/** Runs one command over every table with a row, as its own centre, as another and as none; `isRight` judges the own one. */
async function tryEverywhere(statementFor: (table: Table, row: Record<string, unknown>) => readonly [string, readonly unknown[]], isRight: (own: Outcome) => boolean, isWall: (outcome: Outcome) => boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const table of ofTenants().filter(({ hasRows }) => hasRows)) {
    const { rows: [found] } = await outside.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table.name} t where centre_id = $1 limit 1`, [house.centre]);
    const [statement, values] = statementFor(table, found!.row);
    const outcomes = { own: await attempt(house.centre, statement, values), other: await attempt(other, statement, values), none: await attempt(nobody, statement, values) };
    const stillThere = await outside.query(`select 1 from ${table.name} t where to_jsonb(t) = $1`, [JSON.stringify(found!.row)]);
    if (!isRight(outcomes.own) || !isWall(outcomes.other) || !isWall(outcomes.none) || stillThere.rowCount !== 1) wrong.push(told(table.name, outcomes));
  }
  return wrong;
}

const whereKey = ({ key }: Table, row: Record<string, unknown>): string => key.map((column) => `to_jsonb("${column}") #>> '{}' = ${pg.escapeLiteral(String(row[column]))}`).join(' and ');

test('a row is read by its own centre, and by no other, though it is there', async () => {
  expect(await tryEverywhere((table, row) => [`select 1 from ${table.name} where ${whereKey(table, row)}`, []], (own) => 'rows' in own && own.rows === 1, isHidden)).toEqual([]);
});

test('a row is put into one’s own centre only', async () => {
  // The copy of a row that is there: past the wall it meets the primary key.
  const copy = ({ name, columns }: Table, row: Record<string, unknown>) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return [`insert into ${name} (${list}) overriding system value select ${list} from jsonb_populate_record(null::${name}, $1)`, [JSON.stringify(row)]] as const;
  };
  expect(await tryEverywhere(copy, (own) => 'refused' in own && own.refused !== 'by row security', (outcome) => 'refused' in outcome && outcome.refused !== 'otherwise')).toEqual([]);
});

test('a row is changed by its own centre at most, and never carried into another', async () => {
  const columnOf = await readChangeable();
  const change = (table: Table, row: Record<string, unknown>) => [`update ${table.name} set "${columnOf(table)}" = "${columnOf(table)}" where ${whereKey(table, row)}`, []] as const;
  expect(await tryEverywhere(change, (own) => !('rows' in own) || own.rows === 1, isHidden)).toEqual([]);
  const carry = (table: Table, row: Record<string, unknown>) => [`update ${table.name} set centre_id = '${other}' where ${whereKey(table, row)}`, []] as const;
  expect(await tryEverywhere(carry, (own) => 'refused' in own, isHidden)).toEqual([]);
});

test('a row is taken away by its own centre at most', async () => {
  expect(await tryEverywhere((table, row) => [`delete from ${table.name} where ${whereKey(table, row)}`, []], (own) => !('rows' in own) || own.rows === 1, isHidden)).toEqual([]);
});

/** A column the runtime role may write: of the audit trail that is the seal alone. */
async function readChangeable(): Promise<(table: Table) => string> {
  const { rows } = await outside.query<{ name: string; column: string }>(`select table_schema || '.' || table_name as name, min(column_name) as column from information_schema.column_privileges
    where grantee = 'balai_app' and privilege_type = 'UPDATE' group by 1`);
  const found = new Map(rows.map(({ name, column }) => [name, column]));
  return ({ name }) => found.get(name) ?? 'centre_id';
}
