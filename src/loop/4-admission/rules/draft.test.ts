import { expect, test } from 'vitest';
import { isComplete, requiredDocuments, stateOfParts, type Draft } from './draft.ts';

const told: Draft = {
  identity: { fullName: 'Sari', birthDay: '2004-06-10' as never, birthPlace: 'Serang', sex: 'female' }, home: { regionCode: '36.01.01', address: 'Kampung', phone: '+62812' },
  background: { education: 'sma', work: 'looking', supportNeeds: [] }, agreedAt: '2026-11-24T02:00:00.000Z' as never,
};
const photos = [{ kind: 'identity-card', status: 'new' }, { kind: 'diploma', status: 'accepted' }] as const;
const whole = { draft: told, isSent: false, hasNik: true, choices: ['smaw'], documents: photos };

test('an application is complete when all six parts are', () => {
  expect(isComplete(stateOfParts(whole))).toBe(true);
  expect(stateOfParts({ ...whole, hasNik: false })).toMatchObject({ identity: 'to-do', home: 'done' });
  expect(isComplete(stateOfParts({ ...whole, choices: [] }))).toBe(false);
});

test('a photograph an officer could not read has to be taken again, even beside good ones', () => {
  expect(stateOfParts({ ...whole, documents: [photos[0], { kind: 'diploma', status: 'unclear' }] }).documents).toBe('to-fix');
});

test('once sent, what the register of people knows is not asked again', () => {
  expect(stateOfParts({ ...whole, draft: { agreedAt: told.agreedAt! }, isSent: true, hasNik: false })).toMatchObject({ identity: 'done', home: 'done', background: 'done' });
});

test('whoever never went to school needs no diploma', () => {
  expect(requiredDocuments({ ...told, background: { ...told.background!, education: 'none' } })).toEqual(['identity-card']);
});
