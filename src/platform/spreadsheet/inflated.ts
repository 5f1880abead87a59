import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { UnreadableSheet, type SheetLimits } from '#platform/spreadsheet/sheet-item';

/** How much one upload has unpacked to so far, over all its parts. */
export type Unpacking = { readonly limits: SheetLimits; unpacked: number };

// Below this an extreme ratio is only a short, repetitive file.
const harmless = 10 * 1024 * 1024;

/** Bytes of a compressed stream under the limits of size and ratio; damage in it is a refusal like any other. */
export async function* inflated(packed: Readable, inflate: Transform, packedBytes: () => number, so: Unpacking): AsyncGenerator<Uint8Array> {
  const before = so.unpacked;
  pipeline(packed, inflate, () => undefined);
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      so.unpacked += chunk.byteLength;
      const grown = so.unpacked - before;
      if (so.unpacked > so.limits.unpackedBytes) throw new UnreadableSheet('file.zip-bomb', so.limits.unpackedBytes);
      if (grown > harmless && grown > packedBytes() * so.limits.ratio) throw new UnreadableSheet('file.zip-bomb', so.limits.ratio);
      yield chunk;
    }
  } catch (error) {
    throw isDamage(error) ? new UnreadableSheet('file.damaged') : error;
  } finally {
    inflate.destroy();
  }
}

const isDamage = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
