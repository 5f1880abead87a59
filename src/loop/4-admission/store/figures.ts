import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { listClasses } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import type { Status } from '../rules/application.ts';
import { tables } from './tables.ts';

export type ClassFigures = { readonly class: Id<'class'>; readonly seats: number; readonly applicants: number; readonly firstChoices: number; readonly offered: number; readonly confirmed: number };
export type AdmissionFigures = {
  readonly perClass: readonly ClassFigures[]; readonly seats: number; readonly applicants: number; readonly drafts: number; readonly withdrawn: number; readonly confirmed: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
};

/** What reports say of a wave's admission: seats, people who asked, people who came. */
export async function admissionFigures(tx: Transaction, wave: Id<'wave'>): Promise<AdmissionFigures> {
  const classes = await listClasses(tx, { wave });
  const wishes = await countWishes(tx, wave);
  const seated = await countSeated(tx, wave);
  const byStatus = await countByStatus(tx, wave);
  const perClass = classes.map(({ id, seats }) => ({
    class: id, seats, applicants: wishes.get(id)?.all ?? 0, firstChoices: wishes.get(id)?.first ?? 0, offered: seated.get(`${id} offered`) ?? 0, confirmed: seated.get(`${id} confirmed`) ?? 0,
  }));
  return {
    perClass, byStatus, seats: classes.reduce((sum, { seats }) => sum + seats, 0), applicants: countedStatuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0),
    drafts: byStatus.draft ?? 0, withdrawn: byStatus.withdrawn ?? 0, confirmed: byStatus.confirmed ?? 0,
  };
}

/** Sent applications by status. */
export async function countByStatus(tx: Transaction, wave: Id<'wave'>): Promise<Partial<Record<Status, number>>> {
  const rows = await tables(tx).selectFrom('admission.applications').select(['status', ({ fn }) => fn.countAll<number>().as('count')]).where('wave_id', '=', wave).groupBy('status').execute();
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.count)]));
}

/** How many asked for a class at all, and how many wanted it most. */
export async function countWishes(tx: Transaction, wave: Id<'wave'>): Promise<Map<Id<'class'>, { all: number; first: number }>> {
  const rows = await tables(tx).selectFrom('admission.choices as choice')
    .innerJoin('admission.applications as application', (join) => join.onRef('application.centre_id', '=', 'choice.centre_id').onRef('application.id', '=', 'choice.application_id'))
    .select(['choice.class_id', ({ fn }) => fn.countAll<number>().as('all'), ({ fn }) => fn.countAll<number>().filterWhere('choice.position', '=', 1).as('first')])
    .where('application.wave_id', '=', wave).where('application.status', 'in', [...countedStatuses]).groupBy('choice.class_id').execute();
  return new Map(rows.map((row) => [row.class_id as Id<'class'>, { all: Number(row.all), first: Number(row.first) }]));
}

async function countSeated(tx: Transaction, wave: Id<'wave'>): Promise<Map<string, number>> {
  const rows = await tables(tx).selectFrom('admission.applications').select(['seat_class_id', 'status', ({ fn }) => fn.countAll<number>().as('count')])
    .where('wave_id', '=', wave).where('status', 'in', ['offered', 'confirmed']).groupBy(['seat_class_id', 'status']).execute();
  return new Map(rows.map((row) => [`${row.seat_class_id} ${row.status}`, Number(row.count)]));
}
