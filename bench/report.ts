import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export type Figure = { readonly what: string; readonly value: string };

const file = 'docs/benchmarks.md';
const head = `# Benchmarks

Made by \`npm run bench -- --write\`; the newest run is on top. A run takes about two minutes and measures everything on the machine it
names: a figure says little alone, and much beside another of the same run. Rates are of one process serving pages and one PostgreSQL
beside it, asked over loopback by ten connections from the same machine; \`/health\` is the ceiling of what that can show.
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
