import autocannon from 'autocannon';
import { newFolder, startCopy } from '../e2e/support/copy.ts';
import { seconds, type Figure } from './report.ts';

const measured = [
  ['/health', undefined], ['/', undefined], ['/masuk', undefined], ['/meja', 'admission'], ['/kebutuhan', 'planner'], ['/orang', 'admission'], ['/penerimaan', 'admission'], ['/program', 'planner'],
] as const;

/** Starts the built product twice on a new folder, and asks the second one for its pages. */
export async function measurePages(): Promise<Figure[]> {
  const folder = newFolder();
  const began = performance.now();
  const first = await startCopy(folder, { LOG_LEVEL: 'error' });
  const cold = performance.now() - began;
  await first.end();
  const again = performance.now();
  const copy = await startCopy(folder, { LOG_LEVEL: 'error' });
  const warm = performance.now() - again;
  const figures: Figure[] = [{ what: 'First start with the sample, built and installed', value: seconds(cold) }, { what: 'Second start', value: seconds(warm) }];
  for (const [path, role] of measured) figures.push(await measure(copy.address, path, role));
  await copy.end();
  return figures;
}

async function measure(address: string, path: string, role: string | undefined): Promise<Figure> {
  const headers: Record<string, string> = role ? { cookie: await cookieOf(address, role) } : {};
  const what = `\`${path}\`${role ? ` as ${role}` : ''}: pages a second, half and 95 % within`;
  const { status } = await fetch(`${address}${path}`, { headers, redirect: 'manual' });
  if (status !== 200) return { what, value: `left out: it answers ${status}` };
  await load(`${address}${path}`, headers, 1);
  const { times, failed, lasted } = await load(`${address}${path}`, headers, 4);
  const within = (share: number): string => `${(times[Math.floor(times.length * share)] ?? NaN).toFixed(0)} ms`;
  return { what, value: `${Math.round(times.length / lasted).toLocaleString('en')}/s, ${within(0.5)}, ${within(0.95)}${failed > 0 ? ` (${failed} failed)` : ''}` };
}

/** Ten connections for some seconds; the time of every answer, in order of size. */
async function load(url: string, headers: Record<string, string>, duration: number): Promise<{ times: number[]; failed: number; lasted: number }> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon({ url, connections: 10, duration, headers }, (problem: Error | null, told) => (problem ? reject(problem) : resolve(told)));
    running.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds));
  });
  return { times: times.sort((a, b) => a - b), failed: result.non2xx + result.errors, lasted: result.duration };
}

async function cookieOf(address: string, role: string): Promise<string> {
  const answer = await fetch(`${address}/try`, { method: 'POST', body: new URLSearchParams({ role }), redirect: 'manual' });
  return answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
}
