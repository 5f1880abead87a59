import { expect, test } from 'vitest';
import { addMinutes, type Instant } from '#kernel/instant';
import { keepAnAdministrator } from './administrators.ts';
import { deviceName } from './device-name.ts';
import { homeOf } from './home.ts';
import { isStaffSessionOver, staffSessionHours } from './session-age.ts';
import { isUserName } from './user-name.ts';

const morning = '2026-11-24T00:00:00.000Z' as Instant;

test('a staff session ends after a working day', () => {
  expect(isStaffSessionOver(morning, addMinutes(morning, staffSessionHours * 60))).toBe(false);
  expect(isStaffSessionOver(morning, addMinutes(morning, staffSessionHours * 60 + 1))).toBe(true);
});

test('the only administrator keeps the role, one of two may lose it', () => {
  expect(keepAnAdministrator({ otherAdministrators: 0, rolesAfter: ['planner'] }).ok).toBe(false);
  expect(keepAnAdministrator({ otherAdministrators: 0, rolesAfter: ['planner', 'administrator'] }).ok).toBe(true);
  expect(keepAnAdministrator({ otherAdministrators: 1, rolesAfter: [] }).ok).toBe(true);
});

test('everybody begins where their work is', () => {
  expect([homeOf(undefined), homeOf({ roles: ['citizen'] }), homeOf({ roles: ['citizen', 'trainee'] }), homeOf({ roles: ['instructor'] })]).toEqual(['/', '/pendaftaran', '/saya', '/meja']);
});

test('a device is named by browser and system, and not at all when it says nothing', () => {
  expect(deviceName('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Safari/537.36')).toBe('Chrome, Android');
  expect(deviceName('Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) Version/18.0 Safari/604.1')).toBe('Safari, iPhone');
  expect(deviceName(null)).toBeUndefined();
});

test('a user name is short, small and starts with a letter or digit', () => {
  expect(['ratna.wulandari', 'a12'].map(isUserName)).toEqual([true, true]);
  expect(['Ratna', 'ab', '.ratna', 'ratna wulandari', 'a'.repeat(31)].map(isUserName)).toEqual([false, false, false, false, false]);
});
