import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { logOptions } from '#platform/log/log-options';

type Line = Record<string, unknown>;

function house() {
  const lines: string[] = [];
  const app = Fastify({ logger: logOptions({ write: (line) => void lines.push(line) }), genReqId: () => 'request-1' });
  return { app, logged: () => lines.map((line) => JSON.parse(line) as Line), text: () => lines.join('') };
}

test('each request leaves JSON lines that share its id, and its address without what was searched', async () => {
  const { app, logged, text } = house();
  app.get('/orang', () => 'ok');
  await app.inject('/orang?q=Sari+Melati');
  expect(logged()[0]).toMatchObject({ level: 'info', reqId: 'request-1', req: { method: 'GET', url: '/orang?q', route: '/orang' } });
  expect(logged().at(-1)).toMatchObject({ reqId: 'request-1', res: { status: 200 } });
  expect(text()).not.toContain('Melati');
});

test('secrets and personal fields are redacted however deep they lie', () => {
  const { app, logged, text } = house();
  app.log.warn({ nik: '3674014507030004', person: { fullName: 'Sari', phone: '0812', list: [{ password: 'rahasia', otp: '123456' }] }, wave: 'W3' }, 'seen');
  expect(logged()[0]).toMatchObject({ wave: 'W3', message: 'seen', nik: '[redacted]', person: { phone: '[redacted]', list: [{ password: '[redacted]' }] } });
  for (const secret of ['3674', 'Sari', 'rahasia', '123456']) expect(text()).not.toContain(secret);
});

test('a one-time code is redacted, the code of a refusal is not', () => {
  const { app, logged } = house();
  app.log.info({ code: '428913' });
  app.log.info({ code: 'admission.wave-full' });
  app.log.info({ code: 'ECONNREFUSED' });
  expect(logged().map(({ code }) => code)).toEqual(['[redacted]', 'admission.wave-full', 'ECONNREFUSED']);
});

test('a problem keeps type, code and stack, but neither the NIK it quotes nor the row', async () => {
  const { app, logged, text } = house();
  app.get('/', () => {
    throw Object.assign(new Error('duplicate 3674014507030004', { cause: new Error('for sari@contoh.id') }), { code: '23505', detail: 'Key (nik)=(3674014507030004)' });
  });
  await app.inject('/');
  const problem = logged().map(({ err }) => err as Line | undefined).find(Boolean);
  expect(problem).toMatchObject({ type: 'Error', code: '23505', message: 'duplicate [nik]', cause: { message: 'for [mail]' } });
  expect(String(problem?.['stack'])).toContain('log-options.test');
  expect(text()).not.toMatch(/3674014507030004|sari@|detail/);
});

test('a line break in what a person typed cannot forge a line', () => {
  const { app, logged } = house();
  app.log.info({ typed: 'a\n{"level":"fatal"}' }, 'b\nc');
  expect(logged()).toHaveLength(1);
});

test('even a plain sentence passes the last gate', () => {
  const { app, text } = house();
  app.log.error('NIK 3674014507030004 salah');
  expect(text()).toContain('NIK [nik] salah');
});

test('a NIK that came as a bare number is redacted, and the line stays readable', () => {
  const { app, logged, text } = house();
  app.log.info({ seen: 3674014507030004 });
  app.log.info([3674014507030004]);
  expect(logged()).toHaveLength(2);
  expect(logged()[0]).toMatchObject({ seen: '[redacted]' });
  expect(text()).not.toContain('3674014507030004');
});
