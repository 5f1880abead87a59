import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly location: string; readonly notice: string; readonly retryAfter: number; readonly milliseconds: number };

/** Many browsers over connections that stay open, as those of a phone do. */
export function openBrowsers(address: () => string, atOnce: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce * 2 });
  const ask = (method: 'GET' | 'POST', path: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> => new Promise((resolve, reject) => {
    const began = performance.now();
    const asking = request(`${address()}${path}`, {
      method, agent, timeout: 60_000,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }) },
    }, (answer) => {
      const notice = (answer.headers['set-cookie'] ?? []).find((line) => line.startsWith('balai_notice=')) ?? '';
      answer.resume().once('error', reject).once('end', () => resolve({
        status: answer.statusCode ?? 0, location: answer.headers.location ?? '', notice: decodeURIComponent(notice.slice('balai_notice='.length).split(';')[0]!),
        retryAfter: Number(answer.headers['retry-after'] ?? 0), milliseconds: performance.now() - began,
      }));
    });
    asking.once('error', reject).once('timeout', () => asking.destroy(new Error('no answer in a minute')));
    asking.end(body);
  });
  return {
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => ask('GET', path, headers),
    post: (path: string, headers: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>>) => ask('POST', path, headers, new URLSearchParams(fields).toString()),
    close: () => agent.destroy(),
  };
}

export type Browsers = ReturnType<typeof openBrowsers>;

/** So many workers take one after another from a list until it is empty. */
export async function inTurns<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<number> {
  const began = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  }));
  return performance.now() - began;
}

export const shareWithin = (times: readonly number[], share: number): number => [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
