import pg from 'pg';
import type { Connection } from '#platform/database/connection';
import { PlainFailure } from '#platform/plain-failure';

export const ownerRole = 'balai_owner';
export const runtimeRole = 'balai_app';

export type RolePasswords = { readonly owner: string; readonly runtime: string };

/**
 * Makes the two roles Balai works with: the owner of the schemas, who migrates, and the runtime role, who reads and writes rows.
 * Neither is a superuser nor may pass row security, so the wall between centres holds for both.
 */
export async function prepareRoles(admin: pg.Client, connection: Connection, passwords: RolePasswords): Promise<{ owner: Connection; runtime: Connection }> {
  const owner = { ...connection, user: ownerRole, password: passwords.owner };
  const runtime = { ...connection, user: runtimeRole, password: passwords.runtime };
  for (const role of [owner, runtime]) await prepareRole(admin, role);
  const database = pg.escapeIdentifier(connection.database);
  await admin.query(`grant connect, create, temporary on database ${database} to ${ownerRole}; grant connect, temporary on database ${database} to ${runtimeRole}`);
  await giveDefaultRights(owner);
  return { owner, runtime };
}

async function prepareRole(admin: pg.Client, role: Connection): Promise<void> {
  const { rows } = await admin.query<{ bad: boolean }>('select rolsuper or rolbypassrls as bad from pg_roles where rolname = $1', [role.user]);
  if (rows[0]?.bad) throw new PlainFailure(`The database role ${role.user} may pass row security: take SUPERUSER and BYPASSRLS from it.`);
  const password = pg.escapeLiteral(role.password ?? '');
  if (!rows[0]) await admin.query(`create role ${role.user} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`).catch(refuse(role.user));
  else if (!(await canConnect(role))) await admin.query(`alter role ${role.user} login password ${password}`).catch(refuse(role.user));
}

const refuse = (role: string) => (problem: { code?: string }): never => {
  if (problem.code === '42501') throw new PlainFailure(`The role in DATABASE_URL may not create or change the role ${role}: give one that has CREATEROLE.`);
  throw problem;
};

async function canConnect(connection: Connection): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Whatever the owner creates, the runtime role may use at once: rows, sequences and functions, never the structure. */
async function giveDefaultRights(owner: Connection): Promise<void> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect().catch((problem: Error) => {
    throw new PlainFailure(`The database does not let the role ${owner.user} in: ${problem.message}.`);
  });
  try {
    await client.query(`alter default privileges grant select, insert, update, delete on tables to ${runtimeRole};
      alter default privileges grant usage, select on sequences to ${runtimeRole};
      alter default privileges grant execute on functions to ${runtimeRole};
      alter default privileges grant usage on schemas to ${runtimeRole}`);
  } finally {
    await client.end();
  }
}
