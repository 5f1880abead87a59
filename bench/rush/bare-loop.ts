import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { newId } from '#platform/new-id';
import { nikOf, type Applicant } from './applicants.ts';
import { inTurns } from './browser.ts';
import type { BenchHouse } from '../open-bench-house.ts';

/** The very rows one registration leaves behind, written by prepared statements and nothing else: no check, no sealing, no door. Answers how long it took. */
export async function writeBare(house: BenchHouse, pool: pg.Pool, applicants: readonly Applicant[], atOnce: number): Promise<number> {
  const wave = await oneWave(house, pool, applicants[0]!);
  return inTurns(applicants, atOnce, (applicant) => writeOne(house, pool, wave, applicant));
}

async function oneWave({ centre }: BenchHouse, pool: pg.Pool, { application }: Applicant): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.centre', $1, true)`, [centre]);
    const { rows } = await client.query<{ wave_id: string }>('select wave_id from admission.applications where id = $1', [application]);
    await client.query('commit');
    return rows[0]!.wave_id;
  } finally {
    client.release();
  }
}

async function writeOne({ centre }: BenchHouse, pool: pg.Pool, wave: string, { application, user, serial }: Applicant): Promise<void> {
  const client = await pool.connect();
  const ask = (name: string, text: string, values: unknown[]): Promise<pg.QueryResult> => client.query({ name, text, values });
  const [person, key, now] = [newId(), randomUUID(), new Date().toISOString()];
  const name = `Warga Uji ${serial}`;
  try {
    await client.query('begin');
    await ask('rush-centre', `select set_config('app.centre', $1, true)`, [centre]);
    await ask('rush-key', `insert into platform.idempotency_keys (centre_id, actor_id, key, request_hash, result) values ($1, $2, $3, $4, $5)`, [centre, user, key, 'x'.repeat(64), JSON.stringify({ value: { id: application, number: 'G3-0000' } })]);
    await ask('rush-person', `insert into people.persons (centre_id, id, full_name, name_key, nik_sealed, nik_index, nik_masked, nik_warnings, birth_day, birth_place, sex, phone, region, address, education, support_needs, registered_at)
      values ($1, $2, $3, $3, $4, $5, '36•• •••• •••• ••01', '[]', '2001-03-10', 'Pandeglang', 'male', $6, '36.01.01', 'Kampung Contoh RT 1/RW 1', 'sma', '[]', $7)`, [centre, person, name, Buffer.alloc(45), `bare-${nikOf(serial)}`.padEnd(43, 'x'), `+62800${String(serial).padStart(8, '0')}`, now]);
    await ask('rush-citizen', `insert into access.citizens (centre_id, user_id, person_id) values ($1, $2, $3) on conflict (centre_id, user_id) do update set person_id = excluded.person_id`, [centre, user, person]);
    await ask('rush-user', 'update access.users set name = $2 where id = $1', [user, name]);
    const { rows } = await ask('rush-counter', `insert into admission.counters as held (centre_id, wave_id, last) values ($1, $2, 1) on conflict (centre_id, wave_id) do update set last = held.last + 1 returning last`, [centre, wave]);
    const number = `G3-${String((rows[0] as { last: number }).last).padStart(4, '0')}`;
    await ask('rush-application', `update admission.applications set status = 'submitted', number = $2, person_id = $3, nik_sealed = null, nik_masked = null, draft = draft - 'identity', eligibility = $4, submitted_at = $5, saved_at = $5, version = version + 1 where id = $1`,
      [application, number, person, '[]', now]);
    await ask('rush-audit', `insert into platform.audit_entries (centre_id, id, at, actor_id, actor_name, deed, subject_type, subject_id, before, after) values
      ($1, $2, $3, $4, $4, 'admission.submit-application', 'person', $5, null, $6), ($1, $7, $3, $4, $4, 'admission.submit-application', 'application', $8, '{"status":"draft"}', $9)`,
      [centre, newId(), now, user, person, JSON.stringify({ name, birthDay: '2001-03-10', region: '36.01.01', education: 'sma', supportNeeds: 0 }), newId(), application, JSON.stringify({ status: 'submitted', number, choices: ['a', 'b', 'c'] })]);
    await ask('rush-message', `insert into platform.messages (centre_id, id, channel, recipient, text, purpose, next_at, created_at) values ($1, $2, 'whatsapp', $3, $4, 'admission.received', $5, $5)`,
      [centre, newId(), `+62800${String(serial).padStart(8, '0')}`, `Pendaftaran ${number} kami terima. Kami umumkan hasilnya. Urutan datang tidak berpengaruh.`, now]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
