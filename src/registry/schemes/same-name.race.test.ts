import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { standardsModule } from '../standards/module.ts';
import { addCertifier } from './actions/add-certifier.ts';
import { addScheme } from './actions/add-scheme.ts';
import { correctCertifier } from './actions/correct-certifier.ts';
import { correctScheme } from './actions/correct-scheme.ts';
import { schemesModule } from './module.ts';

const house = await testHouse({ modules: [standardsModule, schemesModule] });
const officer = house.as('certification');
const rounds = [1, 2, 3, 4, 5, 6];

async function added(result: Promise<{ ok: true; value: { id: string } } | { ok: false; error: unknown }>): Promise<string> {
  const made = await result;
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}
const codes = (both: readonly ({ ok: true } | { ok: false; error: { code: string } })[]): string[] => both.map((one) => (one.ok ? 'ok' : one.error.code)).sort();

test('two who give two LSPs the same name at once: the second is refused in words', async () => {
  for (const round of rounds) {
    const ids = [await added(house.run(addCertifier, { name: `Satu ${round}` }, officer)), await added(house.run(addCertifier, { name: `Dua ${round}` }, officer))];
    expect(codes(await Promise.all(ids.map((certifier) => house.run(correctCertifier, { certifier, version: 1, name: `Sama ${round}` }, officer))))).toEqual(['ok', 'schemes.certifier-known']);
  }
});

test('two who give two schemes of an LSP the same name at once: the second is refused in words', async () => {
  const certifier = await added(house.run(addCertifier, { name: 'LSP Uji' }, officer));
  for (const round of rounds) {
    const facts = { certifier, kind: 'kkni' as const };
    const ids = [await added(house.run(addScheme, { ...facts, name: `Satu ${round}` }, officer)), await added(house.run(addScheme, { ...facts, name: `Dua ${round}` }, officer))];
    expect(codes(await Promise.all(ids.map((scheme) => house.run(correctScheme, { ...facts, scheme, version: 1, name: `Sama ${round}` }, officer))))).toEqual(['ok', 'schemes.scheme-known']);
  }
});
