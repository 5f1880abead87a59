import { deflateSync } from 'node:zlib';

/** A grey card with lines where text would be, as PNG: something to open where a photograph of a document would be. */
export function samplePhoto(width = 480, height = 300): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width);
    for (let x = 0; x < width; x += 1) row[1 + x] = shade(x / width, y / height);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function shade(x: number, y: number): number {
  if (x < 0.03 || x > 0.97 || y < 0.04 || y > 0.96) return 190;
  if (x > 0.72 && y > 0.25 && y < 0.8) return 205;
  return x > 0.08 && x < 0.64 && y > 0.2 && y < 0.85 && Math.floor(y * 30) % 3 === 0 ? 150 : 242;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
