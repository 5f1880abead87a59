import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const lint = async (filePath, text) => (await eslint.lintText(text, { filePath }))[0].messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);

const rule = 'src/loop/4-admission/rules/red.ts';
const page = 'src/loop/4-admission/pages/red.tsx';
const many = (count, line) => `${line}\n`.repeat(count);

test.each([
  ['the clock in a rule', rule, 'export const x = () => Date.now();', 'no-restricted-globals'],
  ['a new date in a rule', rule, 'export const x = () => new Date(0);', 'no-restricted-globals'],
  ['the environment in a rule', rule, 'export const x = () => process.env;', 'no-restricted-globals'],
  ['chance in a rule', rule, 'export const x = () => Math.random();', 'no-restricted-properties'],
  ['the network in a rule', rule, 'export const x = () => fetch("/");', 'no-restricted-globals'],
  ['waiting in a rule', rule, 'export async function x() { await 1; }', 'no-restricted-syntax'],
  ['a timer in a rule', rule, 'export const x = () => setTimeout(() => 1, 1);', 'no-restricted-globals'],
  ['a package in a rule', rule, 'import { Type } from "typebox"; export const x = Type;', 'no-restricted-syntax'],
  ['the platform in a rule', rule, 'import { newId } from "#platform/new-id"; export const x = newId;', 'no-restricted-syntax'],
  ['a default export', page, 'export default 1;', 'no-restricted-syntax'],
  ['any', page, 'export const x = (y: any) => y;', '@typescript-eslint/no-explicit-any'],
  ['an inline style', page, 'export const X = () => <p style="color: red">x</p>;', 'no-restricted-syntax'],
  ['markup from a string', page, 'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;', 'no-restricted-syntax'],
  ['a form without the token', page, 'export const X = () => <form method="post" action="/x" />;', 'no-restricted-syntax'],
  ['the environment in a page', page, 'export const x = () => process.env["PORT"];', 'no-restricted-syntax'],
  ['a file of 201 lines', page, many(201, 'export {};'), 'max-lines'],
  ['a function of 41 lines', page, `export function x() {\n${many(39, '  void 0;')}}\n`, 'max-lines-per-function'],
  ['a test of 301 lines', 'src/loop/4-admission/red.test.ts', many(301, 'export {};'), 'max-lines'],
  ['one test alone', 'src/loop/4-admission/red.test.ts', 'test.only("x", () => {});', 'no-restricted-syntax'],
])('%s is refused', async (_, file, text, expected) => {
  const named = (await lint(file, text)).map((message) => message.split(':')[0]);
  expect(new Set(named)).toEqual(new Set([expected]));
});

test('a rule that takes its day as an argument and a search form pass', async () => {
  expect(await lint(rule, 'import type { Day } from "#kernel/day";\nimport type { Need } from "#demand";\nexport const isOpen = (today: Day, need: Need) => today < need.month;\n')).toEqual([]);
  expect(await lint(page, 'export const X = () => <form method="get" action="/cari" />;\n')).toEqual([]);
});

test('a long table of words is not a long file', async () => {
  expect(await lint('src/loop/4-admission/texts/red.ts', many(400, 'export {};'))).toEqual([]);
});
