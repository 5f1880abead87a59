import { crc32, deflateSync } from 'node:zlib';

const width = 320;
const height = 200;

/** A small valid PNG, different for each number: a bright seam across dark metal. */
export function drawPhoto(number: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y, number), y * (width * 3 + 1) + 1 + x * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, red green blue.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function colourAt(x: number, y: number, number: number): [number, number, number] {
  const seam = height / 2 + Math.round(6 * Math.sin((x + number * 17) / 9)) - Math.round((x - width / 2) * ((number % 5) - 2) * 0.06);
  const distance = Math.abs(y - seam);
  if (distance < 9) return [200 - distance * 9 + (x % 12) * 2, 186 - distance * 9, 170 - distance * 8];
  const plate = 86 + ((x * 7 + y * 13 + number * 29) % 9) + (y > seam ? 10 : 0);
  return [plate, plate + 4, plate + 8];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
