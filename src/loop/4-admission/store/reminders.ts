import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Transaction } from '#platform/database/transaction';
import type { MessageLanguage } from '../rules/draft.ts';
import { tables } from './tables.ts';

type Reminder = { readonly program: Id<'program'>; readonly phone: string; readonly language?: MessageLanguage | undefined };

/** Remembers who wants to hear of a program; asking twice is once. */
export async function addReminder(tx: Transaction, centre: Id<'centre'>, { program, phone, language }: Reminder, now: Instant): Promise<void> {
  await tables(tx).insertInto('admission.reminders').values({ centre_id: centre, program_id: program, phone, language, asked_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
}

export async function countReminders(tx: Transaction, phone: string): Promise<number> {
  const { count } = await tables(tx).selectFrom('admission.reminders').select(({ fn }) => fn.countAll<number>().as('count')).where('phone', '=', phone).executeTakeFirstOrThrow();
  return Number(count);
}

/** Takes the reminders of some programs out: whoever takes them sends the message. */
export async function takeReminders(tx: Transaction, programs: readonly Id<'program'>[]): Promise<Reminder[]> {
  if (programs.length === 0) return [];
  const rows = await tables(tx).deleteFrom('admission.reminders').where('program_id', 'in', [...programs]).returning(['program_id', 'phone', 'language']).execute();
  return rows.map((row) => ({ program: row.program_id as Id<'program'>, phone: row.phone, language: row.language }));
}

/** Wishes older than a moment are forgotten: a number is not kept for ever. */
export async function dropReminders(tx: Transaction, before: Instant): Promise<number> {
  const dropped = await tables(tx).deleteFrom('admission.reminders').where('asked_at', '<', before).executeTakeFirst();
  return Number(dropped.numDeletedRows);
}
