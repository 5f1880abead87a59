import { isStaff, type Actor } from '#kernel/actor';

/** Where somebody begins after signing in. */
export function homeOf(actor: Pick<Actor, 'roles'> | undefined): string {
  if (!actor) return '/';
  if (isStaff(actor as Actor)) return '/meja';
  return actor.roles.includes('trainee') ? '/saya' : '/pendaftaran';
}
