import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { checkEligibility, rulesInForce, type EligibilityFacts, type EligibilityRules } from './eligibility.ts';

const firstDay = '2027-03-01' as Day;
const rules: EligibilityRules = {
  version: '2027-1', validFrom: '2027-01-01' as Day, age: { minimum: 17, maximum: 35 }, minimumEducation: 'sma', provinces: ['36'], cooldownMonths: 12, notEnrolled: true,
};
const sari: EligibilityFacts = { birth: '2004-06-10' as Day, education: 'sma', province: '36', lastTraining: null, enrolled: false };
const answer = (facts: Partial<EligibilityFacts>) => checkEligibility(rules, { ...sari, ...facts }, firstDay);

test('somebody who meets every rule may apply, and the version is kept with the answer', () => {
  expect(answer({})).toEqual({ answer: 'yes', reasons: [], version: '2027-1' });
});

test('age counts on the first day of training: seventeen that very day is old enough, a day later is not', () => {
  expect(answer({ birth: '2010-03-01' as Day }).answer).toBe('yes');
  expect(answer({ birth: '2010-03-02' as Day })).toMatchObject({ answer: 'not-yet', reasons: [{ code: 'age-below', age: 16, minimum: 17, from: '2027-03-02' }] });
});

test('thirty-five until the eve of the next birthday is young enough; after it the answer is no', () => {
  expect(answer({ birth: '1991-03-02' as Day }).answer).toBe('yes');
  expect(answer({ birth: '1991-03-01' as Day })).toMatchObject({ answer: 'no', reasons: [{ code: 'age-above', age: 36, maximum: 35 }] });
});

test('born on 29 February, seventeen is reached on the first of March', () => {
  expect(answer({ birth: '2012-02-29' as Day }).reasons).toMatchObject([{ code: 'age-below', from: '2029-03-01' }]);
});

test('schooling and an old training are reasons to wait, another province is a reason to apply elsewhere', () => {
  expect(answer({ education: 'smp' })).toMatchObject({ answer: 'not-yet', reasons: [{ code: 'education-below', has: 'smp', needs: 'sma' }] });
  expect(answer({ lastTraining: '2026-06-30' as Day })).toMatchObject({ answer: 'not-yet', reasons: [{ code: 'cooling-down', from: '2027-06-30' }] });
  expect(answer({ lastTraining: '2026-03-01' as Day }).answer).toBe('yes');
  expect(answer({ province: '32', education: 'smp' })).toMatchObject({ answer: 'no', reasons: [{ code: 'education-below' }, { code: 'other-province' }] });
  expect(answer({ enrolled: true })).toMatchObject({ answer: 'not-yet', reasons: [{ code: 'enrolled-now' }] });
});

test('what was not told is asked for, all of it at once, and never means no', () => {
  const empty = checkEligibility(rules, {}, firstDay);
  expect(empty.answer).toBe('not-yet');
  expect(empty.reasons.map((reason) => reason.code === 'not-told' && reason.fact)).toEqual(['birth', 'education', 'province', 'lastTraining', 'enrolled']);
});

test('a rule that is absent asks nothing', () => {
  expect(checkEligibility({ version: 'open', validFrom: firstDay }, {}, firstDay).answer).toBe('yes');
});

test('the version in force is the latest that has begun', () => {
  const older = { ...rules, version: '2026-1', validFrom: '2026-01-01' as Day };
  expect(rulesInForce([rules, older], '2026-12-31' as Day)?.version).toBe('2026-1');
  expect(rulesInForce([rules, older], '2027-01-01' as Day)?.version).toBe('2027-1');
  expect(rulesInForce([rules, older], '2025-12-31' as Day)).toBeUndefined();
});
