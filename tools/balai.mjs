// The command line: `npm run balai -- COMMAND`. Standard output belongs to the command alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./ensure-install.mjs', import.meta.url))], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);
try {
  const { buildIfStale } = await import('./build.mjs');
  // Said only when something is built: a busy machine takes its time to see that nothing is.
  await buildIfStale((step) => process.stderr.write(`${step} ...\n`));
} catch (problem) {
  process.stderr.write(`Balai could not be built: ${problem instanceof Error ? problem.message : problem}\n`);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import(new URL('../dist/start/cli.js', import.meta.url).href);
