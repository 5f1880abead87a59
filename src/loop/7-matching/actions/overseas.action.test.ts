import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { sampleUser } from '#access';
import * as door from '../public.ts';
import { accessModule } from '../../../registry/access/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { matchingHouse, valueOf } from '../testing/matching-house.ts';
import { seeOwnWish, stateWishAction, withdrawWishAction } from './own-wish.ts';
import { followUpAction, listWishesQuestion, seeWish } from './wishes.ts';

const sampled = [accessModule, standardsModule, peopleModule, employersModule];
let house: Awaited<ReturnType<typeof matchingHouse>>;
beforeAll(async () => { house = await matchingHouse(sampled, sampled); });

const wish = { country: 'JP', field: 'shipbuilding', languageLevel: 'a2', consent: 'yes' };

test('a person states a wish, staff keep it with the next day, and taken back nobody sees it any more', async () => {
  const person = house.own(house.persons[3]!);
  const { wish: id } = valueOf(await house.run(stateWishAction, wish, person));
  expect(valueOf(await house.run(stateWishAction, { ...wish, languageLevel: 'b1' }, person)).wish).toBe(id);
  const due = valueOf(await house.ask(listWishesQuestion, { due: true, country: 'JP', level: 'b1' }, house.officer));
  expect(due.lines).toMatchObject([{ id, isDue: true, fieldName: { ja: '造船・舶用工業' } }]);

  expect(await house.run(followUpAction, { wish: id, note: 'Paspor belum ada', nextOn: '2026-11-23', version: 2 }, house.officer)).toMatchObject({ error: { code: 'matching.next-past' } });
  valueOf(await house.run(followUpAction, { wish: id, note: 'Paspor belum ada', nextOn: '2026-12-01', owner: sampleUser('employment'), version: 2 }, house.officer));
  expect(await house.run(followUpAction, { wish: id, note: 'Lagi', version: 2 }, house.officer)).toMatchObject({ error: { code: 'record.stale' } });
  expect(valueOf(await house.ask(listWishesQuestion, { due: true }, house.officer)).total).toBe(0);
  expect(valueOf(await house.ask(seeWish, { wish: id }, house.officer))).toMatchObject({ wish: { ownerName: 'Yusuf Hidayat', nextOn: '2026-12-01' }, followUps: [{ note: 'Paspor belum ada' }] });

  valueOf(await house.run(withdrawWishAction, {}, person));
  expect(valueOf(await house.ask(seeOwnWish, {}, person)).wish).toBeUndefined();
  expect(valueOf(await house.ask(listWishesQuestion, {}, house.officer)).total).toBe(0);
  expect(await house.ask(seeWish, { wish: id }, house.officer)).toMatchObject({ error: { code: 'record.not-found' } });
});

test('admission never sees a wish: no door tells of it, and its people may not ask', async () => {
  expect(readFileSync(new URL('../public.ts', import.meta.url), 'utf8')).not.toMatch(/overseas|wish/i);
  expect(Object.keys(door).filter((name) => /overseas|wish/i.test(name))).toEqual([]);
  for (const role of ['admission', 'planner', 'instructor', 'certification'] as const) {
    expect(await house.ask(listWishesQuestion, {}, house.as(role))).toEqual({ ok: false, error: { code: 'access.forbidden' } });
  }
});

test('somebody we do not know yet, and somebody without consent, is told what to do first', async () => {
  expect(await house.run(stateWishAction, wish, house.as('citizen'))).toMatchObject({ error: { code: 'matching.no-person' } });
  expect(await house.run(stateWishAction, { ...wish, consent: undefined }, house.own(house.persons[4]!))).toMatchObject({ error: { code: 'matching.consent-missing' } });
});
