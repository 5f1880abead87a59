import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runNode } from './run-steps.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';

/** A step that runs one project of vitest.config.ts and counts what vitest itself counted. */
export const vitestStep = (name, project) => ({ name, isCounted: true, run: () => runVitest(project) });

async function runVitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'balai-results-'));
  const file = join(folder, 'results.json');
  const { code, output } = await runNode([vitest, 'run', '--project', project, '--passWithNoTests', '--reporter=json', `--outputFile=${file}`]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return countReport(report, code, output);
}

/** Counts a vitest report. A file that did not load, a dead runner and an error outside any test each count as failed. */
export function countReport(report, code, output) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, output: `the runner ended with ${code} and left no result\n${lastLines(output)}` };
  const tests = report.testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const failures = tests.filter((test) => test.status === 'failed');
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  const isDead = code !== 0 && failures.length + broken.length === 0;
  const told = [...failures.map(tellFailure), ...broken.map(tellBroken), ...(isDead ? [`the runner ended with ${code} although no test failed\n${lastLines(output)}`] : [])];
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = failures.length + broken.length + (isDead ? 1 : 0);
  return { passed, failed, skipped: tests.length - passed - failures.length, output: told.join('\n') };
}

const tellFailure = (test) => `✗ ${relative(process.cwd(), test.file)} › ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`;
const tellBroken = (file) => `✗ ${relative(process.cwd(), file.name)} did not run\n${firstLines(file.message)}`;
const firstLines = (text) => text.split('\n').slice(0, 25).map((line) => `    ${line}`).join('\n');
const lastLines = (text) => text.trim().split('\n').slice(-40).join('\n');
