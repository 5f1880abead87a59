import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { findCertifierByName, getCertifier, saveCertifier } from '../store/certifiers.ts';
import { certifierAudit, certifierFacts, certifierField } from './certifier-facts.ts';

const input = Type.Object({ certifier: field.id<'certifier'>(), version: field.whole(1, 1_000_000), ...certifierField });

/** Corrects what is known of an LSP, its licence above all. */
export const correctCertifier = action('schemes.correct-certifier', input, async ({ tx, record }, { certifier: id, version, ...sent }) => {
  const before = await getCertifier(tx, id);
  if (!before) return fail(notFound);
  const facts = certifierFacts(sent);
  if (!facts.ok) return facts;
  const namesake = await findCertifierByName(tx, facts.value.name);
  if (namesake && namesake.id !== id) return fail({ code: 'schemes.certifier-known', field: 'name', name: namesake.name });
  if (!(await saveCertifier(tx, id, version, facts.value))) return fail(stale);
  record({ subject: { type: 'certifier', id }, before: certifierAudit(before), after: certifierAudit(facts.value) });
  return ok({ id });
});
