import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inTransaction } from '#platform/database/in-transaction';
import { listClasses } from '#waves';
import type { BenchHouse } from '../open-bench-house.ts';
import type { Figure } from '../report.ts';
import { addApplicants, type Applicant } from './applicants.ts';
import { openBrowsers, shareWithin, type Answer, type Browsers } from './browser.ts';
import { checkKept } from './check-kept.ts';
import { runHouse, type RunningHouse } from './running-house.ts';

type SteadySize = { readonly registrations: number; readonly calls: number; readonly seconds: number; /** Of a hundred calls, how many ask for somebody's own page. */ readonly own: number };
type Told = { readonly calls: number[]; readonly sends: number[]; failed: number; refused: number; busy: number; readonly receipts: Map<string, string> };

const tick = 20;

/** An ordinary opening day: so many registrations and calls every second, whether the earlier ones were answered or not. */
export async function measureSteady(house: BenchHouse, size: SteadySize): Promise<Figure[]> {
  const { parts, centre } = house;
  const applicants = await addApplicants(house, size.registrations * (size.seconds + 20));
  const classes = await inTransaction(parts.database, { centre, readOnly: true }, (tx) => listClasses(tx));
  await house.close();
  const running = await runHouse(house);
  const browsers = openBrowsers(() => running.address, 200);
  try {
    const paths = ['/', ...classes.slice(0, 8).map(({ id }) => `/pelatihan/${id}`)];
    // The first seconds compile and fill the memory; they are not counted.
    await drive(browsers, applicants.splice(0, size.registrations * 15), paths, { ...size, seconds: 15 });
    const before = memoryOf(running);
    const told = await drive(browsers, applicants, paths, size);
    const after = memoryOf(running);
    const kept = await running.beside(({ runtime }) => checkKept(runtime, house, applicants, told.receipts));
    return figures(size, told, kept.lost + kept.doubled, before, after);
  } finally {
    browsers.close();
    await running.end();
  }
}

async function drive(browsers: Browsers, applicants: readonly Applicant[], paths: readonly string[], { registrations, calls, seconds, own: share }: SteadySize): Promise<Told> {
  const told: Told = { calls: [], sends: [], failed: 0, refused: 0, busy: 0, receipts: new Map() };
  const under: Promise<void>[] = [];
  const count = (times: number[], answer: Answer | undefined, wanted: number): void => {
    if (!answer) told.failed += 1;
    else if (answer.status === 503) told.busy += 1;
    else if (answer.status !== wanted) told.refused += 1;
    if (answer) times.push(answer.milliseconds);
  };
  const send = async ({ application, headers, seal }: Applicant): Promise<void> => {
    const answer = await browsers.post(`/pendaftaran/${application}/periksa`, headers, { _csrf: seal, _key: randomUUID() }).catch(() => undefined);
    count(told.sends, answer, 303);
    const number = answer && /G\d+-\d+/.exec(answer.notice)?.[0];
    if (number) told.receipts.set(application, number);
  };
  const call = async (at: number): Promise<void> => {
    // Of a hundred calls twenty are somebody's own page or ask for health, the others read the catalogue and the classes.
    const turn = at % 100;
    const own = turn < share ? applicants[at % applicants.length] : undefined;
    const path = own ? `/pendaftaran/${own.application}` : turn < 20 ? '/health' : paths[at % paths.length]!;
    count(told.calls, await browsers.get(path, own?.headers ?? {}).catch(() => undefined), 200);
  };
  const began = performance.now();
  let [sent, called] = [0, 0];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const elapsed = Math.min((performance.now() - began) / 1000, seconds);
      while (sent < elapsed * registrations && sent < applicants.length) under.push(send(applicants[sent++]!));
      while (called < elapsed * calls) under.push(call(called++));
      if (elapsed >= seconds) { clearInterval(timer); resolve(); }
    }, tick);
  });
  await Promise.all(under);
  return told;
}

/** Resident memory of the server's process in megabytes. */
function memoryOf(running: RunningHouse): number {
  const status = readFileSync(`/proc/${running.copy().child.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function figures({ registrations, calls, seconds, own }: SteadySize, told: Told, lost: number, before: number, after: number): Figure[] {
  const all = told.calls.length + told.sends.length + told.failed;
  const within = (times: readonly number[]): string => [0.5, 0.95, 0.99].map((share) => `${shareWithin(times, share).toFixed(0)} ms`).join(', ');
  return [
    { what: `Steady: ${registrations} registrations and ${calls} calls a second for ${seconds} s, asked`, value: `${all.toLocaleString('en')} (80 % public pages, ${20 - own} % health, ${own} % own pages of drafts)` },
    { what: 'Steady: calls answered within, half, 95 %, 99 % (wanted: 95 % in 500 ms)', value: within(told.calls) },
    { what: 'Steady: registrations answered within, half, 95 %, 99 %', value: within(told.sends) },
    { what: 'Steady: no answer, other answer, told it was busy (wanted: below 0.1 %)', value: `${told.failed}, ${told.refused}, ${told.busy} (${(((told.failed + told.refused + told.busy) * 100) / all).toFixed(2)} %)` },
    { what: 'Steady: acknowledged, of them lost or doubled', value: `${told.receipts.size.toLocaleString('en')}, ${lost}` },
    { what: 'Steady: memory of the server before and after (wanted: growth below 10 %)', value: `${before} MB, ${after} MB (${(((after - before) * 100) / before).toFixed(0)} %)` },
  ];
}
