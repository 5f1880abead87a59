import { sql } from 'kysely';
import { listSampleEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { listSamplePersons } from '#people';
import type { Module } from '#platform/module';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import type { UnitKey } from '#standards';
import { matchingModule } from '../module.ts';

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

export const welding = ['JIP.SM02.008.01@342/2007', 'JIP.SM02.009.01@342/2007', 'JIP.SM02.010.01@342/2007', 'JIP.SM02.011.01@342/2007'] as unknown as readonly UnitKey[];

/** A centre with the sample's people and employers, where a test can certify anybody without the years before. */
export async function matchingHouse(before: readonly Module[], sampled: readonly Module[]) {
  const house = await testHouse({ modules: [...before, matchingModule], reactions: { 'certification.certificate-issued': ['matching.open-card'] } });
  await house.loadSample(sampled);
  await house.opened.ownerPool.query(`alter table certification.certificates drop constraint certificates_centre_id_enrolment_id_fkey, drop constraint certificates_centre_id_class_id_fkey`);
  const { persons, employers } = await house.inCentre(async (tx) => ({ persons: await listSamplePersons(tx), employers: await listSampleEmployers(tx) }));
  const officer = house.as('employment', { id: 'yusuf', name: 'Yusuf Hidayat' });
  return {
    ...house, persons, employers, officer, system: house.as('system'),
    own: (person: Id<'person'>) => house.as('citizen', { id: `user-of-${person}`, person }),
    /** A certificate as if a wave had gone by. */
    certify: (person: Id<'person'>, units: readonly UnitKey[]): Promise<void> => house.inCentre(async (tx) => {
      const id = newId<'certificate'>();
      await sql`insert into certification.certificates (centre_id, id, number, code, enrolment_id, person_id, class_id, wave_id, issued_on, signed_name, signed_nip, content, content_hash, status)
        values (${house.centre}, ${id}, ${id}, ${id}, ${newId()}, ${person}, ${newId()}, ${newId()}, '2026-10-01', 'Kepala', '1', '{}', 'x', 'valid')`.execute(tx);
      for (const [position, key] of units.entries()) {
        await sql`insert into certification.certificate_units (centre_id, certificate_id, position, unit_key, code, title, jp) values (${house.centre}, ${id}, ${position}, ${key}, ${key}, ${key}, 10)`.execute(tx);
      }
    }),
    revokeAll: (person: Id<'person'>): Promise<void> => house.inCentre(async (tx) => {
      await sql`update certification.certificates set status = 'revoked', revoked_on = '2026-11-01', revoked_reason = 'salah nama' where person_id = ${person}`.execute(tx);
    }),
  };
}
