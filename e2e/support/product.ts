import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';

export type Product = {
  readonly address: string; readonly folder: string; readonly log: () => string;
  /** Ends the process and keeps the data, to start again on another day. */
  pause(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the built product as a person would, on a data folder and a port of its own, and waits for its last line. */
export async function startProduct(environment: Readonly<Record<string, string>> = {}, folder = mkdtempSync(join(tmpdir(), 'balai-e2e-'))): Promise<Product> {
  const child = spawn(process.execPath, [join(projectRoot(), 'tools', 'start.mjs')], {
    env: { ...process.env, BALAI_DATA: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', REQUESTS_PER_MINUTE: '1000000', ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => { said += String(chunk); });
  child.stderr.on('data', (chunk) => { said += String(chunk); });
  const address = await waitForAddress(child, () => said);
  const pause = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return {
    address, folder, log: () => said, pause,
    stop: async () => {
      await pause();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitForAddress(child: ChildProcess, said: () => string): Promise<string> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const ready = /Balai is ready: (\S+)/.exec(said());
    if (ready) return ready[1]!;
    if (child.exitCode !== null) throw new Error(`The product did not start:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`The product was not ready after two minutes:\n${said()}`);
}
