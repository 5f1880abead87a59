import { Type } from 'typebox';
import { staffRoles } from '#kernel/actor';
import { field } from '#platform/actions/fields';

export const userField = field.id<'user'>();
export const rolesField = Type.Array(field.oneOf(staffRoles), { minItems: 1, maxItems: staffRoles.length, uniqueItems: true });
export const versionField = field.whole(1, 1_000_000);
/** Before hashing: a password of a megabyte costs nobody anything. Length and strength are the rule's. */
export const passwordField = Type.String({ minLength: 1, maxLength: 200 });
