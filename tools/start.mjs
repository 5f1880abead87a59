import { existsSync, readFileSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { withProgress } from './progress.mjs';

try {
  await withProgress('Building', () => buildIfStale());
} catch (problem) {
  process.stderr.write(`Balai could not be built: ${problem instanceof Error ? problem.message : problem}\n`);
  process.exit(1);
}
// In this very process, so that the signals of a terminal or a supervisor reach the server itself.
process.setSourceMapsEnabled(true);
const main = new URL('../dist/start/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('There is nothing to start: src/start/main.ts is missing.\n');
  process.exit(1);
}
if (process.env.npm_lifecycle_event) followNpm();
await import(main.href);

/** npm passes a signal on to a shell that ends without telling us: when either of them is gone, we are meant to end as well. */
function followNpm() {
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}

/** Undefined where the system does not say. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
