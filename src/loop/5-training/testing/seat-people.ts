import { listSamplePersons } from '#people';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';
import { listClasses, listWaves } from '#waves';

type Admission = { 'admission.applications': { centre_id: string; id: string; wave_id: string; number: string; status: string; person_id: string; seat_class_id: string; started_at: string; saved_at: string; submitted_at: string } };

/** For tests: sixteen people of the sample confirm a seat in every class of the waves that began, as admission would leave them. */
export async function seatPeople(tx: Transaction, centre: Id<'centre'>, seats = 16): Promise<void> {
  const persons = await listSamplePersons(tx);
  for (const wave of (await listWaves(tx)).filter((one) => one.status === 'closed' || one.status === 'finished')) {
    const classes = await listClasses(tx, { wave: wave.id });
    const first = [...classes].sort((one, other) => Number(other.label.includes('SMAW A')) - Number(one.label.includes('SMAW A')));
    const rows = first.flatMap((one, order) => persons.slice(order * seats, order * seats + seats).map((person, at) => ({
      centre_id: centre, id: newId(), wave_id: wave.id, number: `${String(order).padStart(3, '0')}-${String(at).padStart(3, '0')}`, status: 'confirmed', person_id: person, seat_class_id: one.id,
      started_at: `${wave.applyFrom}T03:00:00.000Z`, saved_at: `${wave.applyFrom}T03:00:00.000Z`, submitted_at: `${wave.applyFrom}T03:00:00.000Z`,
    })));
    await tx.withTables<Admission>().insertInto('admission.applications').values(rows).execute();
  }
}
