import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

type Options = { readonly data?: object; readonly mostMemoryMb?: number };

/**
 * Starts a thread from its entry file, `…-worker.ts`. Built, the entry lies beside the bundle that starts it (tools/build.mjs); from source,
 * Node 20 cannot read TypeScript, so it is bundled in memory. `workerData.from` is where the thread finds packages.
 */
export async function startWorker(entry: URL, { data = {}, mostMemoryMb = 512 }: Options = {}): Promise<Worker> {
  const options = { workerData: { ...data, from: import.meta.url }, resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } };
  if (import.meta.url.endsWith('.ts')) return new Worker(await bundledOf(entry), { ...options, eval: true });
  return new Worker(new URL(`./${basename(entry.pathname, '.ts')}.js`, import.meta.url), options);
}

const bundled = new Map<string, Promise<string>>();

function bundledOf(entry: URL): Promise<string> {
  const known = bundled.get(entry.href) ?? bundle(entry);
  bundled.set(entry.href, known);
  return known;
}

async function bundle(entry: URL): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)], bundle: true, platform: 'node', format: 'cjs', packages: 'external', write: false, logLevel: 'silent',
    banner: { js: "require = require('node:module').createRequire(require('node:worker_threads').workerData.from);" },
  });
  return outputFiles[0]!.text;
}
