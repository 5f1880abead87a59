import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { addEmployer } from './actions/add-employer.ts';
import { correctEmployer } from './actions/correct-employer.ts';
import { employersModule } from './module.ts';

const house = await testHouse({ modules: [employersModule] });
const officer = house.as('employment');

async function added(name: string): Promise<string> {
  const made = await house.run(addEmployer, { name }, officer);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return (made.value as { id: string }).id;
}

test('two who give two employers the same name at once: the second is refused and the first one named', async () => {
  for (const round of [1, 2, 3, 4, 5, 6]) {
    const ids = [await added(`Baja Satu ${round}`), await added(`Baja Dua ${round}`)];
    const both = await Promise.all(ids.map((employer) => house.run(correctEmployer, { employer, version: 1, name: `PT Sama ${round}` }, officer)));
    expect(both.map((one) => (one.ok ? 'ok' : one.error.code)).sort()).toEqual(['employers.already-known', 'ok']);
  }
});
