import { fail, ok, type Result } from '#kernel/result';
import { sha256 } from '#kernel/sha256';
import type { DrawError } from './errors.ts';

/** The promise published with the frozen rule: it binds the secret without telling it. */
export const commitmentOf = (secret: string): string => sha256(secret);

/** What the lottery numbers come from: nobody knows it before the public value exists, and nobody chose it alone. */
export const seedOf = (secret: string, publicValue: string): string => sha256(`${secret}:${publicValue}`);

/** What was thrown or read in public, without spaces: letters, digits and the usual marks, as both people would type it. */
export function readPublicValue(text: string): Result<string, DrawError> {
  const value = text.replace(/\s+/gu, '');
  return /^[0-9A-Za-z.,:;/_-]{3,100}$/.test(value) ? ok(value) : fail({ code: 'admission.public-value-unreadable', field: 'value' });
}

type Entry = { readonly user: string; readonly name: string; readonly value: string };

/** Two people enter what they saw; only when both wrote the same it counts. Whoever entered first may mend it, or the entering starts again. */
export function enterValue(before: Entry | undefined, { user, value, restart = false }: { readonly user: string; readonly value: string; readonly restart?: boolean | undefined }): Result<'waits' | 'agreed', DrawError> {
  if (!before || before.user === user || restart) return ok('waits');
  return before.value === value ? ok('agreed') : fail({ code: 'admission.public-value-differs', field: 'value', name: before.name });
}
