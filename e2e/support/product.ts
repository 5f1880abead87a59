import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';

export type Product = {
  readonly address: string; readonly folder: string;
  /** Ends the process and keeps the data, to start again on another day. */
  pause(): Promise<void>;
  stop(): Promise<void>;
};

/** What the product on this data folder has said so far. */
export const logOf = (folder: string): string => readFileSync(join(folder, 'product.log'), 'utf8');

/** Starts the built product as a person would, on a data folder and a port of its own, and waits for its last line. */
export async function startProduct(environment: Readonly<Record<string, string>> = {}, folder = mkdtempSync(join(tmpdir(), 'balai-e2e-'))): Promise<Product> {
  const log = openSync(join(folder, 'product.log'), 'w');
  const child = spawn(process.execPath, [join(projectRoot(), 'tools', 'start.mjs')], {
    env: { ...process.env, BALAI_DATA: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', REQUESTS_PER_MINUTE: '1000000', ...environment }, stdio: ['ignore', log, log],
  });
  closeSync(log);
  const address = await waitForAddress(child, folder);
  const pause = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return {
    address, folder, pause,
    stop: async () => {
      await pause();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitForAddress(child: ChildProcess, folder: string): Promise<string> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const ready = /Balai is ready: (\S+)/.exec(logOf(folder));
    if (ready) return ready[1]!;
    if (child.exitCode !== null) throw new Error(`The product did not start:\n${logOf(folder)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`The product was not ready after two minutes:\n${logOf(folder)}`);
}
