import { randomBytes } from 'node:crypto';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { createRandom } from '#kernel/random';

/** A UUIDv7 (RFC 9562): sorts by the moment it was made, so new rows land at the end of their index. */
export const newId = <Noun extends string>(at: number = Date.now()): Id<Noun> => idOf(at, randomBytes(16));

/**
 * Ids of a sample: the same sequence on the same day, each after the one before, all older than whatever is made that day.
 * What reads rows in the order of their ids then reads the same order wherever the sample is loaded.
 */
export function repeatableIds(seed: string, today: Day): <Noun extends string>() => Id<Noun> {
  const random = createRandom(seed);
  let at = Date.parse(`${today}T00:00:00Z`) - 24 * 3_600_000;
  return <Noun extends string>() => idOf<Noun>((at += 1), Uint8Array.from({ length: 16 }, () => random.integer(256)));
}

function idOf<Noun extends string>(at: number, chance: Uint8Array): Id<Noun> {
  const bytes = Buffer.from(chance);
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Noun>;
}
