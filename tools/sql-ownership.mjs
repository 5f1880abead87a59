import { registry, schemaOrder, stages } from './module-order.mjs';

const schemas = [...schemaOrder, 'pgboss'];
const qualified = new RegExp(`(?<![\\w.$'"-])"?(${schemas.join('|')})"?\\s*[.]\\s*"?([a-z_]+)`, 'gi');
const named = new RegExp(`['"\`](${schemas.join('|')})[.]([a-z_]+)(?![\\w-])`, 'g');

/** The module a file belongs to, which is also the name of the only schema it may speak of. */
export function ownerOf(file) {
  const [, place, folder] = file.split('/');
  if (place === 'loop') return folder.replace(/^\d+-/, '');
  return place === 'registry' ? folder : place;
}

/** What is wrong with a migration of `owner`. `globals` are the tables that belong to no centre. */
export function judgeMigration(owner, text, globals = new Set()) {
  const sql = withoutComments(text);
  return [
    ...(text.startsWith('-- ') ? [] : ['the first line says why, as a comment']),
    ...judgeTargets(owner, sql),
    ...judgeMentions(owner, sql),
    ...judgeReferences(owner, sql, globals),
    ...judgeRows(sql, globals),
    ...listTables(text).flatMap((table) => judgeTable(table, sql)),
  ];
}

/** What is wrong with the SQL inside a TypeScript file of `owner`: raw statements anywhere, table names in `store/`. */
export function judgeCode(owner, file, text) {
  const raw = [...text.matchAll(/\bsql(?:<[^`]*?>)?`([^`]*)`/g)].flatMap(([, statement]) => [...statement.matchAll(qualified)]);
  const names = file.includes('/store/') ? [...text.matchAll(named)] : [];
  return [...raw, ...names].filter(([, schema]) => !owns(owner, schema)).map(([, schema, table]) => `names ${schema}.${table}: ask ${schema}'s door`);
}

/** Tables of a migration with their body and, for one that belongs to no centre, the reason given above it. */
export function listTables(text) {
  // A semicolon in a remark or a string ends nothing.
  const whole = text.replace(/--[^\n]*|'(?:[^']|'')*'/g, (quiet) => quiet.replaceAll(';', ','));
  return [...whole.matchAll(/((?:^--[^\n]*\n)*)^create (?:unlogged )?table (?:if not exists )?([\w."]+)([^;]*);/gim)]
    .map(([, comments, name, body]) => ({ name, body: withoutComments(body), reason: /-- global: *(\S.*)$/m.exec(comments + body)?.[1] }));
}

const owns = (owner, schema) => owner === schema.toLowerCase() || (owner === 'platform' && schema === 'pgboss');
const withoutComments = (text) => text.replace(/--[^\n]*/g, '');
const withoutStrings = (text) => text.replace(/'(?:[^']|'')*'/g, '\'\'');

function judgeTargets(owner, sql) {
  const targets = /\b(?:create (?:unlogged )?table(?: if not exists)?|alter table(?: if exists)?(?: only)?|drop table(?: if exists)?|insert into|create schema(?: if not exists)?|delete from|create(?: or replace)? (?:view|function|procedure|sequence|type))\s+([\w."]+)/gi;
  return [...withoutStrings(sql).matchAll(targets)].filter(([, name]) => name.replaceAll('"', '').split('.')[0] !== owner)
    .map(([statement]) => `"${statement.replace(/\s+/g, ' ')}" is not in the schema ${owner}`);
}

function judgeMentions(owner, sql) {
  const rest = withoutStrings(sql).replace(/\breferences\s+[\w."]+/gi, '').replace(/\bplatform\.protect\b/gi, '');
  return [...rest.matchAll(qualified)].filter(([, schema]) => !owns(owner, schema)).map(([mention]) => `names ${mention}: only a foreign key may`);
}

function judgeReferences(owner, sql, globals) {
  return [...sql.matchAll(/(foreign key\s*\(([^)]*)\)\s*)?\breferences\s+([\w."]+)/gi)].flatMap(([, constraint, columns, target]) => {
    const schema = target.split('.')[0];
    const wrong = [];
    if (!looksBack(owner, schema)) wrong.push(`references ${target}: a foreign key looks backward only`);
    if (!globals.has(target) && (!constraint || !/^\s*centre_id\b/.test(columns))) wrong.push(`references ${target} without centre_id first`);
    return wrong;
  });
}

/** Row security is forced on the owner too: without opening it a change of rows succeeds and touches none. */
function judgeRows(sql, globals) {
  return [...sql.matchAll(/^(?:update|insert into|delete from)\s+([\w."]+)/gim)]
    .filter(([, name]) => !globals.has(name) && !sql.includes(`alter table ${name} no force row level security`))
    .map(([, name]) => `changes rows of ${name} behind the wall between centres, and so none: alter table ${name} no force row level security; and force it again after`);
}

function looksBack(owner, schema) {
  if (owner === schema) return true;
  if (registry.includes(schema)) return owner !== 'platform';
  return stages.includes(owner) && stages.includes(schema) && stages.indexOf(schema) < stages.indexOf(owner);
}

function judgeTable({ name, body, reason }, sql) {
  if (reason || /^\s*partition of/i.test(body)) return [];
  const wrong = [];
  if (!/\bcentre_id\s+uuid\s+not null\b/i.test(body)) wrong.push(`${name} has no column centre_id uuid not null (or a reason: "-- global: why" above it)`);
  if (!/\bprimary key\s*\(\s*centre_id\b/i.test(body)) wrong.push(`${name} has a primary key that does not begin with centre_id`);
  if (!new RegExp(`platform\\.protect\\('${name}'\\)`).test(sql)) wrong.push(`${name} is not protected: select platform.protect('${name}');`);
  return wrong;
}
