import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { note, prepareProbe, probeModule } from '#platform/testing/probe';

const house = await testHouse({ modules: [probeModule] });
await prepareProbe(house.opened);

test('the same deed sent eight times at once happens once, and all eight hear the same', async () => {
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.run(note, { text: `round ${round}` }, house.as('administrator'), `key-of-round-${round}`)));
    expect(answers[0]).toMatchObject({ ok: true });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const { rows } = await house.inCentre((tx) => sql`select 1 from platform.probe where text = ${`round ${round}`}`.execute(tx));
    expect(rows).toHaveLength(1);
  }
});

test('when the first of two is refused, the second still does the deed', async () => {
  const both = await Promise.all([
    house.run(note, { text: 'mended', isRefused: true }, house.as('administrator'), 'key-of-two-in-a-row'), house.run(note, { text: 'mended' }, house.as('administrator'), 'key-of-two-in-a-row'),
  ]);
  expect(both[0]).toMatchObject({ ok: false });
  const { rows } = await house.inCentre((tx) => sql`select 1 from platform.probe where text = 'mended'`.execute(tx));
  // The other content may have met the first one's key while that was still held.
  expect(rows).toHaveLength(both[1].ok ? 1 : 0);
  expect(await house.run(note, { text: 'mended' }, house.as('administrator'), 'key-of-two-in-a-row')).toMatchObject({ ok: true });
  expect((await house.inCentre((tx) => sql`select 1 from platform.probe where text = 'mended'`.execute(tx))).rows).toHaveLength(1);
});
