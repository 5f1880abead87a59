import { Type } from 'typebox';
import { linkPerson, personOfUser, unlinkPerson } from '#access';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { undecidedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { changeApplication, findApplication, listApplications } from '../store/applications.ts';

const input = Type.Object({ application: field.id<'application'>(), version: field.whole(1, 1_000_000), keep: field.oneOf(['this', 'earlier'] as const), why: field.text(500) });

/** Two applications came under one NIK. An officer who saw the identity card says which is the person's own; the other ends with the reason its sender reads. */
export const settleDuplicate = action('admission.settle-duplicate', input, async (context, { application: id, version, keep, why }) => {
  const { tx, record } = context;
  const found = await findApplication(tx, id);
  if (!found) return fail(notFound);
  if (!found.duplicateOf) return fail({ code: 'admission.no-duplicate' });
  // Both held, in the order of their ids: two officers at the two records cannot wait for each other.
  const held = await listApplications(tx, { ids: [id, found.duplicateOf], lock: true });
  const double = held.find((one) => one.id === id)!;
  const earlier = held.find((one) => one.id === found.duplicateOf)!;
  if (double.version !== version) return fail(stale);
  const loser = keep === 'this' ? earlier : double;
  const isStanding = undecidedStatuses.includes(loser.status);
  if (!isStanding && loser.status !== 'withdrawn') return fail({ code: `admission.already.${loser.status}` });

  if (isStanding) await changeApplication(tx, loser.id, { status: 'not-admitted', reason: why, ...(keep === 'this' ? { duplicate_of: id } : {}) });
  if (keep === 'this') {
    await changeApplication(tx, id, { duplicate_of: null });
    await moveAccount(context, earlier, double);
  }
  for (const { id: of, status } of [double, earlier]) record({ subject: { type: 'application', id: of }, before: { status }, after: { status: of === loser.id && isStanding ? 'not-admitted' : status, sameNik: keep === 'this' ? double.number : earlier.number }, why });
  return ok({ id, kept: keep === 'this' ? double.id : earlier.id });
});

/** The person's record goes with the account that is theirs. */
async function moveAccount(context: ActionContext, from: Application, to: Application): Promise<void> {
  if (from.user && (await personOfUser(context.tx, from.user)) === to.person) await unlinkPerson(context, from.user);
  if (to.user && !(await personOfUser(context.tx, to.user))) await linkPerson(context, to.user, to.person!);
}
