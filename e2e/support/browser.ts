import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Flags that keep Chromium off the network and let it run as root in a bare container. */
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium where there is one, otherwise the one that ships inside an npm package: nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  const system = installed.find((path) => existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: quiet });
  // Of its own flags only what a bare container needs: in one single process, as it would run in a cloud function, it dies when a visitor leaves.
  return chromium.launch({ executablePath: (await unpackBrowser())!, args: [...quiet, '--no-zygote', '--disable-setuid-sandbox', '--font-render-hinting=none'] });
}

/** Where the shipped one lies once it is unpacked. Whoever comes while it is takes half of it for the whole, so it is done once, before any walk begins. */
export async function unpackBrowser(): Promise<string | undefined> {
  if (installed.some((path) => existsSync(path))) return undefined;
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}
