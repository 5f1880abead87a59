import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply, judge, lockRules, select, takeSeat } from './story/admit.ts';
import { hire, introduce, payBack, readCard } from './story/place.ts';
import { findNeed, makeProgram, openWave, openWorkshop, stateNeed } from './story/plan.ts';
import { days, liveOnTo, type Story } from './story/story.ts';
import { certify, complete, teach } from './story/train.ts';
import { openBrowser } from './support/browser.ts';
import { startProduct } from './support/product.ts';

let story: Story;

beforeAll(async () => {
  story = { browser: await openBrowser(), product: await startProduct({ BALAI_SAMPLE_DAY: days.plan }), facts: {} };
});
afterAll(async () => {
  await story?.browser.close();
  await story?.product.stop();
});

test('an employer\'s need becomes a class, a graduate, a hire, and is paid back', async () => {
  // 1–3: a promise of three welders, a cluster of real units made public by two people, a wave whose room was promised to nobody else.
  await stateNeed(story);
  await findNeed(story);
  await makeProgram(story);
  await openWorkshop(story);
  await openWave(story);
  // 4: rules locked before anybody applies, a citizen with a small phone, dice thrown in public, seated by two people.
  await lockRules(story);
  await apply(story);
  await judge(story);
  await liveOnTo(story, days.select);
  await select(story);
  await liveOnTo(story, days.announced);
  await takeSeat(story);
  // 5: enrolled by event; what is seen in the workshop is written down.
  await liveOnTo(story, days.train);
  await teach(story);
  // 6: two weeks later, somebody else judges.
  await liveOnTo(story, days.certify);
  await complete(story);
  await certify(story);
  // 7–8: the certificate opened a card, the card met the need, and the hire pays it back.
  await readCard(story);
  await introduce(story);
  await hire(story);
  await payBack(story);
  expect(story.facts['promise']).toBe('18 dari 20');
  expect(story.facts['promiseAfter']).toBe('19 dari 21');
});
