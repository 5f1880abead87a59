import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/database/embedded-postgres';
import { migrate } from '#platform/database/migrate';
import { openRoles } from '#platform/database/open-database';
import { prepareRoles } from '#platform/database/prepare-roles';
import { projectRoot } from '#platform/project-root';

const template = 'balai_template';

/** One real PostgreSQL for a whole test run, without fsync (its data is thrown away), migrated once into the template of every test's database. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'balai-tests-'));
  const server = await startEmbedded({ folder, password: 'superuser-of-tests', forgetful: true });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const admin = new pg.Client(server.admin);
    await admin.connect();
    await admin.query(`create database ${template}`);
    const roles = await prepareRoles(admin, { ...server.admin, database: template }, { owner: 'owner-of-tests', runtime: 'runtime-of-tests' });
    await admin.end();
    const opened = openRoles(roles, {}, () => Promise.resolve());
    await migrate(opened.owner, { root: projectRoot() });
    await opened.stop();
    project.provide('testServer', { superuser: server.admin, ...roles });
    return stop;
  } catch (problem) {
    await stop();
    throw problem;
  }
}
