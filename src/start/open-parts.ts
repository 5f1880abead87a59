import { join } from 'node:path';
import type { Permissions } from '#kernel/actor';
import { createRunner, type Runner } from '#platform/actions/runner';
import { daysBetween } from '#kernel/day';
import { zoneHere } from '#platform/centre-zone';
import { movedClock, systemClock, type Clock } from '#platform/clock';
import type { Database } from '#platform/database/transaction';
import { createFileStore } from '#platform/files/disk-file-store';
import type { FileStore } from '#platform/files/file-store';
import type { Module } from '#platform/module';
import { createLinkSigner, type LinkSigner } from '#platform/signed-link/signed-link';
import { createVault, type Vault } from '#platform/vault/vault';
import { showClockOf } from '#ui/format';
import type { Config } from './config.ts';
import { createKnownCentres, type KnownCentres } from './known-centres.ts';
import { reactionsTo } from './reactions.ts';
import type { Secrets } from './secrets.ts';

/** What both the server and the command line stand on, once a database is open. */
export type HouseParts = { readonly database: Database; readonly centres: KnownCentres; readonly clock: Clock; readonly vault: Vault; readonly files: FileStore; readonly links: LinkSigner; readonly baseUrl: () => string };

/** `listening` is asked for the port, which may be any free one until the server listens. */
export function openParts(config: Config, secrets: Secrets, database: Database, listening: () => number = () => config.port): HouseParts {
  showClockOf(zoneHere);
  return {
    database,
    centres: createKnownCentres(database),
    clock: clockOf(config),
    vault: createVault({ encryptionKey: secrets.nikEncryptionKey, blindIndexKey: secrets.nikIndexKey }),
    files: createFileStore(join(config.dataFolder, 'files')),
    links: createLinkSigner(secrets.signing),
    baseUrl: () => config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listening()}`,
  };
}

// Where no centre is meant: which day the sample is moved to, and what a page says before there is a centre.
const zone = 'Asia/Jakarta';

const clockOf = ({ sampleDay }: Config): Clock => (sampleDay ? movedClock(zone, daysBetween(systemClock(zone).today(), sampleDay)) : systemClock(zone));

export function runnerOver(parts: HouseParts, modules: readonly Module[], onCommitted: () => void = () => undefined): Runner {
  const permissions: Permissions = Object.assign({}, ...modules.map((module) => module.permissions)) as Permissions;
  return createRunner({ ...parts, zoneOf: parts.centres.zoneOf, permissions, reactionsTo, onCommitted });
}

