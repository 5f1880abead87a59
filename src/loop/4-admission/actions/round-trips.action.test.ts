import { beforeAll, expect, test } from 'vitest';
import { countTrips } from '#platform/testing/count-trips';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionHouse, filledIn, somebody, valueOf } from '../testing.ts';
import { seeOwnApplication } from './see-own-application.ts';
import { submitApplication } from './submit-application.ts';
import { workOutOdds } from './work-out-odds.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
beforeAll(async () => { house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]); });

test('the page of a draft waits for the database three times, whatever it shows, its beginning and end included', async () => {
  const sari = await house.citizen('Sari');
  const application = await filledIn(house, sari, somebody('Sari'));
  valueOf(await house.run(workOutOdds, { wave: house.wave.id }, house.as('system')));
  // What is the same for everybody (published rules, odds) is read by whoever comes first.
  valueOf(await house.ask(seeOwnApplication, { application }, sari));
  const { value, statements, trips } = await countTrips(() => house.ask(seeOwnApplication, { application }, sari));
  expect(valueOf(value).isComplete).toBe(true);
  expect(trips).toBe(3);
  expect(statements.length).toBeLessThanOrEqual(12);
  expect(statements.join('\n')).not.toMatch(/objections|runs|document_checks|bookings/);
});

test('sending an application waits for the database five times', async () => {
  const budi = await house.citizen('Budi');
  const first = await filledIn(house, await house.citizen('Ani'), somebody('Ani'));
  const application = await filledIn(house, budi, somebody('Budi'));
  valueOf(await house.run(submitApplication, { application: first }, await house.citizen('Ani')));
  const { value, trips } = await countTrips(() => house.runner.run(submitApplication, { application }, { centre: house.centre, actor: budi, key: 'key-of-budi-1' }));
  expect(valueOf(value).number).toMatch(/-0002$/);
  expect(trips).toBe(5);
});

test('a sent application is told in few trips too', async () => {
  const rina = await house.citizen('Rina');
  const application = await filledIn(house, rina, somebody('Rina'));
  valueOf(await house.run(submitApplication, { application }, rina));
  const { value, trips } = await countTrips(() => house.ask(seeOwnApplication, { application }, rina));
  expect(valueOf(value).application.status).toBe('submitted');
  expect(trips).toBeLessThanOrEqual(4);
});
