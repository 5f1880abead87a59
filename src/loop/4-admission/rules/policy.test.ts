import { expect, test } from 'vitest';
import { sha256 } from '#kernel/sha256';
import { commitmentOf, enterValue, readPublicValue, seedOf } from './draw.ts';
import { classIds, policyHash, policyText } from './policy-text.ts';
import { checkPolicy, usualPolicy } from './policy.ts';
import { usualRubric } from './rubric.ts';
import { traitsAt } from './traits.ts';

const wave = { label: 'Gelombang 3', year: 2026, applyFrom: '2026-11-14', applyUntil: '2026-12-05', testOn: '2026-12-08', announceOn: '2026-12-12' };
const las = { id: 'las', class: 'uuid-1', label: 'Las', seats: 16, place: '36.74.01', startsOn: '2026-12-21' };
const jahit = { id: 'jahit', class: 'uuid-2', label: 'Jahit', seats: 16, place: '36.01.04', startsOn: '2026-12-21' };
const frozen = { wave, number: 1, policy: usualPolicy, classes: [las, jahit], rubric: usualRubric, commitment: commitmentOf('rahasia') };

test('weights make a hundred', () => {
  expect(checkPolicy({ ...usualPolicy, testPercent: 50 }, [{ seats: 16 }])).toMatchObject({ ok: false, error: { code: 'admission.weights-not-hundred', sum: 110 } });
});

test('reserved seats leave an open one in the smallest class', () => {
  expect(checkPolicy(usualPolicy, [{ seats: 16 }, { seats: 6 }])).toMatchObject({ ok: false, error: { code: 'admission.reserves-exceed-seats', reserved: 6, seats: 6 } });
  expect(checkPolicy(usualPolicy, [{ seats: 7 }]).ok).toBe(true);
});

test('the text of a rule does not depend on the order of its classes, and nothing in it changes without another fingerprint', () => {
  const text = policyText(frozen);
  expect(policyText({ ...frozen, classes: [jahit, las] })).toBe(text);
  const others = [
    { ...frozen, classes: [{ ...las, seats: 17 }, jahit] }, { ...frozen, commitment: commitmentOf('lain') }, { ...frozen, number: 2, note: 'Salah tulis.' },
    { ...frozen, policy: { ...usualPolicy, minimumTest: 1 } }, { ...frozen, rubric: usualRubric.slice(1) }, { ...frozen, policy: { ...usualPolicy, publicValue: 'Angka lain' } }, { ...frozen, wave: { ...wave, applyUntil: '2026-12-06' } },
  ];
  expect(new Set([text, ...others.map(policyText)].map(policyHash)).size).toBe(others.length + 1);
});

test('the text tells everything a reader needs and no key of ours', () => {
  const told = JSON.parse(policyText(frozen)) as Record<string, unknown>;
  expect(told).toMatchObject({ format: 'balai-policy/1', version: 1, commitment: sha256('rahasia'), policy: usualPolicy, classes: [{ id: 'jahit', seats: 16 }, { id: 'las', seats: 16 }] });
  expect(policyText(frozen)).not.toContain('uuid');
});

test('classes get names that can be read and that no two share', () => {
  const named = classIds([{ id: '2', label: 'Juru Las SMAW 3G, kelas A' }, { id: '1', label: 'Juru las SMAW 3G – kelas A' }, { id: '3', label: '…' }]);
  expect(Object.fromEntries(named)).toEqual({ 1: 'juru-las-smaw-3g-kelas-a-2', 2: 'juru-las-smaw-3g-kelas-a', 3: 'kelas' });
});

test('the seed needs both numbers, and the secret is the one that was promised', () => {
  expect(seedOf('rahasia', '351')).toBe(sha256('rahasia:351'));
  expect(seedOf('rahasia', '352')).not.toBe(seedOf('rahasia', '351'));
});

test('dice are the same however they are spaced; what nobody could have thrown is refused', () => {
  expect(readPublicValue(' 3 5 1\t62 ')).toEqual({ ok: true, value: '35162' });
  for (const text of ['', '  ', '35', 'enam ⚅', '<b>351</b>', '1'.repeat(101)]) expect([text, readPublicValue(text)]).toMatchObject([text, { error: { code: 'admission.public-value-unreadable' } }]);
});

test('two different people must have written the same; the first may mend, and a wrong start can be left behind', () => {
  const ratna = { user: 'ratna', name: 'Ratna', value: '351' };
  expect(enterValue(undefined, { user: 'ratna', value: '351' })).toEqual({ ok: true, value: 'waits' });
  expect(enterValue(ratna, { user: 'ratna', value: '351' })).toEqual({ ok: true, value: 'waits' });
  expect(enterValue(ratna, { user: 'hendra', value: '351' })).toEqual({ ok: true, value: 'agreed' });
  expect(enterValue(ratna, { user: 'hendra', value: '357' })).toMatchObject({ error: { code: 'admission.public-value-differs', name: 'Ratna' } });
  expect(enterValue(ratna, { user: 'hendra', value: '357', restart: true })).toEqual({ ok: true, value: 'waits' });
});

test('the home district is the regency of the class, so it is told per choice; the others follow from the person', () => {
  const sari = { proved: ['poor-household' as const], sex: 'female', region: '36.01.07' };
  expect(traitsAt(sari, '36.01.04')).toEqual(['women', 'poor-household', 'home-district']);
  expect(traitsAt(sari, '36.74.01')).toEqual(['women', 'poor-household']);
  expect(traitsAt({ proved: [], sex: 'male', region: '36' }, '36')).toEqual([]);
});
