import { commandStep } from './run-steps.mjs';
import { vitestStep } from './run-vitest.mjs';

const cache = 'node_modules/.cache/balai';
const tsc = (project, name) => ['node_modules/typescript-native/bin/tsc', '-p', project, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', `${cache}/${name}.tsbuildinfo`];
// Doors drag their stores along, which do need Node's types: only the rules and the kernel are judged here.
const inRules = (line) => /^src\/(.*\/rules|kernel)\//.test(line);

/** What `npm run check` runs, longest first; `npm test` runs it too. */
export const checkSteps = [
  commandStep('types', tsc('tsconfig.json', 'types')),
  vitestStep('unit tests', 'unit'),
  commandStep('lint', ['node_modules/eslint/bin/eslint.js', '.', '--cache', '--cache-location', `${cache}/eslint`, '--max-warnings=0']),
  commandStep('rules without Node or browser', tsc('tsconfig.rules.json', 'rules'), { keep: inRules, complaint: /: error TS\d+/ }),
  commandStep('architecture', ['tools/check-arrows.mjs'], { isTold: true }),
  commandStep('architecture rules still bite', ['tools/check-architecture.mjs'], { isTold: true }),
  commandStep('SQL ownership', ['tools/check-sql-ownership.mjs'], { isTold: true }),
  commandStep('texts', ['tools/check-texts.mjs'], { isTold: true }),
  commandStep('names and papers', ['tools/check-names.mjs'], { isTold: true }),
  commandStep('file sizes', ['tools/measure-files.mjs'], { isTold: true }),
];
