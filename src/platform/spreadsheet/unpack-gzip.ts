import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { inflated } from '#platform/spreadsheet/inflated';
import type { SheetLimits } from '#platform/spreadsheet/sheet-item';

/** Unpacks while it counts: a small file that grows without end is refused before it fills the memory. */
export async function* unpackGzip(source: AsyncIterable<Uint8Array>, limits: SheetLimits): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      packed += chunk.byteLength;
      yield chunk;
    }
  };
  yield* inflated(Readable.from(counted()), createGunzip(), () => packed, { limits, unpacked: 0 });
}
