import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { daysValid, employerLink } from '../employer-link.ts';
import { getEmployer } from '../store/employers.ts';
import { raiseLinkVersion } from '../store/link-version.ts';

const input = Type.Object({
  employer: field.id<'employer'>(),
  channel: field.oneOf(['whatsapp', 'mail', 'none']),
  /** Takes back every link given out before, e.g. when the contact has left. */
  renew: Type.Optional(Type.Boolean()),
});

/** Makes an employer's personal link, sends it, and shows it this once for copying. The link itself is written nowhere but in the message. */
export const issueLink = action('employers.issue-link', input, async ({ tx, centre, now, today, links, baseUrl, record, notify }, { employer: id, channel, renew = false }) => {
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const to = channel === 'mail' ? employer.email : channel === 'whatsapp' ? employer.phone : null;
  if (channel !== 'none' && !to) return fail({ code: 'employers.nowhere-to-send', field: 'channel' });
  const linkVersion = renew ? await raiseLinkVersion(tx, id) : employer.linkVersion;
  const until = addDays(today, daysValid);
  // Our own address, never one that a request names: the token in it opens the employer's pages.
  const link = `${baseUrl}${employerLink(links, centre, { id, linkVersion }, now)}`;
  if (channel !== 'none') {
    notify({
      channel, to: to!, subject: 'Tautan untuk perusahaan Anda', purpose: 'employers.link',
      text: `Yth. ${employer.contactName ?? employer.name}. Lewat tautan ini Anda dapat menyampaikan kebutuhan tenaga kerja dan menjawab perkenalan lulusan kami, tanpa akun. Berlaku sampai ${until}: ${link}`,
    });
  }
  record({ subject: { type: 'employer', id }, after: { link: channel, until, takenBack: renew } });
  return ok({ employer: id, link, until, channel });
});
