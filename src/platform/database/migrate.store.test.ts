import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '#platform/database/migrate';
import { testDatabase } from '#platform/database/testing';

let opened: Awaited<ReturnType<typeof testDatabase>>;
const root = mkdtempSync(join(tmpdir(), 'balai-migrations-'));

beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(async () => {
  await opened.stop();
  rmSync(root, { recursive: true });
});
beforeEach(async () => {
  rmSync(join(root, 'src'), { recursive: true, force: true });
  await opened.ownerPool.query('delete from platform.migrations; drop schema if exists harbour cascade');
  put('registry/harbour/migrations/2026-11-24-10-harbour.sql', '-- Ships lie somewhere.\ncreate schema harbour; create table harbour.ships (n int)');
});

function put(path: string, text: string): void {
  const file = join(root, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('migrations of all modules run in the order of their names, once', async () => {
  put('loop/1-cargo/migrations/2026-11-24-11-cargo.sql', 'insert into harbour.ships values (1)');
  put('loop/2-atlas/migrations/2026-11-23-01-none.sql', 'select 1');
  expect(await migrate(opened.owner, { root })).toEqual(['atlas/2026-11-23-01-none', 'harbour/2026-11-24-10-harbour', 'cargo/2026-11-24-11-cargo']);
  expect(await migrate(opened.owner, { root })).toEqual([]);
});

test('a file changed after it was applied is refused by name', async () => {
  await migrate(opened.owner, { root });
  put('registry/harbour/migrations/2026-11-24-10-harbour.sql', 'create schema harbour');
  await expect(migrate(opened.owner, { root })).rejects.toThrow(/src\/registry\/harbour\/migrations\/2026-11-24-10-harbour\.sql was changed after it was applied/);
});

test('line ends of another system are not a change', async () => {
  await migrate(opened.owner, { root });
  put('registry/harbour/migrations/2026-11-24-10-harbour.sql', '-- Ships lie somewhere.\r\ncreate schema harbour; create table harbour.ships (n int)');
  expect(await migrate(opened.owner, { root })).toEqual([]);
});

test('a database of a newer version is left alone', async () => {
  await migrate(opened.owner, { root });
  rmSync(join(root, 'src/registry'), { recursive: true });
  put('loop/2-atlas/migrations/2026-11-23-01-none.sql', 'select 1');
  await expect(migrate(opened.owner, { root })).rejects.toThrow(/does not have/);
});

test('a failing migration leaves nothing of itself and names its file and line', async () => {
  put('loop/1-cargo/migrations/2026-11-24-11-cargo.sql', 'insert into harbour.ships values (1);\nselect nonsense');
  await expect(migrate(opened.owner, { root })).rejects.toThrow(/src\/loop\/1-cargo\/migrations\/2026-11-24-11-cargo\.sql \(line 2\) failed/);
  expect((await sql`select * from harbour.ships`.execute(opened.owner)).rows).toEqual([]);
});

test('two copies that start at once migrate once', async () => {
  const both = await Promise.all([migrate(opened.owner, { root }), migrate(opened.owner, { root })]);
  expect(both.flat()).toEqual(['harbour/2026-11-24-10-harbour']);
});
