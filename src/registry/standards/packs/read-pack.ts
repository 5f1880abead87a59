import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';

/** A pack's data, read once when first asked for. */
export function readPack<Data>(name: string): () => Data {
  let data: Data | undefined;
  return () => (data ??= JSON.parse(readFileSync(join(projectRoot(), 'packs', `${name}.json`), 'utf8')) as Data);
}
