import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import type { Account } from '#platform/database/unprivileged-account';

export type Order = {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: Account | undefined;
  readonly log: string;
  /** A folder passed on as an open handle; the program finds it as `/proc/self/fd/3`. */
  readonly handle: number | undefined;
};

const longestLog = 5_000_000;

/** Starts one of PostgreSQL's programs apart from our terminal: Ctrl-C must reach Balai alone, which stops the database last. */
export function runBinary({ program, args, account, log, handle }: Order): ChildProcess {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) truncateSync(log);
  const output = openSync(log, 'a', 0o600);
  try {
    return spawn(program, args, {
      ...account, cwd: process.platform === 'win32' ? undefined : '/', detached: process.platform !== 'win32', windowsHide: true, env: environment(),
      stdio: ['ignore', output, output, ...(handle === undefined ? [] : [handle])],
    });
  } finally {
    closeSync(output);
  }
}

/** Nothing of the operator's own PostgreSQL settings may leak into ours. */
function environment(): NodeJS.ProcessEnv {
  const kept = process.platform === 'win32' ? process.env : { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR };
  const ours = Object.entries(kept).filter(([name, value]) => value !== undefined && !name.startsWith('PG'));
  return { ...Object.fromEntries(ours), LC_ALL: 'C', TZ: 'UTC' };
}

/** Waits for the end of a program; -1 when it could not be started at all. */
export const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode ?? 1);
    child.once('error', () => resolve(-1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
