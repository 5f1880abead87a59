import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export type Figure = { readonly what: string; readonly value: string };

const file = 'docs/benchmarks.md';
const head = `# Benchmarks

Made by \`npm run bench -- --write\`; the newest run is on top. A run takes about two minutes and measures everything on the machine it
names: a figure says little alone, and much beside another of the same run. Rates are of one process serving pages and one PostgreSQL
beside it, asked over loopback by ten connections from the same machine; \`/health\` is the ceiling of what that can show.

\`npm run bench -- rush --write\` is the opening hour of a wave: 10,000 people with complete drafts press the real form of the real server, 64 at a
time, every second of them twice; then the same while the server is killed every five seconds; then all of them want one of 208 seats. The
bare loop writes the very rows of a registration over the same database and does nothing else. \`npm run bench -- steady --write --seconds 300\`
is an ordinary opening day. \`--people\`, \`--bare\`, \`--seats\`, \`--registrations\`, \`--calls\` change the size. Sender, server and database share the machine.

\`npm run bench -- plan --write\` is the planner beside HiGHS (WASM) with the exact model of the same question: 60 packages in 26 weeks, 200 in 52, one instructor lost, 10,000 packages.
`;

/** Prints the figures, and on request puts them on top of the page of benchmarks with machine, day and commit. */
export async function report(figures: readonly Figure[], isKept: boolean): Promise<void> {
  const table = ['| | |', '|---|--:|', ...figures.map(({ what, value }) => `| ${what} | ${value} |`)].join('\n');
  process.stdout.write(`${table}\n`);
  if (!isKept) return;
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;
  const section = `## ${new Date().toISOString().slice(0, 10)}, commit ${commit()}\n\n${machine}; load of the machine at the end ${loadavg()[0]!.toFixed(1)}.\n\n${table}\n`;
  const older = existsSync(file) ? readFileSync(file, 'utf8').slice(readFileSync(file, 'utf8').indexOf('\n## ') + 1) : '';
  writeFileSync(file, `${head}\n${section}${older.startsWith('## ') ? `\n${older}` : ''}`);
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
export const rate = (count: number, milliseconds: number, unit: string): string => `${Math.round((count * 1000) / milliseconds).toLocaleString('en')} ${unit}/s`;
