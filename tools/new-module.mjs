// npm run new-module -- NAME --stage N | --registry
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDoor, moduleFiles, moduleFolder } from './module-files.mjs';
import { registry, stages } from './module-order.mjs';

const [name, place, number] = process.argv.slice(2);
const stage = place === '--stage' ? Number(number) : undefined;
const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else makeModule();

function findProblem() {
  if (!/^[a-z][a-z]+$/.test(name ?? '') || !['--stage', '--registry'].includes(place)) return 'Use: npm run new-module -- NAME --stage N, or NAME --registry. The name is one lower-case word: it is the schema too.';
  if (place === '--stage' && stages[stage - 1] !== name) return `Stage ${number} is not ${name}: put it into tools/module-order.mjs first.`;
  if (place === '--registry' && !registry.includes(name)) return `The registry does not know ${name}: put it into tools/module-order.mjs first, after the modules it may know.`;
  if (existsSync(join(moduleFolder(name, stage), 'module.ts'))) return `${moduleFolder(name, stage)} is there already.`;
  return undefined;
}

function makeModule() {
  const folder = moduleFolder(name, stage);
  for (const [file, text] of Object.entries(moduleFiles(name, { stage, day: new Date().toISOString().slice(0, 10) }))) {
    const path = join(folder, file);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync('package.json', addDoor(readFileSync('package.json', 'utf8'), name, folder));
  console.log(`${folder} is made. Fill its README (npm run check waits for that), then mount ${name}Module in src/start/modules.ts.`);
}
