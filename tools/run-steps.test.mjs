import { expect, test } from 'vitest';
import { commandStep, countLine } from './run-steps.mjs';

const complaint = /: error TS\d+/;
const keep = (line) => line.startsWith('src/rules/');
const saying = (text, code) => commandStep('x', ['-e', `console.log(${JSON.stringify(text)}); process.exit(${code})`], { keep, complaint }).run();

test('complaints about other files are left to the other step', async () => {
  expect(await saying('src/store/x.ts(1,1): error TS2304: x', 2)).toMatchObject({ passed: 1, failed: 0 });
  expect(await saying('src/rules/x.ts(1,1): error TS2304: x', 2)).toMatchObject({ passed: 0, failed: 1 });
});

test('a command that dies without a complaint fails', async () => {
  expect(await saying('out of memory', 134)).toMatchObject({ passed: 0, failed: 1, output: 'out of memory' });
});

test('the plain line names skipped tests only when there are some', () => {
  expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
