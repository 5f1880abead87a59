import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compileAsync } from 'sass';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fonts = ['plus-jakarta-sans-latin', 'plus-jakarta-sans-latin-ext'];

/** Styles, script and fonts with their content's hash in the name, so a browser may keep them for ever, texts squeezed beforehand for slow networks; `manifest.json` says which. */
export async function buildAssets({ outDir = join(root, 'dist/assets') } = {}) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const manifest = {};
  const put = async (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    manifest[name] = name.replace(/(\.\w+)$/, `.${hash}$1`);
    await writeFile(join(outDir, manifest[name]), content);
    if (!/\.(css|js)$/.test(name)) return;
    await writeFile(join(outDir, `${manifest[name]}.br`), brotliCompressSync(content));
    await writeFile(join(outDir, `${manifest[name]}.gz`), gzipSync(content, { level: 9 }));
  };
  for (const font of fonts) {
    await put(`${font}.woff2`, await readFile(join(root, `node_modules/@fontsource-variable/plus-jakarta-sans/files/${font}-wght-normal.woff2`)));
  }
  // What a module lets the browser work out beside a page (`*.browser.ts`) stands next to the main script, which is told its name.
  const workers = {};
  for (const file of await listWorkers()) {
    const name = basename(file, '.browser.ts');
    await put(`${name}.js`, await bundleScript(file));
    workers[name] = manifest[`${name}.js`];
  }
  const [css, js] = await Promise.all([compileStyles(), bundleScript(join(root, 'src/ui/scripts/main.ts'), { workers: JSON.stringify(workers) })]);
  await put('main.css', fonts.reduce((text, font) => text.replaceAll(`${font}.woff2`, manifest[`${font}.woff2`]), css));
  await put('main.js', js);
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function compileStyles() {
  const { css } = await compileAsync(join(root, 'src/ui/styles/main.scss'), {
    style: 'compressed', loadPaths: [join(root, 'node_modules')], quietDeps: true, silenceDeprecations: ['import', 'if-function', 'global-builtin'],
  });
  return css;
}

async function listWorkers() {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  return entries.filter((name) => name.endsWith('.browser.ts')).sort().map((name) => join(root, 'src', name));
}

async function bundleScript(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry], define, absWorkingDir: root, bundle: true, format: 'esm', target: 'es2020', minify: true, write: false, legalComments: 'none',
  });
  return outputFiles[0].contents;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(await buildAssets());
}
