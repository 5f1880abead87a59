import tseslint from 'typescript-eslint';

const code = ['src/**/*.{ts,tsx}', 'e2e/**/*.ts', 'bench/**/*.{ts,mjs}', 'tools/**/*.{mjs,ts}'];
// What only tests stand on counts as a test, as in the arrows: the product cannot import it.
const tests = ['**/*.test.{ts,tsx,mjs}', 'e2e/**', 'src/platform/testing/**', 'src/**/rules/**/testing/**'];
const forbid = (selector, message) => ({ selector, message });

const everywhere = [
  forbid('ExportDefaultDeclaration', 'Named exports only: the file is named after its main export.'),
  forbid('MemberExpression[object.name=/^(test|it|describe)$/][property.name="only"]', 'One test alone hides the others.'),
];
const outsideUi = [
  forbid('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Markup from strings belongs to src/ui, where it is reviewed once.'),
  forbid('JSXAttribute[name.name="style"]', 'The content security policy drops inline styles: give it a class in src/ui/styles.'),
  forbid('JSXOpeningElement[name.name="form"]:has(JSXAttribute[name.name="method"][value.value=/post/i])', 'Use <Form> of #ui/form: it carries the token against forged posts.'),
];
const environment = [
  forbid('MemberExpression[object.name="process"][property.name="env"]', 'The environment is read in src/start/config.ts; pass the value in.'),
  forbid('ImportDeclaration[source.value=/^(node:)?process$/]', 'The environment is read in src/start/config.ts; pass the value in.'),
];
const wait = 'A rule decides at once. Load before it, save after it.';
const pure = [
  forbid(':function[async=true]', wait),
  forbid('AwaitExpression', wait),
  forbid('ForOfStatement[await=true]', wait),
  forbid('NewExpression[callee.name="Promise"]', wait),
  forbid('ImportExpression', wait),
  forbid('ImportDeclaration[source.value!=/^([.]{1,2}[/]|#kernel[/]|#[a-z]+$)/]', 'A rule imports kernel, rules and the types of doors; nothing else.'),
];
const outsideWorld = ['Date', 'process', 'console', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis', 'window', 'document', 'navigator', 'localStorage'];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'screenshots/**', 'test-results/**', 'packs/**', '**/*.config.*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: code,
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...outsideUi, ...environment] } },
  { files: ['src/ui/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...environment], '@typescript-eslint/consistent-type-definitions': 'off' } },
  // run-binary starts PostgreSQL, and a child process still needs the PATH.
  { files: ['src/start/config.ts', 'src/**/testing/**', 'src/platform/database/*test*.ts', 'src/platform/database/run-binary.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...outsideUi] } },
  {
    files: ['src/**/rules/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...pure],
      'no-restricted-globals': ['error', ...outsideWorld.map((name) => ({ name, message: 'A rule never looks at the clock, the machine or the network: pass it in.' }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance comes in as an argument (#kernel/random).' }],
    },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 300 }], 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...everywhere] } },
  // vitest calls the default export of its global set-up.
  { files: ['src/platform/database/start-test-server.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/**/texts/**', 'src/**/packs/**'], rules: { 'max-lines': 'off' } },
);
