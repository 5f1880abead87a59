const size = 64;

/** SHA-256 (FIPS 180-4) of UTF-8 text as lower-case hex: for rules, where node's own is out of reach, and for browsers. */
export function sha256(text: string): string {
  return Array.from(plain(text), (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The same digest as eight unsigned 32-bit words. */
export const sha256Words = (text: string): Uint32Array => plain(text).slice();

/**
 * Digests of many texts with one beginning: its whole blocks are worked in once, which halves the time when it is a seed. The words belong to
 * this function and hold until it is called again.
 */
export function sha256After(beginning: string): (text: string) => Uint32Array {
  const bytes = encoder.encode(beginning);
  const whole = bytes.length - (bytes.length % size);
  const rest = bytes.subarray(whole);
  const started = Uint32Array.from(initial);
  for (let start = 0; start < whole; start += size) compress(started, bytes, start);
  let message = new Uint8Array(4 * size);
  const digest = new Uint32Array(8);
  return (text) => {
    // A UTF-16 unit takes at most three bytes of UTF-8; 72 are the most that padding can add.
    const needed = rest.length + 3 * text.length + 72;
    if (needed > message.length) message = new Uint8Array(needed);
    message.set(rest);
    const end = rest.length + writeText(message, rest.length, text);
    const padded = pad(message, end, whole + end);
    digest.set(started);
    for (let start = 0; start < padded; start += size) compress(digest, message, start);
    return digest;
  };
}

// On every platform that runs JavaScript, though in no core library of TypeScript.
declare const TextEncoder: new () => { encode(text: string): Uint8Array; encodeInto(text: string, into: Uint8Array): { readonly written: number } };
const encoder = new TextEncoder();

/** The UTF-8 of a text; answers its length. Short plain text goes without the encoder, whose start costs more than it saves. */
function writeText(message: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f || index >= size) return index + encoder.encodeInto(text.slice(index), message.subarray(at + index)).written;
    message[at + index] = unit;
  }
  return text.length;
}

/** A one, zeros, and the length in bits; answers where the message ends now. */
function pad(message: Uint8Array, end: number, length: number): number {
  const padded = Math.ceil((end + 9) / size) * size;
  message[end] = 0x80;
  message.fill(0, end + 1, padded);
  for (let byte = 0, rest = length * 8; byte < 8; byte += 1, rest = Math.floor(rest / 256)) message[padded - 1 - byte] = rest % 256;
  return padded;
}

const schedule = new Int32Array(size);

function fillSchedule(message: Uint8Array, start: number): void {
  for (let at = 0, from = start; at < 16; at += 1, from += 4) schedule[at] = (message[from]! << 24) | (message[from + 1]! << 16) | (message[from + 2]! << 8) | message[from + 3]!;
  for (let at = 16; at < 64; at += 1) {
    const early = schedule[at - 15]!;
    const late = schedule[at - 2]!;
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[at] = (schedule[at - 16]! + small + schedule[at - 7]! + large) | 0;
  }
}

function compress(hash: Uint32Array, message: Uint8Array, start: number): void {
  fillSchedule(message, start);
  let [a, b, c, d] = [hash[0]! | 0, hash[1]! | 0, hash[2]! | 0, hash[3]! | 0];
  let [e, f, g, h] = [hash[4]! | 0, hash[5]! | 0, hash[6]! | 0, hash[7]! | 0];
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
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

// The constants are the first 32 bits of the fractions of square and cube roots of the first primes.
const primes = Array.from({ length: 312 }, (_, number) => number).filter((number) => number > 1 && !Array.from({ length: 18 }, (_, by) => by).some((by) => by > 1 && by < number && number % by === 0));
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)) | 0);

const plain = sha256After('');
