import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import { agreeHost, type ClassHost } from './class-host.ts';

const asked = { class: { seats: 16, endsOn: '2027-04-16' as Day, label: 'SMAW galangan' }, waveStatus: 'draft' as const, host: undefined, promisedHires: 12, hiresMonth: '2027-05-01' as Day };

test('an employer promises hires for a class it hosts: no more than seats, not before its end, once, and not for one that is over', () => {
  expect(agreeHost(asked)).toEqual({ ok: true, value: true });
  expect(agreeHost({ ...asked, promisedHires: 17 })).toMatchObject({ error: { code: 'waves.more-hires-than-seats', seats: 16 } });
  expect(agreeHost({ ...asked, hiresMonth: '2027-03-01' as Day })).toMatchObject({ error: { code: 'waves.hires-before-end' } });
  expect(agreeHost({ ...asked, hiresMonth: '2027-04-01' as Day })).toMatchObject({ ok: true });
  expect(agreeHost({ ...asked, host: {} as ClassHost })).toMatchObject({ error: { code: 'waves.host-agreed' } });
  expect(agreeHost({ ...asked, waveStatus: 'finished' })).toMatchObject({ error: { code: 'waves.wrong-status' } });
});
