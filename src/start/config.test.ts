import { expect, test } from 'vitest';
import { isAbsolute } from 'node:path';
import { readConfig } from './config.ts';

test('without any setting Balai listens on loopback, with the sample centre and its own database', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, isSampleWanted: true, databaseUrl: undefined, publicUrl: undefined, logLevel: 'info' });
  expect(isAbsolute(config.dataFolder)).toBe(true);
  expect(config.dataFolder).not.toContain(process.cwd());
});

test.skipIf(process.platform !== 'linux')('the data folder is the one of this account, unless another is named', () => {
  expect(readConfig({ XDG_DATA_HOME: '/srv/data' }).dataFolder).toBe('/srv/data/balai');
  expect(readConfig({ XDG_DATA_HOME: '/srv/data', BALAI_DATA: '/srv/balai' }).dataFolder).toBe('/srv/balai');
});

test('settings are read as they are meant', () => {
  expect(readConfig({ PORT: '0', BALAI_SAMPLE: 'off', BALAI_URL: 'https://uptd.example.id/', LOG_LEVEL: 'WARN', DATABASE_URL: 'postgres:///balai?host=/run/postgresql' }))
    .toMatchObject({ port: 0, isSampleWanted: false, publicUrl: 'https://uptd.example.id', logLevel: 'warn', databaseUrl: 'postgres:///balai?host=/run/postgresql' });
});

test.each([
  ['PORT', '70000', 'PORT is "70000", but must be a number from 0 to 65535 (0 takes any free port).'],
  ['PORT', '3e3', 'PORT is "3e3"'],
  ['BALAI_SAMPLE', 'maybe', 'BALAI_SAMPLE is "maybe", but must be on or off.'],
  ['IDENTITY_CHECK_URL', 'https://register.invalid/cek', 'IDENTITY_CHECK_AGREEMENT must say under which agreement IDENTITY_CHECK_URL may be asked'],
  ['EDUCATION_CHECK_URL', 'register.invalid', 'EDUCATION_CHECK_URL is not an address'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", but must be one of'],
  ['BALAI_PROXY', 'everybody', 'BALAI_PROXY is "everybody", but must be addresses or networks'],
  ['BALAI_URL', 'uptd.example.id', 'BALAI_URL is not an address that begins with http:// or https://.'],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('a reverse proxy on this machine is believed once people come by another address, and another only when it is named', () => {
  expect(['', 'https://uptd.example.id'].map((url) => readConfig({ BALAI_URL: url }).proxies)).toEqual([undefined, 'loopback']);
  expect(readConfig({ BALAI_PROXY: '10.0.0.5, 2001:db8::/64' }).proxies).toBe('10.0.0.5,2001:db8::/64');
});

test('a refusal never repeats a password or a secret', () => {
  for (const [name, value] of [['DATABASE_URL', 'mysql://balai:rahasia@host'], ['SMTP_URL', 'balai:rahasia@host'], ['BALAI_SECRET', 'rahasia'], ['BALAI_NIK_KEY', 'rahasia']] as const) {
    expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ message: expect.not.stringContaining('rahasia') }));
  }
});
