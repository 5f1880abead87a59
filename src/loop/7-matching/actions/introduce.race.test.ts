import { expect, test } from 'vitest';
import { accessModule } from '../../../registry/access/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { listIntroductions } from '../store/introductions.ts';
import { matchingHouse, valueOf, welding } from '../testing/matching-house.ts';
import { answerAction } from './answer.ts';
import { introduceAction } from './introduce.ts';
import { openCardAction } from './open-card.ts';
import { recordVacancyAction } from './record-vacancy.ts';

const sampled = [accessModule, standardsModule, peopleModule, employersModule];
const house = await matchingHouse(sampled, sampled);
const [first, second] = house.persons.slice(0, 2) as [typeof house.persons[0], typeof house.persons[0]];
for (const person of [first, second]) {
  await house.certify(person, welding);
  valueOf(await house.run(openCardAction, { person, on: '2026-10-01' }, house.system));
}
const open = async (headcount: number) => valueOf(await house.run(recordVacancyAction, {
  employer: house.employers[0]!, title: 'Juru las', occupation: '7212', region: '36.72', headcount, units: [...welding], closesOn: '2026-12-20',
}, house.officer)).id;

test('two introductions of one person to one vacancy at the same moment are one', async () => {
  const vacancy = await open(3);
  const results = await Promise.all([1, 2, 3, 4].map(() => house.run(introduceAction, { vacancy, persons: [first] }, house.officer)));
  expect(results.map((result) => (result.ok ? 'introduced' : result.error.code)).sort()).toEqual(['introduced', 'matching.already-introduced', 'matching.already-introduced', 'matching.already-introduced']);
  expect(await house.inCentre((tx) => listIntroductions(tx, { vacancies: [vacancy] }))).toHaveLength(1);
});

test('two employers who hire one person at the same moment: the second learns that it is over', async () => {
  const introductions = [];
  for (const vacancy of [await open(1), await open(1)]) introductions.push(...valueOf(await house.run(introduceAction, { vacancy, persons: [second] }, house.officer)).introductions);
  const results = await Promise.all(introductions.map((introduction) => house.run(answerAction, { introduction, answer: 'hired', hiredOn: '2026-12-01' }, house.as('employer', { employer: house.employers[0]! }))));
  expect(results.map((result) => (result.ok ? 'hired' : result.error.code)).sort()).toEqual(['hired', 'matching.answer-final']);
});
