import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Action } from '#platform/actions/action';
import { inTransaction } from '#platform/database/in-transaction';
import { projectRoot } from '#platform/project-root';
import type { BenchHouse } from './open-bench-house.ts';
import { rate, seconds, type Figure } from './report.ts';

/** Vacancy files of development, beside the checkout; without them this part is left out. */
const folder = join(projectRoot(), '..', 'shared', 'data', 'vacancies');

/** The whole import of every development file, one after another, as the job does it: store, read, judge, write a thousand rows a commit. */
export async function measureImport(house: BenchHouse): Promise<Figure[]> {
  if (!existsSync(folder)) return [{ what: 'Import of vacancy files', value: 'left out: no files here' }];
  const before = process.memoryUsage.rss();
  const processor = process.cpuUsage();
  let highest = 0;
  const watch = setInterval(() => { highest = Math.max(highest, process.memoryUsage.rss()); }, 50);
  const began = performance.now();
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'))) await importFile(house, name);
  } finally {
    clearInterval(watch);
  }
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(processor);
  const { rows: [sum] } = await inTransaction(house.parts.database, { centre: house.centre, readOnly: true }, (tx) => sql<{ n: number }>`select count(*) as n from demand.import_rows`.execute(tx));
  return [
    { what: `Import of ${sum!.n.toLocaleString('en')} vacancy rows`, value: `${seconds(took)}, ${rate(sum!.n, took, 'rows')}` },
    { what: '— of it processor time of ours (a busy machine does not count; the database works beside it)', value: seconds((user + system) / 1000) },
    { what: 'Most memory while importing (whole process) · before it began', value: `${Math.round(highest / 2 ** 20)} MB · ${Math.round(before / 2 ** 20)} MB` },
  ];
}

async function importFile({ runner, centre, modules, parts }: BenchHouse, name: string): Promise<void> {
  const kept = await parts.files.put(createReadStream(join(folder, name)), { centre, kinds: ['gz'], maxBytes: 200 * 2 ** 20 });
  if (!kept.ok) throw new Error(`${name} is not kept: ${kept.error.code}`);
  const demand = modules.find((module) => module.name === 'demand')!;
  const upload = demand.deeds.find((deed) => deed.name === 'demand.import-vacancies' && deed.kind === 'action') as Action<unknown, { import: string }, never>;
  const taken = await runner.run(upload, { file: kept.value.hash, fileName: name }, { centre, actor: { id: 'bench', name: 'bench', roles: ['administrator'] } });
  if (!taken.ok) throw new Error(`${name} is not taken: ${JSON.stringify(taken)}`);
  await demand.jobs!.find((job) => job.name === 'demand-import')!.run({ runner, centre, data: { import: taken.value.import }, signal: new AbortController().signal });
}
