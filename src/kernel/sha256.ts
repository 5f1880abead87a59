const size = 64;

/** SHA-256 (FIPS 180-4) of UTF-8 text as lower-case hex: for rules, where node's own is out of reach, and for browsers. */
export function sha256(text: string): string {
  const words = sha256Words(text);
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The same digest as eight unsigned 32-bit words. */
export function sha256Words(text: string): Uint32Array {
  const message = padded(new TextEncoder().encode(text));
  const hash = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  for (let start = 0; start < message.byteLength; start += size) {
    fillSchedule(schedule, message, start);
    compress(hash, schedule);
  }
  return hash;
}

function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / size) * size);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function fillSchedule(schedule: Uint32Array, message: DataView, start: number): void {
  for (let at = 0; at < 16; at += 1) schedule[at] = message.getUint32(start + 4 * at);
  for (let at = 16; at < 64; at += 1) {
    const early = schedule[at - 15]!;
    const late = schedule[at - 2]!;
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[at] = schedule[at - 16]! + small + schedule[at - 7]! + large;
  }
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + rounds[at]! + schedule[at]!) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => { hash[at] = hash[at]! + word; });
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

// The constants are the first 32 bits of the fractions of square and cube roots of the first primes.
const primes = Array.from({ length: 312 }, (_, number) => number).filter((number) => number > 1 && !Array.from({ length: 18 }, (_, by) => by).some((by) => by > 1 && by < number && number % by === 0));
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
