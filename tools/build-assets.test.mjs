import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildAssets } from './build-assets.mjs';

test('the built files carry their hash, find each other, and load nothing from elsewhere', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'balai-assets-'));
  try {
    const manifest = await buildAssets({ outDir });
    expect((await readdir(outDir)).sort()).toEqual([...Object.values(manifest).flatMap((name) => (/\.(css|js)$/.test(name) ? [name, `${name}.br`, `${name}.gz`] : [name])), 'manifest.json'].sort());
    expect(JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8'))).toEqual(manifest);
    const css = await readFile(join(outDir, manifest['main.css']), 'utf8');
    expect(brotliDecompressSync(await readFile(join(outDir, `${manifest['main.css']}.br`))).toString()).toBe(css);
    // What a first visit costs a phone on a slow network; whoever needs more says why here.
    const weight = async (name) => (await readFile(join(outDir, name))).length;
    expect(await weight(`${manifest['main.css']}.br`)).toBeLessThan(20_000);
    expect(await weight(`${manifest['main.js']}.br`)).toBeLessThan(12_000);
    expect(await weight(manifest['plus-jakarta-sans-latin.woff2'])).toBeLessThan(30_000);
    const linked = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1]);
    expect(new Set(linked)).toEqual(new Set([manifest['plus-jakarta-sans-latin.woff2'], manifest['plus-jakarta-sans-latin-ext.woff2']]));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
