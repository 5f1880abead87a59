import { readFile } from 'node:fs/promises';
import { checkBundle, computeBundle } from '#admission';
import type { FileAnswer } from '#kernel/file-answer';
import { openBudget, type SearchBudget } from '#kernel/search-budget';
import { answerCluster } from '#programs';
import { answerPlan } from '#waves';

/** A word that reads one file and needs no Balai: it runs from a fresh copy, without a database and without a data folder. */
type FileCommand =
  | { readonly about: string; readonly answer: (text: string) => FileAnswer }
  | { readonly about: string; readonly solve: (text: string, seed: number, budget: SearchBudget) => FileAnswer };

export const fileCommands: Readonly<Record<string, FileCommand>> = {
  'admission compute': { about: 'prints an admission bundle with its result filled in', answer: computeBundle },
  'admission verify': { about: 'computes the result of an admission bundle again and checks it; ends with 1 and a line for each violation', answer: checkBundle },
  'cluster solve': { about: 'prints the cluster of units that serves the most demand within the hours', solve: answerCluster },
  'plan solve': { about: 'prints which packages run, when and with whom', solve: answerPlan },
};

/** The words behind a command, as `help` shows them. */
export const usageOf = (name: string): string => `${name} FILE${'solve' in fileCommands[name]! ? ' [--seconds S | --moves N] [--seed N]' : ''}`;

/** Reads one file, prints one answer; ends with 2 where the words or the file are not what the command takes. */
export async function runOnFile(name: string, words: readonly string[]): Promise<number> {
  const command = fileCommands[name]!;
  const { files, options, fault } = readWords(words, 'solve' in command);
  if (fault || files.length !== 1) return misuse(`${fault ?? `"${name}" takes one file`}: npm run balai -- ${usageOf(name)}`);
  const text = await readFile(files[0]!, 'utf8').catch((problem: NodeJS.ErrnoException) => problem);
  if (typeof text !== 'string') return misuse(`${files[0]} cannot be read: ${text.code === 'ENOENT' ? 'there is no such file' : text.message}.`);
  const { out, complaints, exit } = 'solve' in command ? command.solve(text, options.seed ?? 1, budgetOf(options)) : command.answer(text);
  for (const line of complaints) process.stderr.write(`${line}\n`);
  process.stdout.write(out);
  return exit;
}

export function misuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

type Options = { seconds?: number; moves?: number; seed?: number };
const usualSeconds = 10;
/** Whole moves and seeds; parts of a second are fine. */
const allowed: Readonly<Record<keyof Options, RegExp>> = { seconds: /^\d{1,6}(\.\d+)?$/, moves: /^\d{1,12}$/, seed: /^\d{1,9}$/ };

function readWords(words: readonly string[], takesOptions: boolean): { readonly files: string[]; readonly options: Options; readonly fault?: string } {
  const files: string[] = [];
  const options: Options = {};
  for (let at = 0; at < words.length; at += 1) {
    const name = /^--(.+)$/.exec(words[at]!)?.[1] as keyof Options | undefined;
    if (name === undefined) files.push(words[at]!);
    else if (!takesOptions || !Object.hasOwn(allowed, name)) return { files, options, fault: `There is no option --${name}` };
    else if (!allowed[name].test(words[at + 1] ?? '')) return { files, options, fault: `--${name} takes a number` };
    else options[name] = Number(words[(at += 1)]);
  }
  return options.seconds !== undefined && options.moves !== undefined ? { files, options, fault: 'Give --seconds or --moves, not both' } : { files, options };
}

function budgetOf({ seconds, moves }: Options): SearchBudget {
  if (moves !== undefined) return openBudget(moves);
  const until = performance.now() + (seconds ?? usualSeconds) * 1000;
  return openBudget(Number.MAX_SAFE_INTEGER, () => performance.now() >= until);
}
