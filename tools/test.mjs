// Everything: what `npm run check` runs and the build, then the tests that need the database, then the walks through the built product in a browser.
import { checkSteps } from './check-steps.mjs';
import { commandStep, countLine, endWith, runSteps } from './run-steps.mjs';
import { vitestStep } from './run-vitest.mjs';

const promises = commandStep('no forgotten await', ['node_modules/eslint/bin/eslint.js', '-c', 'tools/promise-lint.config.mjs', '--no-inline-config', '--no-warn-ignored', 'src']);
const build = commandStep('build', ['tools/build.mjs']);
// One core is enough for each of these: two at a time. The tests after them keep every core busy by themselves.
const total = await runSteps([...checkSteps, promises, build]);
add(await runSteps([vitestStep('tests on the database', 'store')]));
add(await runSteps([vitestStep('walks in the browser', 'e2e')]));
endWith(total);

function add(more) {
  for (const key of Object.keys(total)) total[key] += more[key];
  console.log(`       so far ${countLine(total)}`);
}
