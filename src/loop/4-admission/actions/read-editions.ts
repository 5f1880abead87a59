import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { sha256 } from '#kernel/sha256';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave } from '#waves';
import type { Bundle } from '../rules/bundle/bundle.ts';
import { fullEdition, publicEdition } from '../rules/bundle/editions.ts';
import { writeBundle } from '../rules/bundle/write-bundle.ts';
import { listApplications } from '../store/applications.ts';
import { findRun, findRunRecord, listResults, nameInRun, type Run } from '../store/runs.ts';

export type Editions = { readonly run: Run; readonly full: Bundle; readonly fullText: string; readonly fullHash: string; readonly open: Bundle; readonly openText: string };

/** Both editions of the published result of a wave; undefined until it is published. The files are the same bytes each time they are asked for. */
export async function editionsOf(tx: Transaction, wave: Id<'wave'>): Promise<Editions | undefined> {
  const run = await findRun(tx, wave);
  if (run?.status !== 'published') return undefined;
  const record = await findRunRecord(tx, run.id);
  const results = await listResults(tx, run.id);
  const places = record.applicants.map(({ id }) => {
    const place = results.get(id)?.class;
    return { applicant: id, class: place === undefined ? null : nameInRun(run, place) };
  });
  const full = fullEdition(record, places);
  const fullText = writeBundle(full);
  const fullHash = sha256(fullText);
  const codes = new Map((await listApplications(tx, { wave })).flatMap(({ number, receiptCode }) => (number && receiptCode ? [[number, receiptCode] as const] : [])));
  const open = publicEdition(full, fullHash, codes);
  return { run, full, fullText, fullHash, open, openText: writeBundle(open) };
}

const ofWave = Type.Object({ wave: field.id<'wave'>() });

/** What anybody may check of a wave's result, and what cannot be checked in public. */
export const seeGlassBox = question('admission.see-policy', ofWave, async ({ tx }, { wave: id }) => {
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const editions = await editionsOf(tx, id);
  return ok({ wave, published: editions && { at: editions.run.publishedAt!, edition: editions.open.edition!, openHash: sha256(editions.openText), classes: editions.open.classes.length, applicants: editions.open.applicants.length } });
});

/** The edition for everybody, as a file. */
export const readPublicEdition = question('admission.see-policy', ofWave, async ({ tx }, { wave }) => {
  const editions = await editionsOf(tx, wave);
  return editions ? ok({ text: editions.openText }) : fail(notFound);
});

/** The edition with receipt numbers and all traits: for whoever answers for the result, and for objections at the counter. */
export const readFullEdition = question('admission.read-full-edition', ofWave, async ({ tx }, { wave }) => {
  const editions = await editionsOf(tx, wave);
  return editions ? ok({ text: editions.fullText }) : fail(notFound);
});
