import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getCertifier } from '../store/certifiers.ts';
import { findSchemeByName, getScheme, saveScheme } from '../store/schemes.ts';
import { schemeAudit, schemeFacts, schemeField } from './scheme-facts.ts';

const input = Type.Object({ scheme: field.id<'scheme'>(), version: field.whole(1, 1_000_000), ...schemeField });

/** Changes a scheme: its units, its number, how long it holds. One that is out of use stays as it was. */
export const correctScheme = action('schemes.correct-scheme', input, async ({ tx, centre, record }, { scheme: id, version, certifier, ...sent }) => {
  const before = await getScheme(tx, id);
  if (!before) return fail(notFound);
  if (before.status === 'retired') return fail({ code: 'schemes.already-retired', name: before.name });
  const by = await getCertifier(tx, certifier);
  if (!by) return fail({ code: 'schemes.unknown-certifier', field: 'certifier' });
  const facts = await schemeFacts(tx, sent);
  if (!facts.ok) return facts;
  const namesake = await findSchemeByName(tx, certifier, facts.value.name);
  if (namesake && namesake.id !== id) return fail({ code: 'schemes.scheme-known', field: 'name', name: namesake.name, certifier: by.name });
  if (!(await saveScheme(tx, centre, { id, version }, certifier, facts.value))) return fail(stale);
  record({ subject: { type: 'scheme', id }, before: schemeAudit(before.certifier.name, before), after: schemeAudit(by.name, facts.value) });
  return ok({ id });
});
