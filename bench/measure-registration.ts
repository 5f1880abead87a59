import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Action } from '#platform/actions/action';
import type { BenchHouse } from './open-bench-house.ts';
import { rate, type Figure } from './report.ts';

const count = 400;

/** Registering somebody through the action (permission, validation, tenant, retry key, sealing of the NIK, audit) against a bare loop of the same writes. */
export async function measureRegistration(house: BenchHouse): Promise<Figure[]> {
  const figures: Figure[] = [];
  let serial = 0;
  const next = (): number => (serial += 1);
  for (const atOnce of [1, 8]) {
    await repeat(50, atOnce, () => register(house, next()));
    const byAction = await repeat(count, atOnce, () => register(house, next()));
    const bare = await repeat(count, atOnce, () => insertBare(house, next()));
    const side = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
    figures.push(
      { what: `Registration by action, ${side}`, value: rate(count, byAction, 'tx') }, { what: `The same inserts bare, ${side}`, value: rate(count, bare, 'tx') },
      { what: `Ratio, ${side}`, value: (bare / byAction).toFixed(2) });
  }
  return figures;
}

async function repeat(times: number, atOnce: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  let left = times;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while ((left -= 1) >= 0) await work();
  }));
  return performance.now() - began;
}

/** A birthday and a serial that no other has: 2000-01-01 and the 9,999 after it. */
const nikOf = (serial: number): string => `3674010101${String(10 + Math.floor(serial / 9_999)).padStart(2, '0')}${String((serial % 9_999) + 1).padStart(4, '0')}`;

async function register({ runner, centre, modules }: BenchHouse, serial: number): Promise<void> {
  const deed = modules.flatMap(({ deeds }) => deeds).find(({ name, kind }) => name === 'people.register-person' && kind === 'action') as Action<unknown, unknown, never>;
  const facts = {
    nik: nikOf(serial), fullName: `Warga Uji ${serial}`, birthDay: '2000-01-01', birthPlace: 'Serang', sex: 'male', phone: `0800${String(serial).padStart(8, '0')}`,
    regionCode: '36.74.01', address: 'Jalan Contoh 1', education: 'sma', supportNeeds: [],
  };
  const result = await runner.run(deed, facts, { centre, actor: { id: 'bench', name: 'bench', roles: ['administrator'] }, key: randomUUID() });
  if (!result.ok) throw new Error(`the bench cannot register anybody: ${JSON.stringify(result)}`);
}

/** By the same pool and role, in a transaction of the centre, with prepared statements. */
async function insertBare({ opened, centre }: BenchHouse, serial: number): Promise<void> {
  const client = await opened.runtimePool.connect();
  const ask = (name: string, text: string, values: unknown[]): Promise<pg.QueryResult> => client.query({ name, text, values });
  const [id, key, now] = [randomUUID(), randomUUID(), new Date().toISOString()];
  try {
    await client.query('begin');
    await ask('bare-centre', `select set_config('app.centre', $1, true)`, [centre]);
    await ask('bare-key', 'insert into platform.idempotency_keys (centre_id, actor_id, key, request_hash) values ($1, $2, $3, $4)', [centre, 'bench', key, 'x'.repeat(64)]);
    await ask('bare-person', `insert into people.persons (centre_id, id, full_name, name_key, nik_sealed, nik_index, nik_masked, birth_day, birth_place, sex, phone, region, address, education, registered_at)
      values ($1, $2, $3, $3, $4, $5, '36', '2000-01-01', 'Serang', 'male', $6, '36.74.01', 'Jalan Contoh 1', 'sma', $7)`, [centre, id, `Warga Uji ${serial}`, Buffer.alloc(45), `bare-${serial}`, `+62800${String(serial).padStart(8, '0')}`, now]);
    await ask('bare-audit', `insert into platform.audit_entries (centre_id, id, at, actor_id, actor_name, deed, subject_type, subject_id, after) values ($1, $2, $3, 'bench', 'bench', 'people.register-person', 'person', $4, $5)`,
      [centre, randomUUID(), now, id, JSON.stringify({ fullName: `Warga Uji ${serial}` })]);
    await ask('bare-result', 'update platform.idempotency_keys set result = $4 where centre_id = $1 and actor_id = $2 and key = $3', [centre, 'bench', key, JSON.stringify({ value: { id } })]);
    await client.query('commit');
  } finally {
    client.release();
  }
}
