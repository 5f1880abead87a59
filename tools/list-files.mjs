import { existsSync, readdirSync } from 'node:fs';

/** Every file under a folder whose path matches, with forward slashes, in stable order. */
export function listFiles(folder, pattern = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listFiles(path, pattern);
      return pattern.test(path) ? [path] : [];
    });
}
