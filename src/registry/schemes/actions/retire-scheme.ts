import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getScheme, retire } from '../store/schemes.ts';

const input = Type.Object({ scheme: field.id<'scheme'>(), version: field.whole(1, 1_000_000), why: field.text(500) });

/** Takes a scheme out of use, with the reason; it stays readable and covers nothing any more. */
export const retireScheme = action('schemes.retire-scheme', input, async ({ tx, record }, { scheme: id, version, why }) => {
  const scheme = await getScheme(tx, id);
  if (!scheme) return fail(notFound);
  if (scheme.status === 'retired') return fail({ code: 'schemes.already-retired', name: scheme.name });
  if (!(await retire(tx, { id, version }))) return fail(stale);
  record({ subject: { type: 'scheme', id }, before: { status: 'active' }, after: { status: 'retired' }, why });
  return ok({ id });
});
