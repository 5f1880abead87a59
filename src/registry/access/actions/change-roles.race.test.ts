import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../module.ts';
import { sampleUser } from '../sample/sample-accounts.ts';
import { changeRoles } from './change-roles.ts';
import { seeStaff } from './see-staff.ts';

const house = await testHouse({ modules: [accessModule] });
await house.loadSample();
const administrator = house.as('administrator');

test('two administrators who take the role from each other at once leave one of them', async () => {
  const [galih, endang] = [sampleUser('administrator'), sampleUser('head')];
  await house.run(changeRoles, { user: endang, roles: ['head', 'administrator'], version: 1 }, administrator);
  const results = await Promise.all([
    house.run(changeRoles, { user: galih, roles: ['planner'], version: 1 }, administrator),
    house.run(changeRoles, { user: endang, roles: ['head'], version: 2 }, administrator),
  ]);
  expect(results.map((result) => (result.ok ? 'done' : result.error.code)).sort()).toEqual(['access.last-administrator', 'done']);
  const left = await house.ask(seeStaff, { role: 'administrator' }, administrator);
  expect(left.ok && left.value.members).toHaveLength(1);
});
