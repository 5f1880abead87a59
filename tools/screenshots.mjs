// npm run screenshots [-- ROLE … 360 1280 en]: every kind of page as every role at 360 and 1280 px, or only those named, into screenshots/.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'dist', 'e2e', 'support', 'take-screenshots.mjs');
await mkdir(dirname(outfile), { recursive: true });
await build({ entryPoints: [join(root, 'e2e/support/take-screenshots.ts')], outfile, bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', logLevel: 'warning' });
process.chdir(root);
await import(pathToFileURL(outfile).href);
