import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { listCentres } from '#centres';
import { importVacancyFile, importReasons, tryVacancyFile, type FileImport } from '#demand';
import type { Actor } from '#kernel/actor';
import { documentAnswer } from '#kernel/file-answer';
import { systemClock } from '#platform/clock';
import { PlainFailure } from '#platform/plain-failure';
import { writeCsv } from '#platform/spreadsheet/write-csv';
import { provinceOf } from '#standards';
import { accessModule } from '../registry/access/module.ts';
import { readConfig } from './config.ts';
import { misuse } from './file-commands.ts';
import { listModules } from './modules.ts';
import { runnerOver } from './open-parts.ts';
import { withHouse } from './with-house.ts';

export const importUsage = 'demand import FILE [--dry-run] [--report OUT.csv]';
export const importAbout = 'takes a vacancy file in and prints what became of its rows; --dry-run keeps nothing and needs no Balai';

type Words = { readonly file: string; readonly isDry: boolean; readonly report: string | undefined };
const commandLine: Actor = { id: 'command-line', name: 'command line', roles: ['administrator'] };

/** Ends with 0 when the file was read to its end, 1 when it could not be, 2 when the words or the file are not what the command takes. */
export async function runImportCommand(words: readonly string[]): Promise<number> {
  const given = readWords(words);
  if (typeof given === 'string') return misuse(`${given}: npm run balai -- ${importUsage}`);
  const isFile = await stat(given.file).then((one) => one.isFile(), () => false);
  if (!isFile) return misuse(`${given.file} cannot be read: there is no such file.`);
  if (given.isDry) return answer(await tryVacancyFile(createReadStream(given.file), systemClock('Asia/Jakarta').today(), homeOfDryRun), given);
  return withHouse(readConfig(), async (parts) => {
    const [centre, another] = await listCentres(parts.database);
    if (!centre || another) throw new PlainFailure(centre ? 'This Balai holds several centres: take the file in on the page of the centre it is for.' : 'This Balai holds no centre yet: open it in a browser once.');
    const runner = runnerOver(parts, listModules(accessModule));
    return answer(await importVacancyFile(createReadStream(given.file), basename(given.file), { runner, files: parts.files, centre: centre.id, actor: commandLine }), given);
  });
}

/** Without a Balai nobody knows whose file it is; a place that several provinces have is looked for in Banten first. */
const homeOfDryRun = provinceOf('36');

async function answer(result: FileImport | { readonly refused: string }, { file, isDry, report }: Words): Promise<number> {
  if ('refused' in result) return misuse(`${file} is no vacancy file: ${result.refused}.`);
  const { counts, problem, rows, isKnown, unmapped, twins } = result;
  if (report !== undefined) {
    await writeFile(report, writeCsv({ columns: ['line', 'outcome', 'reasons', 'title', 'company'], rows: rows.map((row) => [row.line, row.outcome, importReasons(row.reasons, 'en'), row.title, row.company]) }));
  }
  process.stdout.write(documentAnswer({
    format: 'balai-import/1', file: basename(file), dryRun: isDry, status: problem === undefined ? 'finished' : 'failed', ...(problem === undefined ? {} : { problem }), ...(isDry ? {} : { known: isKnown }),
    rows: rows.length, ...counts, ...(unmapped === undefined ? {} : { unmapped }), ...(twins === undefined ? {} : { twins }),
  }).out);
  return problem === undefined ? 0 : 1;
}

function readWords(words: readonly string[]): Words | string {
  const files: string[] = [];
  let isDry = false;
  let report: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '--dry-run') isDry = true;
    else if (word === '--report') {
      report = words[(at += 1)];
      if (report === undefined || report.startsWith('--')) return '--report takes the name of a file';
    } else if (word.startsWith('--')) return `There is no option ${word}`;
    else files.push(word);
  }
  return files.length === 1 ? { file: files[0]!, isDry, report } : '"demand import" takes one file';
}
