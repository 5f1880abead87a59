import { dayOf, staffOf, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

type Deed = { readonly on: string; readonly order: number; readonly name: string; readonly input: Row };

/** The whole register once more: every assessment, every issue in the order of its numbers, what was taken back, and what an LSP answered. Codes are made by chance. */
export async function redoRegister({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const [results, certificates, national] = await Promise.all([
    rows('select r.*, e.class_id from certification.results r join training.enrolments e on e.id = r.enrolment_id'), rows('select * from certification.certificates order by number'),
    rows('select n.*, c.number from certification.national_certificates n join certification.certificates c on c.enrolment_id = n.enrolment_id'),
  ]);
  const officer = staffOf('certification');
  const deeds: Deed[] = [
    ...groupBy(results, ['enrolment_id', 'assessed_on', 'attempt']).map((some): Deed => ({
      on: dayOf(some[0]!, 'assessed_on'), order: 0, name: 'certification.record-results',
      input: { enrolment: some[0]!['enrolment_id'], results: some.map((one) => ({ unitKey: one['unit_key'], result: one['result'], reason: one['reason'] ?? undefined })) },
    })),
    ...certificates.filter(({ status }) => status === 'revoked').map((one): Deed => ({ on: dayOf(one, 'revoked_on'), order: 1, name: 'certification.revoke-certificate', input: { number: one['number'], reason: one['revoked_reason'] } })),
    ...groupBy(certificates, ['class_id', 'issued_on']).map((some): Deed => ({
      on: dayOf(some[0]!, 'issued_on'), order: 2, name: 'certification.issue-certificates', input: { class: some[0]!['class_id'], enrolments: some.map((one) => one['enrolment_id']) },
    })),
    ...national.map((one): Deed => ({
      on: dayOf(one, 'issued_on'), order: 3, name: 'certification.record-national-certificate',
      input: { number: one['number'], issuer: one['issuer'], scheme: one['scheme'], certificateNumber: one['certificate_number'], registrationNumber: one['registration_number'], blankSerial: one['blank_serial'], issuedOn: one['issued_on'], validUntil: one['valid_until'] },
    })),
  ];
  const everything = Object.fromEntries(['certificate_units', 'national_certificates', 'certificates', 'registers', 'results'].map((table) => [`certification.${table}`, 'true']));
  return twice(everything, async () => {
    for (const { name, input: { number, ...input }, on } of deeds.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.order - other.order))) {
      const [certificate] = number ? await rows(`select id, version from certification.certificates where number = '${String(number)}'`) : [];
      await redo(name, certificate ? { ...input, certificate: certificate['id'], ...(name.includes('revoke') ? { version: certificate['version'] } : {}) } : input, { on: on as never, as: officer });
    }
  }, ['certificate_id', 'code']);
}

function groupBy(rows: readonly Row[], columns: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.map((column) => String(row[column])).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
