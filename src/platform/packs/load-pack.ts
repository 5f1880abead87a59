import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackName, Packs } from '#platform/packs/pack-types';
import { projectRoot } from '#platform/project-root';

const loaded = new Map<PackName, unknown>();

/** A pack of `packs/`, read once and frozen: nobody changes the rules of the land at run time. */
export function loadPack<Name extends PackName>(name: Name): Packs[Name] {
  if (!loaded.has(name)) loaded.set(name, freeze(JSON.parse(readFileSync(join(projectRoot(), 'packs', `${name}.json`), 'utf8'))));
  return loaded.get(name) as Packs[Name];
}

function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
