import { inflateSync } from 'node:zlib';

const woffHead = 44;
const woffEntry = 20;
const sfntEntry = 16;

/** The plain font inside a WOFF 1.0 file (W3C): the PDF library would unpack it again, slowly, for every document. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, number) => readTable(woff, woffHead + number * woffEntry));
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + count * sfntEntry);
  woff.copy(head, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, at) => head.writeUInt16BE(value, 4 + at * 2));
  let offset = head.length;
  const bodies = tables.map(({ tag, sum, bytes }, number) => {
    const entry = 12 + number * sfntEntry;
    head.write(tag, entry, 'latin1');
    [sum, offset, bytes.length].forEach((value, at) => head.writeUInt32BE(value, entry + 4 + at * 4));
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function readTable(woff: Buffer, entry: number): { tag: string; sum: number; bytes: Buffer } {
  const [offset, packed, length, sum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number, number];
  const stored = woff.subarray(offset, offset + packed);
  return { tag: woff.toString('latin1', entry, entry + 4), sum, bytes: packed < length ? inflateSync(stored) : stored };
}
