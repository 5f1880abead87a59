import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';

/** A pack's data, read once when first asked for. */
export function readPack<Data>(name: string, empty: Data): () => Data {
  let data: Data | undefined;
  return () => {
    const path = join(projectRoot(), 'packs', `${name}.json`);
    data ??= existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Data) : empty;
    return data;
  };
}
