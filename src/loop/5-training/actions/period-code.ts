import { getCentre } from '#centres';
import type { Id } from '#kernel/id';
import { toEpoch, toInstant, type Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import { codeFrom } from '../rules/attendance-code.ts';

/** The code of one period of a class in one minute: the seal of these facts under the installation's own secret, so nobody can work it out. */
export function periodCode(links: LinkSigner, centre: Id<'centre'>, of: Id<'class'>, period: number, step: number): string {
  const sealed = links.sign({ purpose: 'training.attendance-code', subject: of, centre, expires: toInstant(step * 60_000), version: period });
  return codeFrom(Buffer.from(sealed, 'base64url').subarray(-16));
}

/** Minutes since midnight on the centre's own clock. */
export async function minuteOfDay(tx: Transaction, now: Instant): Promise<number> {
  const { zone } = await getCentre(tx);
  const [hour, minute] = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(toEpoch(now)).split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}
