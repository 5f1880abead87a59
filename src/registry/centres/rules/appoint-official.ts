import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { tidy } from '#kernel/text';
import type { Official, Post } from './centre.ts';
import type { CentreError } from './errors.ts';

type Facts = { readonly post: Post; readonly name: string; readonly nip: string; readonly from: Day };
type Appointment = { readonly official: Omit<Official, 'version'>; readonly ends?: { readonly id: Id<'official'>; readonly until: Day } };

/** Puts somebody into a post from a day on; whoever held it ends the day before, so that two never hold it at once. */
export function appointOfficial(id: Id<'official'>, { post, name, nip: typed, from }: Facts, holders: readonly Official[]): Result<Appointment, CentreError> {
  const nip = typed.replace(/[\s.\-]/g, '');
  // Birth date, month of appointment, sex, serial (BKN): only the form is checked.
  if (!/^\d{18}$/.test(nip)) return fail({ code: 'centres.nip-unreadable', field: 'nip' });
  const later = holders.find((holder) => holder.post === post && holder.from >= from);
  if (later) return fail({ code: 'centres.post-taken-later', field: 'from', name: later.name, from: later.from });
  const present = holders.find((holder) => holder.post === post && (holder.until === null || holder.until >= from));
  return ok({ official: { id, post, name: tidy(name), nip, from, until: null }, ...(present ? { ends: { id: present.id, until: addDays(from, -1) } } : {}) });
}
