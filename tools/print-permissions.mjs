// node tools/print-permissions.mjs: writes docs/permissions.md from the permission tables of all modules.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, 'dist', `print-permissions.${process.pid}.mjs`);
const contents = `
  import { listModules } from './src/start/modules.ts';
  import { printPermissions } from './src/start/print-permissions.ts';
  import { accessModule } from './src/registry/access/module.ts';
  export const text = printPermissions(listModules(accessModule));`;
await mkdir(dirname(outfile), { recursive: true });
try {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, absWorkingDir: root,
    bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
  });
  const { text } = await import(pathToFileURL(outfile).href);
  await writeFile(join(root, 'docs', 'permissions.md'), text);
} finally {
  await rm(outfile, { force: true });
}
