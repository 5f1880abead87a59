import tseslint from 'typescript-eslint';

// A forgotten await inside a transaction commits half a deed. Needs the types of the whole tree, so only `npm test` pays for it.
export default tseslint.config({
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['**/*.test.{ts,tsx}', '**/*.d.ts', 'src/**/rules/**', 'src/kernel/**'],
  extends: [tseslint.configs.base],
  languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: process.cwd() } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  },
});
