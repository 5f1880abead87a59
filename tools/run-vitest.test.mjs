import { expect, test } from 'vitest';
import { countReport } from './run-vitest.mjs';

const file = (status, assertionResults, message = '') => ({ name: '/x.test.ts', status, message, assertionResults });
const result = (status) => ({ status, fullName: `a ${status} test`, failureMessages: status === 'failed' ? ['expected 19 to be 20'] : [] });

test('tests are counted one by one, skipped ones apart', () => {
  const report = { testResults: [file('passed', [result('passed'), result('passed'), result('skipped')])] };
  expect(countReport(report, 0, '')).toEqual({ passed: 2, failed: 0, skipped: 1, output: '' });
});

test('a failure is told with its sentence and its reason', () => {
  const counted = countReport({ testResults: [file('failed', [result('passed'), result('failed')])] }, 1, '');
  expect(counted).toMatchObject({ passed: 1, failed: 1 });
  expect(counted.output).toMatch(/a failed test[^]*expected 19 to be 20/);
});

test('a file that does not load counts as failed', () => {
  expect(countReport({ testResults: [file('failed', [], 'Cannot find module')] }, 1, '')).toMatchObject({ passed: 0, failed: 1 });
});

test('a runner that dies counts as failed, with or without a report', () => {
  expect(countReport(undefined, 137, 'out of memory')).toMatchObject({ failed: 1, output: expect.stringContaining('out of memory') });
  expect(countReport({ testResults: [file('passed', [result('passed')])] }, 1, 'Unhandled rejection')).toMatchObject({ passed: 1, failed: 1, output: expect.stringContaining('Unhandled') });
});
