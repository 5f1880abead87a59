import type { StaffRole } from '#kernel/actor';
import { fail, ok, type Result } from '#kernel/result';

/** A centre nobody can set up any more would be locked: the last active administrator keeps the role. */
export function keepAnAdministrator(situation: { readonly otherAdministrators: number; readonly rolesAfter: readonly StaffRole[] }): Result<undefined, { readonly code: 'access.last-administrator' }> {
  return situation.otherAdministrators === 0 && !situation.rolesAfter.includes('administrator') ? fail({ code: 'access.last-administrator' }) : ok(undefined);
}
