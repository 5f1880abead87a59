import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { inflated, type Unpacking } from '#platform/spreadsheet/inflated';
import { UnreadableSheet, type SheetLimits } from '#platform/spreadsheet/sheet-item';

type Entry = { readonly start: number; readonly packed: number; readonly unpacked: number; readonly method: number };

/** The parts of an archive by name. What they claim to unpack to is checked here, what they do unpack to while reading. */
export type Archive = { has(name: string): boolean; read(name: string): AsyncGenerator<Uint8Array> };

export function openZip(bytes: Buffer, limits: SheetLimits): Archive {
  const entries = listEntries(bytes);
  const claimed = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (claimed > limits.unpackedBytes) throw new UnreadableSheet('file.zip-bomb', limits.unpackedBytes);
  const so: Unpacking = { limits, unpacked: 0 };
  return {
    has: (name) => entries.has(name),
    read: (name) => readEntry(bytes, entries.get(name), so),
  };
}

function listEntries(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) throw new UnreadableSheet('file.damaged');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new UnreadableSheet('file.damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, { method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), unpacked: bytes.readUInt32LE(at + 24), start: bytes.readUInt32LE(at + 42) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

async function* readEntry(bytes: Buffer, entry: Entry | undefined, so: Unpacking): AsyncGenerator<Uint8Array> {
  if (!entry || entry.start + 30 > bytes.length || bytes.readUInt32LE(entry.start) !== 0x04034b50) throw new UnreadableSheet('file.damaged');
  const from = entry.start + 30 + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) yield packed;
  else if (entry.method === 8) yield* inflated(Readable.from([packed]), createInflateRaw(), () => packed.length, so);
  else throw new UnreadableSheet('file.damaged');
}
