import { expect, test } from 'vitest';
import { isComplete, partsFor, requiredDocuments, stateOfParts, type Draft } from './draft.ts';

const told: Draft = {
  identity: { fullName: 'Sari', birthDay: '2004-06-10' as never, birthPlace: 'Serang', sex: 'female' }, home: { regionCode: '36.01.01', address: 'Kampung', phone: '+62812' },
  background: { education: 'sma', work: 'looking', supportNeeds: [] }, agreedAt: '2026-11-24T02:00:00.000Z' as never,
};
const photos = [{ kind: 'identity-card', status: 'new' }, { kind: 'diploma', status: 'accepted' }] as const;
const whole = { draft: told, isSent: false, needsGuardian: false, hasNik: true, choices: ['smaw'], documents: photos };

test('an application is complete when all its parts are', () => {
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

test('what will be brought to the counter need not be photographed, not even again', () => {
  const brings = { ...told, atCounter: ['diploma'] as const };
  expect(stateOfParts({ ...whole, draft: brings, documents: [photos[0]] }).documents).toBe('done');
  expect(stateOfParts({ ...whole, draft: brings, documents: [] }).documents).toBe('to-do');
  expect(stateOfParts({ ...whole, draft: brings, documents: [photos[0], { kind: 'diploma', status: 'unclear' }] }).documents).toBe('done');
});

test('somebody under age is asked for a guardian’s consent before sending, and only then', () => {
  const guardian = { fullName: 'Rohani', relation: 'mother', phone: '+62812', agreedAt: told.agreedAt! } as const;
  expect([partsFor(true).length, partsFor(false).includes('guardian')]).toEqual([7, false]);
  expect(isComplete(stateOfParts({ ...whole, needsGuardian: true }))).toBe(false);
  expect(isComplete(stateOfParts({ ...whole, needsGuardian: true, draft: { ...told, guardian } }))).toBe(true);
  expect(stateOfParts({ ...whole, needsGuardian: true, isSent: true }).guardian).toBe('done');
});
