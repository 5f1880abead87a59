import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, type Change } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { schemeName, type ImportedScheme } from '../rules/imported-scheme.ts';
import type { Certifier, Scheme, SchemeFacts } from '../rules/scheme.ts';
import { addCertifier, findCertifierByName, saveCertifier } from '../store/certifiers.ts';
import { findImport, lockImport, markConfirmed } from '../store/imports.ts';
import { addScheme, findSchemeByName, saveScheme } from '../store/schemes.ts';
import { certifierAudit } from './certifier-facts.ts';
import { lookUp, schemeAudit, withoutDoubles } from './scheme-facts.ts';

const input = Type.Object({ import: field.id<'schemes-import'>(), rows: Type.Array(field.whole(1, 100_000), { maxItems: 5_000 }), all: Type.Optional(Type.Boolean()) });

/** Takes schemes of a previewed file over: some, or all that would change anything. Warnings were shown and do not block. */
export const confirmImport = action('schemes.import-schemes', input, async ({ tx, centre, now, newId, record }, { import: id, rows: chosen, all = false }) => {
  await lockImport(tx, id);
  const found = await findImport(tx, id);
  if (!found) return fail(notFound);
  const wanted = found.rows.filter((row) => row.confirmedAt === null && (all ? row.state !== 'same' : chosen.includes(row.position)));
  if (wanted.length === 0) return fail({ code: 'schemes.nothing-chosen', field: 'rows' });
  // A scheme that stands twice in one file: the last of the chosen lines counts.
  for (const scheme of new Map(wanted.map((row) => [schemeName(row.scheme), row.scheme])).values()) {
    const certifier = await certifierOf(tx, scheme, { centre, newId, record });
    if (!certifier) return fail(stale);
    const before = await findSchemeByName(tx, certifier.id, scheme.name);
    const facts = await factsOf(tx, scheme, before);
    const subject = { type: 'scheme', id: before?.id ?? newId<'scheme'>() };
    if (!(await (before ? saveScheme(tx, centre, before, certifier.id, facts) : addScheme(tx, centre, subject.id, certifier.id, facts)))) return fail(stale);
    record({ subject, ...(before ? { before: schemeAudit(certifier.name, before) } : {}), after: schemeAudit(certifier.name, facts) });
  }
  await markConfirmed(tx, id, wanted.map((row) => row.position), now);
  record({ subject: { type: 'schemes-import', id }, after: { taken: wanted.length } });
  return ok({ id, taken: wanted.length });
});

type Around = { readonly centre: Id<'centre'>; readonly newId: <Noun extends string>() => Id<Noun>; readonly record: (change: Change) => void };

/** The LSP the file names: made when we do not know it, and told its licence when the file does; undefined when somebody else wrote it at this moment. */
async function certifierOf(tx: Transaction, { certifier: name, licence, licensedUntil }: ImportedScheme, { centre, newId, record }: Around): Promise<Certifier | undefined> {
  const before = await findCertifierByName(tx, name);
  const facts = { name: before?.name ?? name, licence: licence ?? before?.licence, licensedUntil: licensedUntil ?? before?.licensedUntil };
  if (before && facts.licence === before.licence && facts.licensedUntil === before.licensedUntil) return before;
  const id = before?.id ?? newId<'certifier'>();
  if (!(await (before ? saveCertifier(tx, id, before.version, facts) : addCertifier(tx, centre, id, facts)))) return undefined;
  record({ subject: { type: 'certifier', id }, ...(before ? { before: certifierAudit(before) } : {}), after: certifierAudit(facts) });
  return { ...facts, id, version: (before?.version ?? 0) + 1 };
}

/** What the file leaves out stays; units are looked up again, for the library may have learned them since. */
async function factsOf(tx: Transaction, { name, number, kind, validUntil, units }: ImportedScheme, before: Scheme | undefined): Promise<SchemeFacts> {
  const found = withoutDoubles(await lookUp(tx, units.map(({ code, key, title, part }) => ({ name: key ?? code, title, part }))));
  return { name, number: number ?? before?.number, kind: kind ?? before?.kind ?? 'cluster', validUntil: validUntil ?? before?.validUntil, units: found.length > 0 || !before ? found : before.units };
}
