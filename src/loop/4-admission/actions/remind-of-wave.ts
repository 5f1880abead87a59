import { Type } from 'typebox';
import { addMonths } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { findVersions } from '#programs';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { getWave, listClasses, type ClassPackage } from '#waves';
import { dropReminders, takeReminders } from '../store/reminders.ts';
import { openMessage } from '../texts/messages.ts';

/** A number waits a year at most. */
const monthsKept = 12;

/** Writes to everybody who asked to be told when a program opens again, and forgets their number. */
export const remindOfWave = action('admission.remind-of-wave', Type.Object({ wave: field.id<'wave'>() }), async ({ tx, today, baseUrl, notify, record }, { wave: id }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const offered = await firstByProgram(tx, await listClasses(tx, { wave: id }));
  const reminders = await takeReminders(tx, [...offered.keys()]);
  for (const { program, phone, language } of reminders) {
    const of = offered.get(program)!;
    notify({ channel: 'whatsapp', to: phone, text: openMessage(of.label, wave, `${baseUrl}/pelatihan/${of.id}`, language), purpose: 'admission.reminder' });
  }
  const dropped = await dropReminders(tx, `${addMonths(today, -monthsKept)}T00:00:00.000Z` as Instant);
  record({ subject: { type: 'wave', id }, after: { reminded: reminders.length, forgotten: dropped } });
  return ok({ reminded: reminders.length });
});

async function firstByProgram(tx: Transaction, classes: readonly ClassPackage[]): Promise<Map<Id<'program'>, ClassPackage>> {
  const versions = await findVersions(tx, classes.map((one) => one.versionId));
  const first = new Map<Id<'program'>, ClassPackage>();
  for (const of of classes) {
    const program = versions.get(of.versionId)?.program;
    if (program && !first.has(program)) first.set(program, of);
  }
  return first;
}
