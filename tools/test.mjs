// Everything: what `npm run check` runs, then the tests that need the database, then the walks through the built product in a browser.
import { existsSync } from 'node:fs';
import { checkSteps } from './check-steps.mjs';
import { listFiles } from './list-files.mjs';
import { commandStep, countLine, endWith, runSteps } from './run-steps.mjs';
import { vitestStep } from './run-vitest.mjs';

const promises = commandStep('no forgotten await', ['node_modules/eslint/bin/eslint.js', '-c', 'tools/promise-lint.config.mjs', '--no-inline-config', '--no-warn-ignored', 'src']);
const total = await runSteps([...checkSteps, promises]);
add(await runSteps([vitestStep('tests on the database', 'store')]));
if (listFiles('e2e', /\.test\.ts$/).length > 0) {
  if (existsSync('tools/build.mjs')) add(await runSteps([commandStep('build', ['tools/build.mjs'])]));
  add(await runSteps([vitestStep('walks in the browser', 'e2e')]));
} else console.log('       (no walks in e2e/ yet)');
endWith(total);

function add(more) {
  for (const key of Object.keys(total)) total[key] += more[key];
  console.log(`       so far ${countLine(total)}`);
}
