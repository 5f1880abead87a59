import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A step by command line: it passes when the command exits with 0. `keep` narrows the complaints (`complaint`) that count; a command that dies without one fails. */
export const commandStep = (name, args, options = {}) => ({
  name,
  run: async () => {
    const { code, output } = await runNode(args);
    const isJudged = options.keep && options.complaint.test(output);
    const said = isJudged ? output.split('\n').filter(options.keep).join('\n') : output;
    const isFine = code === 0 || (isJudged && said === '');
    return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0, output: isFine && !options.isTold ? '' : said.trim() };
  },
});

/** Runs Node with these arguments and answers its exit code and everything it said. */
export function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => { output += part; });
    child.stderr.on('data', (part) => { output += part; });
    child.on('error', (problem) => resolve({ code: 1, output: String(problem) }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }));
  });
}

/** Runs steps a few at a time, prints a line for each as it ends, and answers the sum of what they counted. */
export async function runSteps(steps, atOnce = Math.min(2, availableParallelism())) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) add(total, await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return total;
}

async function runStep(step) {
  const began = performance.now();
  const result = await step.run().catch((problem) => ({ passed: 0, failed: 1, skipped: 0, output: problem instanceof Error ? problem.stack : String(problem) }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const counted = step.isCounted ? `  ${countLine(result)}` : '';
  console.log(`${result.failed ? 'FAIL' : 'ok  '} ${seconds} s  ${step.name}${counted}`);
  if (result.output) console.log(indent(result.output));
  return result;
}

const indent = (text) => text.split('\n').map((line) => `       ${line}`).join('\n');

function add(total, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** The plain line that ends a run. */
export const countLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Prints the plain line last and sets the exit code: a run that failed anywhere or tested nothing is red. */
export function endWith(total) {
  console.log(countLine(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
