import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root';
import { accessModule } from '../registry/access/module.ts';
import { listModules } from './modules.ts';
import { printPermissions } from './print-permissions.ts';

const modules = listModules(accessModule);

test('docs/permissions.md is what the modules say: after a change of rights, run `node tools/print-permissions.mjs` and read the difference', () => {
  expect(readFileSync(join(projectRoot(), 'docs/permissions.md'), 'utf8')).toBe(printPermissions(modules));
});

test('every deed has its line, no line stands in two tables, and every name begins with a word of its module', () => {
  const lines = modules.flatMap(({ permissions }) => Object.keys(permissions));
  const deeds = modules.flatMap((module) => module.deeds.map(({ name }) => name));
  expect(deeds.filter((name) => !lines.includes(name))).toEqual([]);
  expect(lines.filter((name, index) => lines.indexOf(name) !== index)).toEqual([]);
  expect(lines.filter((name) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
});

test('a deed is listed once, by the module that mounts it', () => {
  const deeds = modules.flatMap((module) => module.deeds);
  expect(deeds.filter((deed, index) => deeds.indexOf(deed) !== index).map(({ name }) => name)).toEqual([]);
});

test('the head may see whatever a whole office sees; only desks and forms are for those who work there', () => {
  const closed = modules.flatMap(({ permissions }) => Object.entries(permissions))
    .filter(([name, { roles }]) => /\.see-(?!work)/.test(name) && roles.length > 1 && !roles.some((role) => role === 'head' || role === 'anonymous'));
  expect(closed.map(([name]) => name)).toEqual(notForTheHead);
});

// Copies of identity papers are for whoever checks them (UU 27/2022: no more access than the task needs).
const notForTheHead = ['admission.see-document'];
