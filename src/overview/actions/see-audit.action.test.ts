import { expect, test } from 'vitest';
import { saveChanges } from '#platform/audit/entries';
import { testHouse } from '#platform/testing/house';
import { createOverviewModule } from '../module.ts';
import { seeAudit } from './see-audit.ts';

test('the trail shows on wish only who came in, who was turned away and who left', async () => {
  const house = await testHouse({ modules: [createOverviewModule([], [])] });
  const { centre, now } = house;
  for (const deed of ['access.sign-in', 'access.change-roles', 'access.sign-in-failed', 'demand.record-need', 'access.sign-out']) {
    await house.inCentre((tx) => saveChanges(tx, { centre, actor: house.as('administrator'), deed, now }, [{ subject: { type: 'user', id: 'somebody' } }]));
  }
  const deedsOf = async (input: object): Promise<string[]> => {
    const seen = await house.ask(seeAudit, input, house.as('administrator'));
    if (!seen.ok) throw new Error('refused');
    return seen.value.entries.map(({ deed }) => deed);
  };
  expect(await deedsOf({ only: 'sign-ins' })).toEqual(['access.sign-out', 'access.sign-in-failed', 'access.sign-in']);
  expect(await deedsOf({})).toHaveLength(5);
});
