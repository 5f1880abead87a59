import { Type } from 'typebox';
import { fail, ok, type Result } from '#kernel/result';
import { clip, tidy } from '#kernel/text';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { unitsByCode } from '#standards';
import type { SchemesError } from '../rules/errors.ts';
import { mostUnits, schemeKinds, type SchemeFacts, type SchemeKind, type SchemeUnit } from '../rules/scheme.ts';
import { readUnitLines, type WrittenUnit } from '../rules/unit-lines.ts';

/** What is asked about a scheme. `units` are lines, a unit each: code, `@number/year` of its decree if wanted, title, and `(pilihan)` at the end of an elective. */
export const schemeField = {
  certifier: field.id<'certifier'>(), name: field.text(200), number: Type.Optional(field.text(100)), kind: field.oneOf(schemeKinds), validUntil: Type.Optional(field.day()),
  units: Type.Optional(Type.String({ maxLength: 60_000 })),
};
type Sent = { readonly name: string; readonly number?: string | undefined; readonly kind: SchemeKind; readonly validUntil?: SchemeFacts['validUntil']; readonly units?: string | undefined };

/** Texts tidied and each unit looked up in the library; what it does not know stays as written. */
export async function schemeFacts(tx: Transaction, { name, number, kind, validUntil, units = '' }: Sent): Promise<Result<SchemeFacts, SchemesError>> {
  if (!/[\p{L}\p{N}]/u.test(name)) return fail({ code: 'schemes.name-empty', field: 'name' });
  const lines = readUnitLines(units);
  if (lines.length > mostUnits) return fail({ code: 'schemes.too-many-units', field: 'units', most: mostUnits });
  return ok({ name: tidy(name), number: number && tidy(number), kind, validUntil, units: withoutDoubles(await lookUp(tx, lines)) });
}

/** Units with the library's code, title and key where it knows them. */
export async function lookUp(tx: Transaction, written: readonly WrittenUnit[]): Promise<SchemeUnit[]> {
  const known = await unitsByCode(tx, written.map(({ name }) => name));
  return written.map(({ name, title, part }) => {
    const unit = known.get(name);
    return unit ? { code: unit.code, key: unit.key, title: unit.title, part } : { code: clip(name, 60), key: null, title: clip(title, 300), part };
  });
}

/** A unit named twice counts once. */
export const withoutDoubles = (units: readonly SchemeUnit[]): SchemeUnit[] => [...new Map(units.map((unit) => [unit.key ?? unit.code, unit])).values()];

/** What an auditor reads of a scheme. */
export const schemeAudit = (certifier: string, { name, number, kind, validUntil, units }: SchemeFacts) =>
  ({ name, certifier, number: number ?? null, kind, validUntil: validUntil ?? null, units: units.map(({ code }) => code).join(' ') });
