import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { startProduct } from './product.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the runner's own
  export interface ProvidedContext { product: { readonly address: string; readonly folder: string } }
}

/** One product with its sample for all walks that need none of their own: a start costs more than most walks. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [{ address, folder, stop }] = await Promise.all([startProduct({ LOG_LEVEL: 'debug' }), unpackBrowser()]);
  project.provide('product', { address, folder });
  return stop;
}
