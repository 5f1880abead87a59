import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import * as store from '../store/certifiers.ts';
import { certifierAudit, certifierFacts, certifierField } from './certifier-facts.ts';

/** Adds an LSP; the same name in another spelling is refused and named. */
export const addCertifier = action('schemes.add-certifier', Type.Object(certifierField), async ({ tx, centre, newId, record }, sent) => {
  const facts = certifierFacts(sent);
  if (!facts.ok) return facts;
  const id = newId<'certifier'>();
  if (!(await store.addCertifier(tx, centre, id, facts.value))) return fail({ code: 'schemes.certifier-known', field: 'name', name: (await store.findCertifierByName(tx, facts.value.name))!.name });
  record({ subject: { type: 'certifier', id }, after: certifierAudit(facts.value) });
  return ok({ id });
});
