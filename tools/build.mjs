import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'dist', '.stamp');
const notBuilt = /\.(test\.tsx?|md|sql)$/;

/** Builds `dist/` unless it is already made of these very sources. Answers whether anything was done. */
export async function buildIfStale(say = () => undefined) {
  const stamp = await stampOfSources();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  say('Building');
  await buildAll();
  await writeFile(stampFile, stamp);
  return true;
}

async function buildAll() {
  await rm(stampFile, { force: true });
  await mkdir(join(root, 'dist'), { recursive: true });
  const { build } = await import('esbuild');
  const sources = await listSources();
  const entries = sources.filter((file) => /[\\/]src[\\/]start[\\/](main|cli)\.ts$|-worker\.ts$/.test(file) && !/[\\/]testing[\\/]/.test(file));
  const server = build({
    // Beside one another, so that a worker is found next to the bundle that starts it.
    entryPoints: Object.fromEntries(entries.map((file) => [basename(file, '.ts'), file])), outdir: join(root, 'dist/start'),
    bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external',
    sourcemap: true, jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning', absWorkingDir: root,
  });
  await Promise.all([server, buildAssetsBeside()]);
}

/** Styles and scripts appear complete or not at all. */
async function buildAssetsBeside() {
  const tool = join(root, 'tools/build-assets.mjs');
  if (!existsSync(tool)) return;
  const { buildAssets } = await import('./build-assets.mjs');
  const [fresh, place] = [join(root, `dist/assets.${process.pid}`), join(root, 'dist/assets')];
  await buildAssets({ outDir: fresh });
  for (let attempt = 1; ; attempt += 1) {
    await rm(place, { recursive: true, force: true });
    try {
      return await rename(fresh, place);
    } catch (problem) {
      // Another build put its own there in between.
      if (attempt === 5) throw problem;
    }
  }
}

/** A hash of everything that is built from. */
async function stampOfSources() {
  const hash = createHash('sha256').update(process.version);
  const files = await listSources();
  files.push(...['package.json', 'package-lock.json', 'tools/build.mjs', 'tools/build-assets.mjs'].map((name) => join(root, name)).filter((name) => existsSync(name)));
  for (const file of files.sort()) hash.update(`${file.slice(root.length)}\0`).update(await readFile(file)).update('\0');
  return hash.digest('hex');
}

async function listSources() {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !notBuilt.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const began = Date.now();
  const isDone = await buildIfStale();
  console.log(isDone ? `Built in ${((Date.now() - began) / 1000).toFixed(1)} s.` : 'Nothing changed since the last build.');
}
