import type { Id } from '#kernel/id';

/** Who may be somebody in a centre (GLOSSARY: roles). `system` is the product itself: reactions, jobs, command line. */
export type StaffRole = 'instructor' | 'admission' | 'planner' | 'certification' | 'employment' | 'head' | 'administrator';
export type Role = 'anonymous' | 'citizen' | 'trainee' | 'employer' | 'system' | StaffRole;

export const staffRoles: readonly StaffRole[] = ['instructor', 'admission', 'planner', 'certification', 'employment', 'head', 'administrator'];
export const roles: readonly Role[] = ['anonymous', 'citizen', 'trainee', 'employer', ...staffRoles, 'system'];

/** Who does a deed. `person` and `employer` bound what somebody sees who acts for themselves. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly person?: Id<'person'>;
  readonly employer?: Id<'employer'>;
};

export const anonymous: Actor = { id: 'anonymous', name: 'anonymous', roles: ['anonymous'] };
export const systemActor = (name: string): Actor => ({ id: `system:${name}`, name, roles: ['system'] });

export const isStaff = (actor: Actor): boolean => actor.roles.some((role) => (staffRoles as readonly Role[]).includes(role));

/** How far a permission reaches for this actor: the whole centre, or only what is their own. */
export type Scope =
  | { readonly within: 'centre' }
  | { readonly within: 'own'; readonly user: string; readonly person?: Id<'person'>; readonly employer?: Id<'employer'> };

/** One line of a permissions table: roles that act for the whole centre, and roles that act for themselves only. */
export type Permission = { readonly roles: readonly Role[]; readonly own?: readonly Role[] };
export type Permissions = { readonly [action: string]: Permission };

/** The scope a permission gives an actor, or undefined: denied by default. `anonymous` in a list means everybody. */
export function scopeOf(permission: Permission, actor: Actor): Scope | undefined {
  const isOneOf = (allowed: readonly Role[]): boolean => allowed.includes('anonymous') || actor.roles.some((role) => allowed.includes(role));
  if (actor.roles.includes('system') || isOneOf(permission.roles)) return { within: 'centre' };
  if (permission.own && isOneOf(permission.own)) return { within: 'own', user: actor.id, person: actor.person, employer: actor.employer };
  return undefined;
}

/** Jobs and reactions act under their own dotted name; no person has one. */
export const isSystemName = (name: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name);
