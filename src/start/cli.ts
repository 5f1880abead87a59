import { commands } from './commands.ts';
import { readConfig } from './config.ts';
import { fileCommands, misuse, runOnFile, usageOf } from './file-commands.ts';
import { importAbout, importUsage, runImportCommand } from './import-command.ts';
import { failPlainly } from './plain-failure.ts';
import { withHouse } from './with-house.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function help(): string {
  const lines = [...Object.entries(commands), ...Object.entries(fileCommands).map(([name, command]) => [usageOf(name), command] as const), [importUsage, { about: importAbout }] as const, ['help', { about: 'these lines' }] as const];
  const width = Math.max(...lines.map(([name]) => name.length));
  return ['Balai on the command line: npm run balai -- COMMAND', '', ...lines.map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)].join('\n');
}

const words = process.argv.slice(2);
const name = words.join(' ');
const verb = words.slice(0, 2).join(' ');
try {
  if (words.length === 0 || name === 'help' || name === '--help') say(help());
  else if (Object.hasOwn(commands, name)) process.exitCode = await withHouse(readConfig(), ({ database, clock }) => commands[name]!.run({ database, clock, say }));
  else if (verb === 'demand import') process.exitCode = await runImportCommand(words.slice(2));
  else if (Object.hasOwn(fileCommands, verb)) process.exitCode = await runOnFile(verb, words.slice(2));
  else process.exitCode = misuse(`There is no command "${name}": "npm run balai -- help" lists them.`);
} catch (problem) {
  failPlainly(problem);
}
