import { createHmac, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Id } from '#kernel/id';
import { toInstant } from '#kernel/instant';
import { inTransaction } from '#platform/database/in-transaction';
import type { Transaction } from '#platform/database/transaction';
import { newId } from '#platform/new-id';
import { isOpenOn, listClasses, listWaves } from '#waves';
import { fold } from '#kernel/text';
import type { BenchHouse } from '../open-bench-house.ts';

/** Somebody with a complete draft who is signed in: everything is told, only "Kirim pendaftaran" is left to press. */
export type Applicant = { readonly user: string; readonly application: Id<'application'>; readonly serial: number; readonly headers: Readonly<Record<string, string>>; readonly seal: string };

const atOnce = 1_000;

/** Writes complete drafts of many people, as weeks of filling in would have: accounts, sessions, drafts, three wishes and two documents each. */
export async function addApplicants(house: BenchHouse, count: number, first = 1): Promise<Applicant[]> {
  const { parts, centre, opened } = house;
  const today = parts.clock.today();
  const { wave, classes } = await inTransaction(parts.database, { centre, readOnly: true }, async (tx) => {
    const open = (await listWaves(tx, { status: 'published' })).find((one) => isOpenOn(one, today));
    if (!open) throw new Error('no wave of the sample is open today');
    return { wave: open, classes: await listClasses(tx, { wave: open.id }) };
  });
  const wishes = classes.filter(({ label }) => /SMAW|GMAW|Jahit|Kantor|Desain|Roti|Barista|Listrik|Motor/i.test(label));
  const pool = wishes.length >= 3 ? wishes : classes;
  const applicants = Array.from({ length: count }, (_, at) => applicantOf(house, first + at));
  for (let from = 0; from < count; from += atOnce) {
    const some = applicants.slice(from, from + atOnce);
    await inTransaction(parts.database, { centre }, async (tx) => {
      await addAccounts(tx, centre, some);
      await addDrafts(tx, house, wave.id, some);
      await addWishes(tx, centre, some, ({ serial }) => [0, 1, 2].map((step) => pool[(serial + step) % pool.length]!.id));
    });
    // What weeks of saving would have brought by itself: the database knows how large its tables are.
    await opened.ownerPool.query('analyze admission.applications, admission.choices, admission.documents, access.users, access.sessions, access.citizens');
  }
  return applicants;
}

/** Cookies as the server itself would have set them: the session, signed, and the one forms are sealed with. */
function applicantOf({ secrets }: BenchHouse, serial: number): Applicant {
  const token = `bench-${serial}-${randomUUID()}`;
  const signed = encodeURIComponent(`${token}.${createHmac('sha256', secrets.signing).update(token).digest('base64')}`);
  const form = `form-of-applicant-${serial}-of-the-bench`;
  return {
    user: token, serial, application: newId<'application'>(), seal: createHmac('sha256', secrets.signing).update(`form:${form}`).digest('base64url'),
    headers: { cookie: `balai.session_token=${signed}; balai_form=${form}` },
  };
}

async function addAccounts(tx: Transaction, centre: string, some: readonly Applicant[]): Promise<void> {
  const users = some.map(({ user }) => user);
  await sql`insert into access.users (id, name, email) select one, '0812•••', one || '@bench.invalid' from unnest(${users}::text[]) as one`.execute(tx);
  await sql`insert into access.sessions (id, token, "userId", "expiresAt") select one, one, one, now() + interval '20 days' from unnest(${users}::text[]) as one`.execute(tx);
  await sql`insert into access.citizens (centre_id, user_id) select ${centre}::uuid, one from unnest(${users}::text[]) as one`.execute(tx);
}

async function addDrafts(tx: Transaction, { parts, centre }: BenchHouse, wave: string, some: readonly Applicant[]): Promise<void> {
  const now = parts.clock.now();
  const drafts = some.map(({ serial }) => JSON.stringify({
    identity: { fullName: nameOf(serial), birthDay: '2001-03-10', birthPlace: 'Pandeglang', sex: serial % 2 === 0 ? 'female' : 'male' },
    home: { regionCode: '36.01.01', address: `Kampung Contoh RT 1/RW ${serial % 20}`, phone: `+62800${String(serial).padStart(8, '0')}` },
    background: { education: 'sma', work: 'looking', supportNeeds: [] }, agreedAt: now,
  }));
  const sealed = some.map(({ serial }) => `\\x${parts.vault.seal(nikOf(serial), 'admission.nik').toString('hex')}`);
  await sql`
    insert into admission.applications (centre_id, id, wave_id, status, user_id, draft, nik_sealed, nik_masked, name_key, region, started_at, saved_at)
    select ${centre}::uuid, given.id, ${wave}::uuid, 'draft', given.user_id, given.draft, given.nik, '36•• •••• •••• ••01', given.name, '36.01.01', ${toInstant(Date.parse(now) - 86_400_000)}::timestamptz, ${now}::timestamptz
    from unnest(${some.map(({ application }) => application)}::uuid[], ${some.map(({ user }) => user)}::text[], ${drafts}::jsonb[], ${sealed}::bytea[], ${some.map(({ serial }) => fold(nameOf(serial)))}::text[]) as given (id, user_id, draft, nik, name)`.execute(tx);
  for (const kind of ['identity-card', 'diploma']) {
    await sql`
      insert into admission.documents (centre_id, id, application_id, kind, file_hash, file_name, status, added_at)
      select ${centre}::uuid, gen_random_uuid(), one, ${kind}, ${'a'.repeat(64)}, 'foto.jpg', 'new', ${now}::timestamptz from unnest(${some.map(({ application }) => application)}::uuid[]) as one`.execute(tx);
  }
}

async function addWishes(tx: Transaction, centre: string, some: readonly Applicant[], wishesOf: (applicant: Applicant) => readonly string[]): Promise<void> {
  const rows = some.flatMap((applicant) => wishesOf(applicant).map((of, at) => ({ application: applicant.application, of, position: at + 1 })));
  await sql`
    insert into admission.choices (centre_id, application_id, position, class_id)
    select ${centre}::uuid, given.application, given.position, given.class from unnest(${rows.map((row) => row.application)}::uuid[], ${rows.map((row) => row.position)}::integer[], ${rows.map((row) => row.of)}::uuid[]) as given (application, position, class)`.execute(tx);
}

const nameOf = (serial: number): string => `Warga Uji ${['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh'][serial % 10]!} ${serial}`;
/** A NIK no other has: 10 March 2001 of nine thousand in each of several districts. */
export const nikOf = (serial: number): string => `3601${String(1 + Math.floor(serial / 9_000)).padStart(2, '0')}${serial % 2 === 0 ? '50' : '10'}0301${String((serial % 9_000) + 1).padStart(4, '0')}`;
