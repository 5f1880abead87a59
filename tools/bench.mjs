// npm run bench [-- --write]: measures this copy on this machine; with --write the figures go into docs/benchmarks.md.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildIfStale } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'dist', 'bench', 'run.mjs');
await mkdir(dirname(outfile), { recursive: true });
await buildIfStale();
await build({
  entryPoints: [join(root, 'bench/run.ts')], outfile, absWorkingDir: root,
  bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
