import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ClassHost } from '../rules/class-host.ts';
import { tables } from './tables.ts';

/** The employer a class is held at, if it is: who co-selects reads it here. */
export async function hostOf(tx: Transaction, of: Id<'class'>): Promise<ClassHost | undefined> {
  const row = await tables(tx).selectFrom('waves.class_hosts').selectAll().where('class_id', '=', of).executeTakeFirst();
  return row && {
    class: of, employer: row.employer_id as Id<'employer'>, promisedHires: row.promised_hires, hiresMonth: row.hires_month, site: row.site, coSelects: row.co_selects,
    lentInstructor: (row.lent_instructor_id ?? undefined) as Id<'instructor'> | undefined, agreedOn: row.agreed_on,
  };
}

export async function addHost(tx: Transaction, centre: Id<'centre'>, host: ClassHost): Promise<void> {
  await tables(tx).insertInto('waves.class_hosts').values({
    centre_id: centre, class_id: host.class, employer_id: host.employer, promised_hires: host.promisedHires, hires_month: host.hiresMonth, site: host.site, co_selects: host.coSelects,
    lent_instructor_id: host.lentInstructor ?? null, agreed_on: host.agreedOn,
  }).execute();
}

export async function removeHost(tx: Transaction, of: Id<'class'>): Promise<void> {
  await tables(tx).deleteFrom('waves.class_hosts').where('class_id', '=', of).execute();
}
