import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { tidy } from '#kernel/text';
import { field } from '#platform/actions/fields';
import type { SchemesError } from '../rules/errors.ts';
import type { CertifierFacts } from '../rules/scheme.ts';

/** What is asked about an LSP. */
export const certifierField = { name: field.text(150), licence: Type.Optional(field.text(100)), licensedUntil: Type.Optional(field.day()) };

/** Texts tidied; a name without a letter is none. */
export function certifierFacts({ name, licence, licensedUntil }: CertifierFacts): Result<CertifierFacts, SchemesError> {
  if (!/[\p{L}\p{N}]/u.test(name)) return fail({ code: 'schemes.name-empty', field: 'name' });
  return ok({ name: tidy(name), licence: licence && tidy(licence), licensedUntil });
}

/** What an auditor reads of an LSP. */
export const certifierAudit = ({ name, licence, licensedUntil }: CertifierFacts) => ({ name, licence: licence ?? null, licensedUntil: licensedUntil ?? null });
