import { sql } from 'kysely';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { CertificateStatus } from '../rules/certificate.ts';
import type { CertificateContent } from '../rules/content.ts';
import { tables } from './tables.ts';

export type RegisterLine = {
  readonly id: Id<'certificate'>; readonly number: string; readonly code: string; readonly holder: string; readonly program: string; readonly issuedOn: Day; readonly status: CertificateStatus; readonly national: number;
};
export type RegisterFilter = {
  readonly q?: string | undefined; readonly status?: CertificateStatus | undefined; readonly wave?: Id<'wave'> | undefined; readonly class?: Id<'class'> | undefined;
  /** Whether the national certificate of the same training is recorded beside it. */
  readonly national?: 'recorded' | 'awaited' | undefined;
};

/** The register as a list: searched by number, code or holder. */
export async function listRegister(tx: Transaction, filter: RegisterFilter, { limit, offset }: { limit: number; offset: number }): Promise<{ lines: RegisterLine[]; total: number }> {
  let query = tables(tx).selectFrom('certification.certificates as certificate');
  if (filter.status) query = query.where('certificate.status', '=', filter.status);
  if (filter.wave) query = query.where('certificate.wave_id', '=', filter.wave);
  if (filter.class) query = query.where('certificate.class_id', '=', filter.class);
  const { national } = filter;
  if (national) {
    query = query.where(({ exists, not, selectFrom }) => {
      const recorded = exists(selectFrom('certification.national_certificates as national').whereRef('national.centre_id', '=', 'certificate.centre_id').whereRef('national.enrolment_id', '=', 'certificate.enrolment_id').select('national.id'));
      return national === 'recorded' ? recorded : not(recorded);
    });
  }
  if (filter.q) {
    const like = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(({ or, eb }) => or([eb('certificate.number', 'ilike', like), eb('certificate.code', 'ilike', like), eb(sql`certificate.content ->> 'holder'`, 'ilike', like)]));
  }
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['certificate.id', 'certificate.number', 'certificate.code', 'certificate.issued_on', 'certificate.status', 'certificate.content'])
    .select(({ selectFrom }) => selectFrom('certification.national_certificates as national').whereRef('national.centre_id', '=', 'certificate.centre_id')
      .whereRef('national.enrolment_id', '=', 'certificate.enrolment_id').select(({ fn }) => fn.countAll<number>().as('n')).as('national'))
    .orderBy('certificate.issued_on', 'desc').orderBy('certificate.number', 'desc').limit(limit).offset(offset).execute();
  return {
    total: Number(total),
    lines: rows.map((row) => {
      const { holder, program } = row.content as CertificateContent;
      return { id: row.id as Id<'certificate'>, number: row.number, code: row.code, holder, program, issuedOn: row.issued_on, status: row.status as CertificateStatus, national: Number(row.national ?? 0) };
    }),
  };
}
