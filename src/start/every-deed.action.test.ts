import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roles, type Role } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { projectRoot } from '#platform/project-root';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';
import { reactions } from './reactions.ts';

const modules = listModules(accessModule);
const house = await testHouse({ modules, reactions });
const deeds = modules.flatMap((module) => module.deeds);

/** The committed page, read back: what a reviewer agreed to, apart from the tables the product runs on. */
function readCommitted(): ReadonlyMap<string, ReadonlyMap<Role, string>> {
  const rows = new Map<string, ReadonlyMap<Role, string>>();
  let shown: string[] = [];
  for (const line of readFileSync(join(projectRoot(), 'docs/permissions.md'), 'utf8').split('\n')) {
    const cells = line.startsWith('|') ? line.slice(1, -1).split('|').map((cell) => cell.trim()) : [];
    if (cells[0] === '') shown = cells.slice(1);
    else if (cells[0]?.includes('.')) rows.set(cells[0], new Map(shown.map((role, index) => [role as Role, cells[index + 1]!])));
  }
  return rows;
}

const committed = readCommitted();
const people = roles.filter((role) => role !== 'system');
const someone = { person: '01936b2e-0000-7000-8000-00000000dead' as Id<'person'>, employer: '01936b2e-0000-7000-8000-00000000beef' as Id<'employer'> };

test('there is a line of the committed page for every deed', () => {
  expect(deeds.length).toBeGreaterThan(50);
  expect(deeds.filter(({ name }) => !committed.has(name)).map(({ name }) => name)).toEqual([]);
});

test.each(people)('what %s may do is what the committed page says, told beforehand and when it is tried', async (role) => {
  const actor = house.as(role, someone);
  const wrong: string[] = [];
  for (const deed of deeds) {
    const isAllowed = committed.get(deed.name)?.get(role) !== '';
    if (house.runner.may(deed.name, actor) !== isAllowed) wrong.push(`${deed.name}: may() says ${!isAllowed}`);
    const result = await (deed.kind === 'action' ? house.run(deed, {}, actor) : house.ask(deed, {}, actor))
      .catch((thrown: unknown) => ({ ok: false as const, error: { code: `threw ${String(thrown)}` } }));
    const code = result.ok ? 'done' : (result.error as { code: string }).code;
    const isRefused = code === 'access.not-signed-in' || code === 'access.forbidden';
    if (isRefused === isAllowed || code.startsWith('threw')) wrong.push(`${deed.name}: ${code}`);
    if (isRefused && code !== (role === 'anonymous' ? 'access.not-signed-in' : 'access.forbidden')) wrong.push(`${deed.name}: ${code} to ${role}`);
  }
  expect(wrong).toEqual([]);
});

test('a role nobody gave, and an actor without any, may do nothing that is not for everybody', () => {
  const open = new Set([...committed].filter(([, cells]) => cells.get('anonymous') !== '').map(([name]) => name));
  for (const given of [[], ['superuser' as Role]]) {
    const allowed = deeds.filter(({ name }) => house.runner.may(name, { id: 'x', name: 'x', roles: given })).map(({ name }) => name);
    expect(allowed.filter((name) => !open.has(name))).toEqual([]);
  }
});
