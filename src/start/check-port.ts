import { createServer } from 'node:net';
import type { Config } from './config.ts';

/** Finds a taken port before anything is started: nobody should wait for a database to read that sentence. Throws what listening throws. */
export function checkPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
