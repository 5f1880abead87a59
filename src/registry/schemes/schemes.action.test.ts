import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { testHouse } from '#platform/testing/house';
import { standardsModule } from '../standards/module.ts';
import { addCertifier } from './actions/add-certifier.ts';
import { addScheme } from './actions/add-scheme.ts';
import { correctCertifier } from './actions/correct-certifier.ts';
import { correctScheme } from './actions/correct-scheme.ts';
import { retireScheme } from './actions/retire-scheme.ts';
import { seeCovering, seeTouchedSchemes } from './actions/see-beside.ts';
import { listSchemesQuestion, seeScheme } from './actions/see-schemes.ts';
import { schemesModule } from './module.ts';
import { activeSchemeNames } from './store/scheme-names.ts';
import { sampleCertifiers } from './sample/sample-schemes.ts';

const house = await testHouse({ modules: [standardsModule, schemesModule] });
await house.loadSample();
const officer = house.as('certification');
const units = ['C.24LAS01.001.1@98/2018', 'C.24LAS01.003.1@98/2018', 'C.24LAS01.030.1@98/2018'];

async function added<Value extends { id: string }>(result: Promise<{ ok: true; value: Value } | { ok: false; error: unknown }>): Promise<Value['id']> {
  const made = await result;
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}
let names = 0;
const lsp = (more: object = {}) => added(house.run(addCertifier, { name: `LSP Uji ${++names}`, ...more }, officer));
const scheme = async ({ certifier, ...more }: { certifier?: string } & Record<string, unknown> = {}) => added(house.run(addScheme, { certifier: certifier ?? await lsp(), name: 'Las pipa', kind: 'cluster', units: units.join('\n'), ...more }, officer));
async function seen(id: string) {
  const found = await house.ask(seeScheme, { scheme: id }, officer);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}
async function beside(asked: readonly string[]): Promise<[string, string][]> {
  const found = await house.ask(seeCovering, { units: asked }, officer);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value.lines.map(({ key, tone }) => [key, tone]);
}

test('a scheme is recorded with its units in the library\'s words; an unknown code stays as written', async () => {
  const id = await scheme({ number: 'SKM/9', units: 'c.24las01.001.1 apa saja\nC.24LAS01.001.1\nX.99 Belum ada (pilihan)' });
  const { scheme: found, timeline } = await seen(id);
  expect(found.units).toEqual([
    { code: 'C.24LAS01.001.1', key: 'C.24LAS01.001.1@98/2018', title: expect.not.stringContaining('apa saja'), part: 'core' }, { code: 'X.99', key: null, title: 'Belum ada', part: 'elective' },
  ]);
  expect(timeline).toHaveLength(1);
  expect(await house.ask(listSchemesQuestion, { q: 'x.99 skm/9' }, officer)).toMatchObject({ value: { total: 1 } });
});

test('one LSP has one scheme of a name, however it is spelled; another LSP may have it too', async () => {
  const certifier = await lsp();
  await scheme({ certifier });
  expect(await house.run(addScheme, { certifier, name: 'LAS  pipa.', kind: 'kkni' }, officer)).toMatchObject({ ok: false, error: { code: 'schemes.scheme-known', field: 'name' } });
  expect(await house.run(addScheme, { certifier: await lsp(), name: 'Las pipa', kind: 'kkni' }, officer)).toMatchObject({ ok: true });
});

test('a change needs what was last seen, and a scheme out of use cannot be changed but recorded anew', async () => {
  const [certifier, other] = [await lsp(), await lsp()];
  const id = await scheme({ certifier });
  const change = { scheme: id, certifier: other, name: 'Las pipa 6G', kind: 'occupation', validUntil: '2028-01-31' };
  expect(await house.run(correctScheme, { ...change, version: 1 }, officer)).toMatchObject({ ok: true });
  expect(await house.run(correctScheme, { ...change, version: 1 }, officer)).toMatchObject({ ok: false, error: { code: 'record.stale' } });
  expect((await seen(id)).scheme).toMatchObject({ certifier: { id: other }, units: [], validUntil: '2028-01-31', kind: 'occupation' });
  expect(await house.run(retireScheme, { scheme: id, version: 2, why: 'LSP mencabutnya' }, officer)).toMatchObject({ ok: true });
  expect(await house.run(retireScheme, { scheme: id, version: 3, why: 'lagi' }, officer)).toMatchObject({ ok: false, error: { code: 'schemes.already-retired' } });
  expect(await house.run(correctScheme, { ...change, version: 3 }, officer)).toMatchObject({ ok: false, error: { code: 'schemes.already-retired' } });
  expect(await house.run(addScheme, { certifier: other, name: 'Las pipa 6G', kind: 'occupation' }, officer)).toMatchObject({ ok: true });
});

