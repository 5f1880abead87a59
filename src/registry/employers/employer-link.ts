import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Request } from '#platform/http/routes';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import type { Employer } from './rules/employer.ts';
import { getEmployer } from './store/employers.ts';

const purpose = 'employer';
export const daysValid = 180;

/** The path by which an employer comes in without an account: `/untuk-perusahaan/<token>`. It ends after half a year, or at once when a newer one takes it back. */
export function employerLink(links: LinkSigner, centre: Id<'centre'>, employer: Pick<Employer, 'id' | 'linkVersion'>, now: Instant): string {
  return `/untuk-perusahaan/${links.sign({ purpose, subject: employer.id, centre, expires: addMinutes(now, daysValid * 24 * 60), version: employer.linkVersion })}`;
}

/** Asked as the product itself: whoever holds a link is nobody until this says who. */
export const readEmployerLink = question('employers.read-link', Type.Object({ token: field.text(200) }), async ({ tx, centre, links, now }, { token }) => {
  const claims = links.read(token, purpose, now);
  if (!claims.ok) return claims;
  const holder = claims.value.centre === centre ? await getEmployer(tx, claims.value.subject as Id<'employer'>) : undefined;
  if (!holder) return fail(notFound);
  if (claims.value.version < holder.linkVersion) return fail({ code: 'link.invalid' });
  return ok({ id: holder.id, name: holder.name });
});

/** The employer a link was made for, as the actor of what follows; undefined when the link is wrong, over or taken back. */
export async function employerFromLink(request: Request, token: string): Promise<Actor | undefined> {
  const read = await request.ask(readEmployerLink, { token }, { actor: { id: 'system:employer-link', name: 'employer link', roles: ['system'] } });
  return read.ok ? { id: `employer:${read.value.id}`, name: read.value.name, roles: ['employer'], employer: read.value.id } : undefined;
}
