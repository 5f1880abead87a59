import { createHash, randomBytes } from 'node:crypto';
import { chmod, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainFailure } from '#platform/plain-failure';
import type { Config } from './config.ts';

export type Secrets = {
  /** Signs links and sessions. */
  readonly signing: string;
  readonly nikEncryptionKey: Buffer;
  readonly nikIndexKey: Buffer;
  /** Seed of the Ed25519 key that signs certificates. */
  readonly certificateSeed: Buffer;
  readonly database: { readonly superuser: string; readonly owner: string; readonly runtime: string };
};

const names = ['signing', 'nikEncryptionKey', 'nikIndexKey', 'certificateSeed', 'databaseSuperuser', 'databaseOwner', 'databaseRuntime'] as const;
type Kept = Record<(typeof names)[number], string>;

/** The secrets of this installation: made by chance at the first start, kept in the data folder for our account alone. Without them NIKs stay unreadable for ever: back them up. */
export async function readSecrets({ dataFolder, signingSecret, nikKey }: Pick<Config, 'dataFolder' | 'signingSecret' | 'nikKey'>): Promise<Secrets> {
  const path = join(dataFolder, 'secrets.json');
  const kept = await readKept(path);
  const key = (name: keyof Kept): Buffer => Buffer.from(kept[name], 'base64url');
  return {
    signing: signingSecret ?? kept.signing,
    nikEncryptionKey: nikKey ? keyFrom(nikKey, 'encryption') : key('nikEncryptionKey'),
    nikIndexKey: nikKey ? keyFrom(nikKey, 'index') : key('nikIndexKey'),
    certificateSeed: key('certificateSeed'),
    database: { superuser: kept.databaseSuperuser, owner: kept.databaseOwner, runtime: kept.databaseRuntime },
  };
}

const keyFrom = (secret: string, purpose: string): Buffer => createHash('sha256').update(`balai nik ${purpose}\0${secret}`).digest();

async function readKept(path: string): Promise<Kept> {
  const text = await readFile(path, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return '{}';
    throw new PlainFailure(`The secrets in ${path} cannot be read: ${problem.code}.`);
  });
  const known = parse(text, path);
  const missing = names.filter((name) => known[name] === undefined);
  const kept = { ...known, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64url')])) } as Kept;
  if (missing.length > 0) await keep(path, kept);
  await chmod(path, 0o600);
  return kept;
}

function parse(text: string, path: string): Partial<Kept> {
  try {
    return JSON.parse(text) as Partial<Kept>;
  } catch {
    throw new PlainFailure(`The secrets in ${path} are damaged: put back a copy. Balai makes no new ones, because the old data could not be read with them.`);
  }
}

/** On the disk under its name whole or not at all: losing it would lose every NIK. */
async function keep(path: string, kept: Kept): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(`${JSON.stringify(kept, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
}
