import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import { addDays } from '#kernel/day';
import { listClasses } from '#waves';
import type { BenchHouse } from '../open-bench-house.ts';
import type { Applicant } from './applicants.ts';
import { inTurns, type Browsers } from './browser.ts';

/** Gives the seats of the wave to the first so many people, as a published result would: a row a seat, an offer each; all others are reserves. */
export async function offerSeats(database: Database, { centre, parts }: BenchHouse, applicants: readonly Applicant[], seats: number): Promise<void> {
  await inTransaction(database, { centre }, async (tx) => {
    const { rows: [first] } = await sql<{ wave_id: string }>`select wave_id from admission.applications where id = ${applicants[0]!.application}`.execute(tx);
    const classes = await listClasses(tx, { wave: first!.wave_id as never });
    const rows = applicants.slice(0, seats).map(({ application }, at) => ({ application, of: classes[at % classes.length]!.id, number: 1_000 + Math.floor(at / classes.length) }));
    await sql`insert into admission.seats (centre_id, class_id, number, application_id)
      select ${centre}::uuid, given.class, given.number, given.application from unnest(${rows.map((row) => row.of)}::uuid[], ${rows.map((row) => row.number)}::integer[], ${rows.map((row) => row.application)}::uuid[]) as given (class, number, application)`.execute(tx);
    await sql`update admission.applications set status = 'reserve', reserve_class_id = ${classes[0]!.id}, reserve_rank = 1 where id = any(${applicants.slice(seats).map(({ application }) => application)}::uuid[])`.execute(tx);
    await sql`update admission.applications set status = 'offered', seat_class_id = given.class, answer_by = ${addDays(parts.clock.today(), 3)}::date
      from unnest(${rows.map((row) => row.of)}::uuid[], ${rows.map((row) => row.application)}::uuid[]) as given (class, application) where applications.id = given.application`.execute(tx);
  });
}

/** Everybody presses "Terima kursi ini", half of them twice, whether they were offered one or not. Answers how many seats were confirmed. */
export async function confirmAll(browsers: Browsers, database: Database, { centre }: BenchHouse, applicants: readonly Applicant[], atOnce: number) {
  const shuffled = [...applicants].sort((one, other) => (one.user.slice(-8) < other.user.slice(-8) ? -1 : 1));
  let taken = 0;
  const milliseconds = await inTurns(shuffled, atOnce, async ({ application, headers, seal, serial }) => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: serial % 2 === 0 ? 2 : 1 }, () => browsers.post(`/pendaftaran/${application}/terima`, headers, { _csrf: seal, _key: key })));
    if (answers.some(({ status }) => status === 303)) taken += 1;
  });
  const confirmed = await inTransaction(database, { centre, readOnly: true }, async (tx) => {
    const { rows: [all] } = await sql<{ n: number }>`select count(*) as n from admission.applications where status = 'confirmed' and id = any(${applicants.map(({ application }) => application)}::uuid[])`.execute(tx);
    return Number(all!.n);
  });
  return { taken, confirmed, milliseconds };
}
