import { strToU8, zipSync } from 'fflate';

/** Files as a ZIP that is the same bytes for the same files: packed on no particular day. */
export function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const day = new Date(Date.UTC(2000, 0, 1, 12));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [typeof content === 'string' ? strToU8(content) : content, { mtime: day }] as const])));
}
