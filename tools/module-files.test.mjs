import { expect, test } from 'vitest';
import { judgeText } from './judge-papers.mjs';
import { addDoor, moduleFiles, moduleFolder } from './module-files.mjs';
import { judgeMigration } from './sql-ownership.mjs';

const files = moduleFiles('alumni', { stage: 9, day: '2027-01-12' });

test('a new module passes every check but its own papers, which wait to be written', () => {
  const unfinished = Object.entries(files).filter(([file, text]) => judgeText(`src/loop/9-alumni/${file}`, text).length > 0).map(([file]) => file);
  expect(unfinished).toEqual(['README.md', 'migrations/2027-01-12-91-alumni.sql']);
  expect(judgeMigration('alumni', files['migrations/2027-01-12-91-alumni.sql'])).toEqual([]);
});

test('its door stands behind the others, once', () => {
  const before = '{\n  "imports": {\n    "#demand": "./src/loop/1-demand/public.ts"\n  },\n  "x": {}\n}';
  const after = addDoor(before, 'alumni', moduleFolder('alumni', 9));
  expect(JSON.parse(after).imports).toEqual({ '#demand': './src/loop/1-demand/public.ts', '#alumni': './src/loop/9-alumni/public.ts' });
  expect(addDoor(after, 'alumni', moduleFolder('alumni', 9))).toBe(after);
});
