import { closeSync, openSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from '#platform/database/postgres-binaries';
import { endOf, runBinary } from '#platform/database/run-binary';
import type { Account } from '#platform/database/unprivileged-account';
import { PlainFailure } from '#platform/plain-failure';

type Order = {
  readonly folder: string; readonly log: string; readonly superuser: string; readonly password: string;
  readonly binaries: Binaries; readonly account: Account | undefined; readonly forgetful: boolean; readonly onStep?: ((step: string) => void) | undefined;
};

/** Makes the files of a new database unless they are there. They get their name only when complete, so a start cut short is simply begun again. */
export async function makeCluster(order: Order): Promise<void> {
  const { folder, binaries } = order;
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined))?.trim();
  const major = binaries.version.split('.')[0];
  if (version === major) return;
  if (version) throw new PlainFailure(`The database in ${folder} was made by PostgreSQL ${version} and Balai now brings ${major}: carry it over with pg_upgrade, or start the Balai that made it.`);
  order.onStep?.('Making the database');
  const unfinished = `${folder}.unfinished`;
  // The program of a start that was killed may still be writing there.
  await rm(unfinished, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  await mkdir(unfinished, { mode: 0o700 });
  if (order.account) await chown(unfinished, order.account.uid, order.account.gid);
  await initialise(order, unfinished);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

async function initialise({ log, superuser, password, binaries, account, forgetful }: Order, folder: string): Promise<void> {
  const secrets = await mkdtemp(join(tmpdir(), 'balai-'));
  const passwordFile = join(secrets, 'password');
  const handle = process.platform === 'linux' ? openSync(folder, 'r') : undefined;
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account) for (const path of [secrets, passwordFile]) await chown(path, account.uid, account.gid);
    const code = await endOf(runBinary({
      program: binaries.initdb, account, log, handle,
      args: [
        '-D', handle === undefined ? folder : '/proc/self/fd/3', '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
        '--locale-provider=icu', '--icu-locale=id', '--locale=C', '--encoding=UTF8', '--no-instructions', ...(forgetful ? ['--no-sync'] : []),
      ],
    }));
    if (code !== 0) throw new PlainFailure(`The database could not be made in ${folder}; the reason is at the end of ${log}.`);
  } finally {
    if (handle !== undefined) closeSync(handle);
    await rm(secrets, { recursive: true, force: true });
  }
}
