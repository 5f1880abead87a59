import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { activeSchemeNames } from '#schemes';
import { findCertificate } from '../store/find-certificate.ts';

/** What the form of a national certificate shows and offers: the holder, and the schemes somebody can be tested by today. Another scheme is typed. */
export const openNationalForm = question('certification.record-national-certificate', Type.Object({ certificate: field.id<'certificate'>() }), async ({ tx, today }, { certificate: id }) => {
  const certificate = await findCertificate(tx, id);
  return certificate ? ok({ certificate, today, schemes: await activeSchemeNames(tx, today) }) : fail(notFound);
});
