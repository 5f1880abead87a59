import { Type, type TSchemaOptions } from 'typebox';
import { System } from 'typebox/system';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';

// All field problems are told at once; the library would stop after eight.
System.Settings.Set({ maxErrors: 200 });

/** The words of input schemas: what a field may hold, in the types of the kernel. */
export const field = {
  id: <Noun extends string>() => Type.Unsafe<Id<Noun>>(Type.String({ format: 'uuid' })),
  day: () => Type.Unsafe<Day>(Type.String({ format: 'date', minLength: 10, maxLength: 10, pattern: '^(19|20|21)' })),
  instant: () => Type.Unsafe<Instant>(Type.String({ format: 'date-time' })),
  /** One line of text, required. */
  text: (maxLength = 200, options: TSchemaOptions = {}) => Type.String({ minLength: 1, maxLength, ...options }),
  whole: (minimum: number, maximum: number) => Type.Integer({ minimum, maximum }),
  number: (minimum: number, maximum: number) => Type.Number({ minimum, maximum }),
  oneOf: <const Value extends string>(values: readonly Value[]) => Type.Unsafe<Value>(Type.String({ enum: values as unknown as string[] })),
  /** Codes of things, at most so many. */
  codes: (most: number) => Type.Array(Type.String({ maxLength: 100 }), { maxItems: most }),
  /** A file already taken into the store: its hash. */
  file: () => Type.String({ pattern: '^[0-9a-f]{64}$' }),
};
