import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { addEmployer } from './actions/add-employer.ts';
import { correctEmployer } from './actions/correct-employer.ts';
import { issueLink } from './actions/issue-link.ts';
import { listEmployersQuestion } from './actions/list-employers.ts';
import { seeEmployer } from './actions/see-employer.ts';
import { readEmployerLink } from './employer-link.ts';
import { employersModule } from './module.ts';
import { employerKey } from './rules/employer.ts';

const house = await testHouse({ modules: [employersModule] });
const officer = house.as('employment');
const facts = { name: 'PT. Baja  Contoh, Tbk', sector: 'metal', regionCode: '36.72', contactName: 'Ratih', phone: '0254-123456', email: 'HRD@baja.example' };

test('an employer is the same under any spelling of its name', () => {
  const key = employerKey('PT Baja Contoh');
  for (const name of ['P.T. Baja Contoh', 'pt. baja  contoh', 'Baja Contoh, PT', 'Baja Contoh Tbk', 'CV Baja Contoh']) expect(employerKey(name)).toBe(key);
  expect(employerKey('PT')).toBe('pt');
  expect(employerKey('PT Baja Contoh Dua')).not.toBe(key);
});

test('an employer is added once; another spelling is refused and the known one named', async () => {
  expect(await house.run(addEmployer, facts, officer)).toMatchObject({ ok: true });
  expect(await house.run(addEmployer, { name: 'CV baja contoh' }, officer)).toMatchObject({ ok: false, error: { code: 'employers.already-known', name: 'PT. Baja Contoh, Tbk' } });
});

test('who need not call an employer sees no contact', async () => {
  expect(await house.ask(listEmployersQuestion, { q: 'baja' }, officer)).toMatchObject({ value: { total: 1, lines: [{ contactName: 'Ratih', phone: '+62254123456', email: 'hrd@baja.example' }] } });
  const seen = await house.ask(listEmployersQuestion, {}, house.as('instructor'));
  expect(seen).toMatchObject({ value: { lines: [{ contactName: 'R•••', phone: '••••456', email: '•••@baja.example' }] } });
});

test('a link is sent and shown once, opens for its employer, and is taken back by a new one', async () => {
  const list = await house.ask(listEmployersQuestion, {}, officer);
  const employer = list.ok ? list.value.lines[0]!.id : '';
  const issued = await house.run(issueLink, { employer, channel: 'mail' }, officer);
  if (!issued.ok) throw new Error(JSON.stringify(issued));
  const token = issued.value.link.split('/').at(-1)!;
  expect(issued.value.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/untuk-perusahaan\//);
  expect(await house.ask(readEmployerLink, { token }, house.as('system'))).toMatchObject({ ok: true, value: { id: employer } });
  expect(await house.ask(readEmployerLink, { token: token.replace(/.$/, 'A') + 'x' }, house.as('system'))).toMatchObject({ ok: false, error: { code: 'link.invalid' } });
  const seen = await house.ask(seeEmployer, { employer }, officer);
  expect(JSON.stringify(seen)).not.toContain(token);
  const renewed = await house.run(issueLink, { employer, channel: 'none', renew: true }, officer);
  expect(await house.ask(readEmployerLink, { token }, house.as('system'))).toMatchObject({ ok: false, error: { code: 'link.invalid' } });
  expect(await house.ask(readEmployerLink, { token: renewed.ok ? renewed.value.link.split('/').at(-1) : '' }, house.as('system'))).toMatchObject({ ok: true });
});

test('an employer without an address is told apart from one that was written to', async () => {
  const added = await house.run(addEmployer, { name: 'CV Tanpa Alamat' }, officer);
  const employer = added.ok ? added.value.id : '';
  expect(await house.run(issueLink, { employer, channel: 'whatsapp' }, officer)).toMatchObject({ ok: false, error: { code: 'employers.nowhere-to-send', field: 'channel' } });
});

test('a correction to the name of another employer is refused', async () => {
  const list = await house.ask(listEmployersQuestion, { q: 'tanpa' }, officer);
  const employer = list.ok ? list.value.lines[0]! : undefined;
  expect(await house.run(correctEmployer, { employer: employer?.id, version: 1, name: 'Baja Contoh' }, officer)).toMatchObject({ ok: false, error: { code: 'employers.already-known' } });
  expect(await house.run(correctEmployer, { employer: employer?.id, version: 1, name: 'CV Sudah Beralamat', phone: '0812 3456 7890' }, officer)).toMatchObject({ ok: true });
  expect(await house.run(correctEmployer, { employer: employer?.id, version: 1, name: 'CV Sudah Beralamat' }, officer)).toMatchObject({ ok: false, error: { code: 'record.stale' } });
});

test('the sample has forty employers of different names', async () => {
  await house.loadSample();
  expect(await house.ask(listEmployersQuestion, { q: 'contoh', whole: true }, officer)).toMatchObject({ value: { total: 41 } });
});
