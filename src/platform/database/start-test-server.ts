import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connectionOfUrl, type Connection } from '#platform/database/connection';
import { startEmbedded } from '#platform/database/embedded-postgres';
import { migrate } from '#platform/database/migrate';
import { openRoles } from '#platform/database/open-database';
import { prepareRoles } from '#platform/database/prepare-roles';
import { asSuperuser } from '#platform/database/as-superuser';
import { projectRoot } from '#platform/project-root';

const template = `balai_template_${process.pid}`;

/** One real PostgreSQL for a whole test run, migrated once into the template of every test's database. `BALAI_TEST_URL` names another server to run the suite on. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  try {
    await asSuperuser(server.admin, `create database ${template}`);
    const roles = await makeTemplate(server.admin);
    project.provide('testServer', { superuser: server.admin, ...roles });
    return async () => {
      await asSuperuser(server.admin, `drop database ${template}`);
      await server.stop();
    };
  } catch (problem) {
    await server.stop();
    throw problem;
  }
}

async function openServer(): Promise<{ admin: Connection; stop(): Promise<void> }> {
  const url = process.env.BALAI_TEST_URL;
  if (url) return { admin: connectionOfUrl(url), stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'balai-tests-'));
  const server = await startEmbedded({ folder, password: 'superuser-of-tests', forgetful: true });
  return {
    admin: server.admin,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(admin: Connection): Promise<{ owner: Connection; runtime: Connection }> {
  const client = new pg.Client(admin);
  await client.connect();
  const roles = await prepareRoles(client, { ...admin, database: template }, { owner: 'owner-of-tests', runtime: 'runtime-of-tests' }).finally(() => client.end());
  const opened = openRoles(roles, {}, () => Promise.resolve());
  await migrate(opened.owner, { root: projectRoot() }).finally(() => opened.stop());
  return roles;
}
