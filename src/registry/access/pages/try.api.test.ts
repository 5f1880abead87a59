import { expect, test } from 'vitest';
import { accessHouse } from '../testing.ts';

const house = await accessHouse({ sampleMode: false });

test('outside the sample mode the route to try a role does not exist', async () => {
  const visit = house.visit();
  expect((await visit.post('/try', { role: 'administrator' }, '/masuk')).status).toBe(404);
  expect(house.app.hasRoute({ method: 'POST', url: '/try' })).toBe(false);
  expect((await visit.get('/masuk')).body).not.toContain('/try');
});
