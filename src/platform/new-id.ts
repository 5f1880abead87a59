import { randomBytes } from 'node:crypto';
import type { Id } from '#kernel/id';

/** A UUIDv7 (RFC 9562): sorts by the moment it was made, so new rows land at the end of their index. */
export function newId<Noun extends string>(at: number = Date.now()): Id<Noun> {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Noun>;
}
