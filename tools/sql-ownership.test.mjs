import { expect, test } from 'vitest';
import { judgeCode, judgeMigration, ownerOf } from './sql-ownership.mjs';

const fine = `-- Why this table is.
create schema waves;

create table waves.waves (
  centre_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  primary key (centre_id, id),
  foreign key (centre_id, program_id) references programs.programs (centre_id, id)
);
select platform.protect('waves.waves');
`;
const spoil = (from, to) => judgeMigration('waves', fine.replace(from, to));

test('a table of its own schema, of a centre, protected, looking backward is accepted', () => {
  expect(judgeMigration('waves', fine)).toEqual([]);
});

test.each([
  ['a missing reason', '-- Why this table is.\n', '', 'first line says why'],
  ['a foreign key to a later stage', 'references programs.programs', 'references admission.applications', 'looks backward only'],
  ['a foreign key that forgets the centre', 'foreign key (centre_id, program_id)', 'foreign key (program_id)', 'without centre_id first'],
  ['a column that references a tenant table by itself', 'program_id uuid not null,', 'program_id uuid references programs.programs (id),', 'without centre_id first'],
  ['a key that does not begin with the centre', 'primary key (centre_id, id)', 'primary key (id)', 'does not begin with centre_id'],
  ['a table without a centre', 'centre_id uuid not null,', '', 'has no column centre_id'],
  ['an unprotected table', 'select platform.protect(\'waves.waves\');', '', 'is not protected'],
  ['a change in another schema', 'select platform', 'alter table demand.needs add column x text;\nselect platform', 'is not in the schema waves'],
  ['a look into another schema', 'select platform', 'create view waves.v as select * from people.persons;\nselect platform', 'only a foreign key may'],
  ['a change of rows that no row can see', 'select platform', 'update waves.waves set id = id;\nselect platform', 'changes rows of waves.waves behind the wall'],
  ['a table in no schema', 'select platform', 'create table loose (id uuid);\nselect platform', 'is not in the schema waves'],
])('%s is refused', (_, from, to, expected) => {
  expect(spoil(from, to).join('\n')).toContain(expected);
});

test('rows are changed once the wall is opened for it', () => {
  expect(spoil('select platform', 'alter table waves.waves no force row level security;\nupdate waves.waves set id = id;\nalter table waves.waves force row level security;\nselect platform')).toEqual([]);
});

test('a table of all centres without a reason is refused', () => {
  expect(judgeMigration('standards', '-- Why.\n-- global:\ncreate table standards.decrees (id text primary key);\n')).toHaveLength(3);
});

test('a semicolon in a remark ends no table', () => {
  expect(spoil('id uuid not null,', 'id uuid not null, -- made outside; never here')).toEqual([]);
});

test('a registry table does not reference a stage', () => {
  expect(judgeMigration('people', fine.replaceAll('waves.', 'people.').replace('schema waves', 'schema people')).join()).toContain('looks backward only');
});

test('a table of all centres says why', () => {
  const open = '-- Why.\n-- global: the list of the state is one for all\ncreate table standards.decrees (id text primary key);\n';
  expect(judgeMigration('standards', open)).toEqual([]);
});

test('a store that names the table of another module is refused, in a builder and in raw SQL', () => {
  expect(judgeCode('admission', 'src/loop/4-admission/store/x.ts', 'tx.selectFrom(\'waves.waves as w\')')).toHaveLength(1);
  expect(judgeCode('admission', 'src/loop/4-admission/store/x.ts', 'sql`select 1 from waves.waves`.execute(tx)')).toHaveLength(1);
  expect(judgeCode('admission', 'src/loop/4-admission/store/x.ts', 'sql<{ n: number }>`select 1 from admission.applications join "people"."persons" on true`')).toHaveLength(1);
});

test('its own tables and the names of deeds and events are not mistaken for another module', () => {
  expect(judgeCode('admission', 'src/loop/4-admission/store/x.ts', 'tx.selectFrom(\'admission.runs\'); announce(\'waves.wave-published\')')).toEqual([]);
});

test('a folder is known by the name of its schema', () => {
  expect(ownerOf('src/loop/4-admission/store/x.ts')).toBe('admission');
  expect(ownerOf('src/registry/people/migrations/x.sql')).toBe('people');
  expect(ownerOf('src/platform/audit/entries.ts')).toBe('platform');
});
