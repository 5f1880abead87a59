import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { askJson } from '#platform/outside/ask-json';

/** Another system, with the manners a test gives it. */
const manners: Record<string, RequestListener> = {
  '/well': (request, answer) => {
    let body = '';
    request.on('data', (part) => { body += String(part); }).on('end', () => answer.end(JSON.stringify({ heard: JSON.parse(body) as unknown, token: request.headers.authorization })));
  },
  '/hangs': () => undefined,
  '/drips': (_, answer) => {
    const timer = setInterval(() => void answer.write(' '), 20);
    answer.once('close', () => clearInterval(timer));
  },
  '/fails': (_, answer) => void answer.writeHead(500).end('stack trace'),
  '/elsewhere': (_, answer) => void answer.writeHead(302, { location: '/well' }).end(),
  '/page': (_, answer) => void answer.end('<html>under maintenance</html>'),
  '/endless': (_, answer) => void answer.end('"'.padEnd(200_000, 'x')),
  '/cut': (_, answer) => { answer.writeHead(200, { 'content-length': '100' }); answer.write('{'); answer.destroy(); },
};
const server = createServer((request, answer) => manners[request.url!]!(request, answer));
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => { server.closeAllConnections(); server.close(); });
const ask = (path: string, milliseconds = 2_000) => askJson({ url: `${address}${path}`, token: 'kunci', milliseconds }, { nik: '3601010101010001' });

test('a question goes out with its token and the answer comes back', async () => {
  expect(await ask('/well')).toEqual({ heard: { nik: '3601010101010001' }, token: 'Bearer kunci' });
});

test.each([['hangs', 'timeout'], ['drips', 'timeout']])('whoever %s is not waited for', async (manner, reason) => {
  await expect(ask(`/${manner}`, 150)).rejects.toMatchObject({ reason });
});

test.each([['fails', 'refused'], ['elsewhere', 'unreachable'], ['page', 'unreadable'], ['endless', 'unreadable'], ['cut', 'unreachable']])('an answer that %s is no answer, and the reason never repeats the question', async (manner, reason) => {
  const problem = await ask(`/${manner}`).catch((thrown: unknown) => thrown);
  expect(problem).toMatchObject({ reason });
  expect(String((problem as Error).message)).not.toContain('3601');
});

test('a port nobody listens on is unreachable', async () => {
  await expect(askJson({ url: 'http://127.0.0.1:9', milliseconds: 2_000 }, {})).rejects.toMatchObject({ reason: 'unreachable' });
});
