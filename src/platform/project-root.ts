import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/** The folder of Balai itself, wherever the running file was built to: migrations and packs are read from it. */
export function projectRoot(): string {
  found ??= search(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function search(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'balai') return folder;
  if (dirname(folder) === folder) throw new Error('The package.json of Balai was not found above the running file.');
  return search(dirname(folder));
}
