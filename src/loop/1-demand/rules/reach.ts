import { fail, ok, type Result } from '#kernel/result';
import type { DemandError } from './errors.ts';

/** A phone number or an e-mail address, in the one form we send to. */
export function readReach(typed: string): Result<string, DemandError> {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text)) return ok(text.toLowerCase());
  const digits = text.replace(/[\s().–-]/g, '').replace(/^(\+?62|0)/, '+62');
  return /^\+62[1-9]\d{7,11}$/.test(digits) ? ok(digits) : fail({ code: 'demand.wrong-reach', field: 'reach' });
}
