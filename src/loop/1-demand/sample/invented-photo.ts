import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [640, 400];
/** Sky, far hills, hall, roof, gate, yard, window, shadow. */
const colours = [0xcfdde6, 0xa9bcc4, 0xd9d2c3, 0x7c8a8f, 0x51656b, 0xb9b2a3, 0x8fb0c0, 0x9c9587] as const;
const [sky, hills, hall, roof, gate, yard, pane, shadow] = colours.map((_, at) => at) as [number, number, number, number, number, number, number, number];

/** A drawn factory yard as a picture a phone could have taken: nobody and nothing real is in it. */
export function inventedPhoto(): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = colourAt(x, y);
  const palette = Buffer.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff]));
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', size), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** A hall with a saw-tooth roof between hills and yard. */
function colourAt(x: number, y: number): number {
  const isInHall = x > 90 && x < 550;
  if (isInHall && y > 150 - ((x - 90) % 92) * 0.55 && y <= 150) return roof;
  if (isInHall && y > 150 && y < 300) {
    if (x > 270 && x < 370 && y > 200) return (x - 270) % 20 < 2 ? shadow : gate;
    return y > 175 && y < 225 && (x - 90) % 60 > 14 && (x - 90) % 60 < 48 && (x < 260 || (x > 380 && x < 520)) ? pane : hall;
  }
  if (y >= 300) return isInHall && y < 322 ? shadow : yard;
  return y > 210 + 26 * Math.sin(x / 70) ? hills : sky;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
