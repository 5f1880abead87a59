import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import { findCheckIn } from '../store/check-ins.ts';

const purpose = 'check-in';

/** The path by which a graduate answers without an account: `/kabar/<token>`. It stays readable; the question itself closes when the next one comes. */
export const checkInLink = (links: LinkSigner, centre: Id<'centre'>, checkIn: Id<'check-in'>): string =>
  `/kabar/${links.sign({ purpose, subject: checkIn, centre, expires: null })}`;

/** Asked as the product itself: whoever holds a link is nobody until this says for whom it was made. */
export const readCheckInLink = question('outcomes.read-link', Type.Object({ token: field.text(200) }), async ({ tx, centre, links, now }, { token }) => {
  const claims = links.read(token, purpose, now);
  if (!claims.ok) return claims;
  const checkIn = claims.value.centre === centre ? await findCheckIn(tx, claims.value.subject as Id<'check-in'>) : undefined;
  const person = checkIn && (await getPerson(tx, checkIn.person));
  return checkIn && person ? ok({ checkIn: checkIn.id, person: person.id, name: person.fullName }) : fail(notFound);
});
