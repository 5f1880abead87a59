import { existsSync } from 'node:fs';
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
await import(main.href);
