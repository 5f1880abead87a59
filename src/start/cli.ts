import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRunning } from '#platform/database/embedded-postgres';
import { openDatabase } from '#platform/database/open-database';
import { PlainFailure } from '#platform/plain-failure';
import { commands, type Command } from './commands.ts';
import { readConfig, type Config } from './config.ts';
import { takeDataFolder } from './data-folder.ts';
import { openParts } from './open-parts.ts';
import { fileCommands, misuse, runOnFile, usageOf } from './file-commands.ts';
import { failPlainly } from './plain-failure.ts';
import { readSecrets } from './secrets.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function help(): string {
  const lines = [...Object.entries(commands), ...Object.entries(fileCommands).map(([name, command]) => [usageOf(name), command] as const), ['help', { about: 'these lines' }] as const];
  const width = Math.max(...lines.map(([name]) => name.length));
  return ['Balai on the command line: npm run balai -- COMMAND', '', ...lines.map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)].join('\n');
}

/** Beside a Balai that runs, or alone: then it holds the data folder until it is done. */
async function run(command: Command, config: Config): Promise<number> {
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, 'database', 'PG_VERSION'))) throw new PlainFailure(`There is no Balai in ${config.dataFolder} yet: start it once with "npm start", or name its folder with BALAI_DATA.`);
  const secrets = await readSecrets(config);
  const settings = config.databaseUrl ? { kind: 'url' as const, url: config.databaseUrl } : { kind: 'embedded' as const, folder: config.dataFolder };
  const isRunning = settings.kind === 'url' || (await findRunning({ folder: settings.folder, password: secrets.database.superuser })) !== undefined;
  const release = isRunning ? () => undefined : await takeDataFolder(config.dataFolder);
  try {
    const database = await openDatabase(settings, { passwords: secrets.database, attach: true, max: 2 });
    const { clock } = openParts(config, secrets, database.runtime);
    return await command.run({ database: database.runtime, clock, say }).catch(explain).finally(() => database.stop());
  } finally {
    release();
  }
}

function explain(problem: { code?: string }): never {
  if (problem.code === '42P01' || problem.code === '3F000') throw new PlainFailure('This database holds no Balai yet: start it once with "npm start".');
  throw problem;
}

const words = process.argv.slice(2);
const name = words.join(' ');
const verb = words.slice(0, 2).join(' ');
try {
  if (words.length === 0 || name === 'help' || name === '--help') say(help());
  else if (Object.hasOwn(commands, name)) process.exitCode = await run(commands[name]!, readConfig());
  else if (Object.hasOwn(fileCommands, verb)) process.exitCode = await runOnFile(verb, words.slice(2));
  else process.exitCode = misuse(`There is no command "${name}": "npm run balai -- help" lists them.`);
} catch (problem) {
  failPlainly(problem);
}
