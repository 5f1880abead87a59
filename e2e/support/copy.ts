import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root';

type Environment = Readonly<Record<string, string>>;
type Ended = { readonly code: number | null; readonly out: string; readonly problem: string };

/** A copy of the product whose life a test decides: it may be killed and started again on the same folder. */
export type Copy = { readonly address: string; readonly said: () => string; readonly child: ChildProcess; end(signal?: NodeJS.Signals): Promise<Ended> };

const folders: string[] = [];
const living = new Set<ChildProcess>();

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balai-life-'));
  folders.push(folder);
  return folder;
}

/** Ends what a failed test left running, and removes its folders. */
export async function clearAway(): Promise<void> {
  for (const child of living) {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function launch(tool: readonly string[], environment: Environment) {
  const child = spawn(process.execPath, tool, { cwd: projectRoot(), env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', REQUESTS_PER_MINUTE: '1000000', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  living.add(child);
  const said = { out: '', problem: '' };
  child.stdout.on('data', (chunk) => { said.out += String(chunk); });
  child.stderr.on('data', (chunk) => { said.problem += String(chunk); });
  const ended = once(child, 'close').then(([code]): Ended => {
    living.delete(child);
    return { code: code as number | null, ...said };
  });
  return { child, said, ended };
}

/** Starts a copy and waits for its last line. */
export async function startCopy(folder: string, environment: Environment = {}): Promise<Copy> {
  const { child, said, ended } = launch(['tools/start.mjs'], { BALAI_DATA: folder, ...environment });
  const ready = (): string | undefined => /^Balai is ready: (\S+)$/m.exec(said.out)?.[1];
  while (!ready()) {
    const end = await Promise.race([ended, once(child.stdout!, 'data').then(() => undefined)]);
    if (end && !ready()) throw new Error(`The product did not start:\n${end.out}${end.problem}`);
  }
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  return { address: ready()!, said: () => said.out + said.problem, child, end };
}

/** A start that is ended by a signal at the moment `isTime` says so, usually before it is ready. */
export async function endDuringStart(folder: string, signal: NodeJS.Signals, isTime: (said: string, pid: number) => boolean): Promise<Ended> {
  const { child, said, ended } = launch(['tools/start.mjs'], { BALAI_DATA: folder });
  while (child.exitCode === null && !isTime(said.out + said.problem, child.pid!)) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill(signal);
  return ended;
}

/** A start that is expected to fail, or a command: runs it to its end. Steps that took long on this machine (`Building ...`) are left out of what it said. */
export async function runToEnd(tool: readonly string[], environment: Environment): Promise<Ended> {
  const ended = await launch(tool, environment).ended;
  return { ...ended, problem: ended.problem.replace(/^[A-Z][\w ]+ \.\.\.\n/gm, '') };
}

export const postmasterOf = (folder: string): number => Number(readFileSync(join(folder, 'database/postmaster.pid'), 'utf8').split('\n')[0]);

/** A visitor with cookies and forms, without a browser: enough to sign in and to look. */
export function visitorOf(address: string) {
  const jar = new Map<string, string>();
  const ask = async (path: string, form?: Readonly<Record<string, string>> | FormData): Promise<{ status: number; to: string; text: string }> => {
    const answer = await fetch(`${address}${path}`, {
      redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(form ? { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
  };
  /** Fills the form of a page, with the seal that page carries. */
  const fill = async (path: string, fields: Readonly<Record<string, string>>, to = path) => {
    const { text } = await ask(path);
    return ask(to, { _csrf: /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '', _key: crypto.randomUUID(), ...fields });
  };
  return { ask, fill };
}