test('an LSP is known once, and its licence is corrected', async () => {
  const id = await lsp({ licence: 'BNSP-1', licensedUntil: '2027-01-31' });
  expect(await house.run(addCertifier, { name: `lsp UJI ${names}` }, officer)).toMatchObject({ ok: false, error: { code: 'schemes.certifier-known', field: 'name' } });
  const change = { certifier: id, version: 1, name: `LSP Uji ${names}`, licensedUntil: '2030-01-31' };
  expect(await house.run(correctCertifier, change, officer)).toMatchObject({ ok: true });
  expect(await house.run(correctCertifier, change, officer)).toMatchObject({ ok: false, error: { code: 'record.stale' } });
});

test.each([
  [{ name: '...', kind: 'kkni' }, 'schemes.name-empty'], [{ name: 'A', kind: 'kkni', certifier: '01936b2e-0000-7000-8000-00000000dead' }, 'schemes.unknown-certifier'],
  [{ name: 'A', kind: 'kkni', units: 'A.1\n'.repeat(201) }, 'schemes.too-many-units'], [{ name: 'A', kind: 'apa' }, 'input.invalid'], [{ name: 'A', kind: 'kkni', validUntil: '2027-02-30' }, 'input.invalid'],
])('%j is refused', async (sent, code) => {
  expect(await house.run(addScheme, { certifier: await lsp(), ...sent }, officer)).toMatchObject({ ok: false, error: { code } });
});

test('who trains may look, and only who plans or certifies may write', async () => {
  expect(await house.ask(listSchemesQuestion, {}, house.as('instructor'))).toMatchObject({ ok: true });
  for (const role of ['instructor', 'admission', 'employment', 'head'] as const) expect(await house.run(addCertifier, { name: 'LSP' }, house.as(role))).toMatchObject({ ok: false, error: { code: 'access.forbidden' } });
});

test('beside a program: the scheme that tests it, the nearest and what it leaves out, what is over, or none', async () => {
  const rare = ['J.591120.032.01@400/2014', 'J.591120.033.01@400/2014'];
  expect(await beside(['M.74DKV13.001.1@126/2023'])).toEqual([['none', 'wait']]);
  expect(await beside(rare)).toEqual([['none', 'wait']]);
  const certifier = await lsp();
  const id = await scheme({ certifier, name: 'Animasi', units: rare[0] });
  expect(await beside(rare)).toEqual([['nearest', 'wait']]);
  expect(await house.ask(seeCovering, { units: rare }, officer)).toMatchObject({ value: { lines: [{ facts: { name: 'Animasi', n: 1, units: expect.stringMatching(/[a-z]{5}/) as string }, href: `/skema/${id}` }] } });
  await house.run(correctScheme, { scheme: id, version: 1, certifier, name: 'Animasi', kind: 'cluster', units: [...rare, 'J.591120.030.01@400/2014'].join('\n') }, officer);
  expect(await beside(rare)).toEqual([['whole', 'go'], ['beyond', 'wait']]);
  await house.run(correctCertifier, { certifier, version: 1, name: `LSP Uji ${names}`, licensedUntil: '2026-11-23' }, officer);
  expect(await beside(rare)).toEqual([['over-licence', 'wait']]);
  expect(await house.ask(seeTouchedSchemes, { units: [rare[1]!] }, officer)).toMatchObject({ value: { lines: [{ key: 'touched', facts: { name: 'Animasi', n: 1 }, tone: 'plain' }] } });
});

test('the sample\'s schemes are what their deeds would write', async () => {
  for (const { name, licence, schemes } of sampleCertifiers) {
    const certifier = await added(house.run(addCertifier, { name: `${name} lagi`, licence }, officer)) as Id<'certifier'>;
    for (const one of schemes) {
      const lines = one.units.map((text) => `${text.replace('+', '')}${text.includes('@') ? '' : `@${one.decree}`} judul${text.startsWith('+') ? ' (pilihan)' : ''}`);
      const id = await added(house.run(addScheme, { certifier, name: one.name, number: one.number, kind: one.kind, units: lines.join('\n') }, officer));
      const bulk = await house.ask(listSchemesQuestion, { q: one.name }, officer);
      if (!bulk.ok) throw new Error(JSON.stringify(bulk));
      expect((await seen(id)).scheme.units).toEqual(bulk.value.lines.find((line) => line.id !== id && line.name === one.name)!.units);
    }
  }
});

test('only what holds today is offered for a certificate', async () => {
  const offered = (await house.inCentre((tx) => activeSchemeNames(tx, house.today))).map((one) => one.scheme);
  expect(offered).toContain('Juru Las SMAW Pelat 3G');
  expect(offered.filter((name) => name === 'Operator Mesin Bubut dan Frais')).toHaveLength(1);
});
