import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { getCertifier } from '../store/certifiers.ts';
import * as store from '../store/schemes.ts';
import { schemeAudit, schemeFacts, schemeField } from './scheme-facts.ts';

/** Adds a scheme of an LSP with its units; a code the library does not know is kept as written. */
export const addScheme = action('schemes.add-scheme', Type.Object(schemeField), async ({ tx, centre, newId, record }, { certifier, ...sent }) => {
  const by = await getCertifier(tx, certifier);
  if (!by) return fail({ code: 'schemes.unknown-certifier', field: 'certifier' });
  const facts = await schemeFacts(tx, sent);
  if (!facts.ok) return facts;
  const id = newId<'scheme'>();
  if (!(await store.addScheme(tx, centre, id, certifier, facts.value))) return fail({ code: 'schemes.scheme-known', field: 'name', name: facts.value.name, certifier: by.name });
  record({ subject: { type: 'scheme', id }, after: schemeAudit(by.name, facts.value) });
  return ok({ id });
});
