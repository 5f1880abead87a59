import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import type { LinkSigner } from '#platform/signed-link/signed-link';

export const firstPasswordPurpose = 'access.first-password';
export const firstPasswordHours = 72;

type Of = { readonly centre: Id<'centre'>; readonly user: string; readonly version: number; readonly now: Instant };

/** The path somebody invited chooses their password at. It works once: choosing, or any later change of the account, raises the version it is bound to. */
export const firstPasswordPath = (links: LinkSigner, { centre, user, version, now }: Of): string =>
  `/akun/sandi/${links.sign({ purpose: firstPasswordPurpose, subject: user as Id<string>, centre, version, expires: addMinutes(now, firstPasswordHours * 60) })}`;
