import { setTimeout as wait } from 'node:timers/promises';
import type { BenchHouse } from '../open-bench-house.ts';
import { rate, seconds, type Figure } from '../report.ts';
import { addApplicants, type Applicant } from './applicants.ts';
import { writeBare } from './bare-loop.ts';
import { openBrowsers, shareWithin } from './browser.ts';
import { checkKept } from './check-kept.ts';
import { confirmAll, offerSeats } from './confirmations.ts';
import { runHouse, type RunningHouse } from './running-house.ts';
import { sendAll, type Sent } from './send-all.ts';

/** As many as the server's own pool has. */
const connections = 10;

type RushSize = { readonly people: number; /** In the part with the kills. */ readonly killed: number; readonly atOnce: number; readonly bare: number; readonly seats: number };
type Terms = Pick<RushSize, 'atOnce' | 'seats'>;
type Prepared = { readonly warm: readonly Applicant[]; readonly bare: readonly Applicant[]; readonly alone: readonly Applicant[]; readonly first: readonly Applicant[]; readonly second: readonly Applicant[] };

/** The opening hour: everybody sends at once, then again while the server is killed every five seconds, then all want a seat. */
export async function measureRush(house: BenchHouse, { people, killed, atOnce, bare, seats }: RushSize): Promise<Figure[]> {
  const all = await addApplicants(house, people + killed + 2 * bare + 200);
  let at = 0;
  const take = (count: number): Applicant[] => all.slice(at, at += count);
  const prepared = { warm: take(200), bare: take(bare), alone: take(Math.min(bare, 300)), first: take(people), second: take(killed) };
  await house.close();
  const running = await runHouse(house);
  try {
    const figures: Figure[] = [];
    for (const part of [plainRush, killedRush, seatRush]) {
      const measured = await part(house, running, prepared, { atOnce, seats });
      for (const { what, value } of measured) process.stderr.write(`${what}: ${value}\n`);
      figures.push(...measured);
    }
    return figures;
  } finally {
    await running.end();
  }
}

async function plainRush(house: BenchHouse, running: RunningHouse, { warm, bare, alone, first }: Prepared, { atOnce }: Terms): Promise<Figure[]> {
  const browsers = openBrowsers(() => running.address, atOnce);
  await sendAll(browsers, warm, atOnce);
  const half = Math.ceil(bare.length / 2);
  // Before and after, so that a machine that others keep busy treats both alike.
  const before = await running.beside(({ runtimePool }) => writeBare(house, runtimePool, bare.slice(0, half), connections));
  const sent = await sendAll(browsers, first, atOnce);
  const [after, one] = await running.beside(async ({ runtimePool }) => [await writeBare(house, runtimePool, bare.slice(half), connections), await writeBare(house, runtimePool, alone, 1)] as const);
  const kept = await running.beside(({ runtime }) => checkKept(runtime, house, first, sent.receipts));
  browsers.close();
  const perSecond = { sent: (first.length * 1000) / sent.milliseconds, bare: (bare.length * 1000) / (before + after), alone: (alone.length * 1000) / one };
  return [
    { what: `Rush: ${first.length.toLocaleString('en')} people, ${atOnce} at a time, half of them pressing twice`, value: `${rate(first.length, sent.milliseconds, 'registrations')}, ${rate(sent.times.length, sent.milliseconds, 'answers')}` },
    ...outcome('Rush', first.length, sent, kept),
    { what: 'Rush: answers within, half, 95 % and 99 %', value: [0.5, 0.95, 0.99].map((share) => `${shareWithin(sent.times, share).toFixed(0)} ms`).join(', ') },
    { what: 'The same rows by a bare loop, ten connections; one connection', value: `${perSecond.bare.toFixed(0)}/s; ${perSecond.alone.toFixed(0)}/s` },
    { what: 'Ratio of registrations to the bare loop, ten connections; one connection (wanted: 0.4)', value: `${(perSecond.sent / perSecond.bare).toFixed(2)}; ${(perSecond.sent / perSecond.alone).toFixed(2)}` },
  ];
}

const outcome = (name: string, people: number, sent: Sent, kept: { lost: number; doubled: number; gaps: number }): Figure[] => [
  { what: `${name}: acknowledged, of them lost, doubled, told two numbers`, value: `${sent.receipts.size.toLocaleString('en')} of ${people.toLocaleString('en')}, ${kept.lost}, ${kept.doubled}, ${sent.twoNumbers}` },
  { what: `${name}: told it was busy, refused, numbers left out`, value: `${sent.busy}, ${sent.refused.length}${sent.refused[0] ? ` (${sent.refused[0]})` : ''}, ${kept.gaps}` },
];

async function killedRush(house: BenchHouse, running: RunningHouse, { second }: Prepared, { atOnce }: Terms): Promise<Figure[]> {
  const browsers = openBrowsers(() => running.address, atOnce);
  const state = { isOver: false };
  const starts: number[] = [];
  const killing = (async () => {
    for (await wait(5_000); !state.isOver; await wait(5_000)) starts.push(await running.killAndStart());
  })();
  const sent = await sendAll(browsers, second, atOnce);
  state.isOver = true;
  await killing;
  browsers.close();
  const kept = await running.beside(({ runtime }) => checkKept(runtime, house, second, sent.receipts));
  return [
    { what: `Killed every 5 s: ${second.length.toLocaleString('en')} people, ${starts.length} kills, in`, value: `${seconds(sent.milliseconds)}, ${sent.lostAnswers} presses without an answer` },
    ...outcome('Killed every 5 s', second.length, sent, kept),
    { what: 'Killed every 5 s: ready again after, at most (wanted: 5 s)', value: starts.length > 0 ? seconds(Math.max(...starts)) : 'never killed' },
  ];
}

async function seatRush(house: BenchHouse, running: RunningHouse, { first }: Prepared, { atOnce, seats }: Terms): Promise<Figure[]> {
  const browsers = openBrowsers(() => running.address, atOnce);
  const { taken, confirmed, milliseconds } = await running.beside(async ({ runtime }) => {
    await offerSeats(runtime, house, first, seats);
    return confirmAll(browsers, runtime, house, first, atOnce);
  });
  browsers.close();
  return [{ what: `${seats} seats wanted by ${first.length.toLocaleString('en')} people, ${atOnce} at a time: told so, confirmed`, value: `${taken}, ${confirmed} (${rate(first.length, milliseconds, 'answers')})` }];
}
