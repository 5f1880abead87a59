import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getCertifier, listCertifiers } from '../store/certifiers.ts';
import { getScheme } from '../store/schemes.ts';

/** What the form of a scheme offers, and what is known of one that is changed. */
export const openSchemeForm = question('schemes.add-scheme', Type.Object({ scheme: Type.Optional(field.id<'scheme'>()) }), async ({ tx }, { scheme: id }) => {
  const scheme = id && (await getScheme(tx, id));
  if (id && !scheme) return fail(notFound);
  return ok({ certifiers: await listCertifiers(tx), scheme });
});

/** What is known of an LSP that is corrected. */
export const openCertifierForm = question('schemes.add-certifier', Type.Object({ certifier: Type.Optional(field.id<'certifier'>()) }), async ({ tx }, { certifier: id }) => {
  const certifier = id && (await getCertifier(tx, id));
  return id && !certifier ? fail(notFound) : ok({ certifier });
});
