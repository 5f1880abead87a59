import type { Config } from './config.ts';

type Found = { readonly hasCentre: boolean; readonly isSample: boolean; readonly setUpCode: string };

/** What the terminal says when everything stands; the last line is the one people and scripts look for. */
export function banner(config: Config, address: string, { hasCentre, isSample, setUpCode }: Found): string {
  const where = config.databaseUrl ? 'the database of DATABASE_URL' : 'an embedded PostgreSQL';
  const lines = [
    '',
    `  Data      ${config.dataFolder} (${where})`,
    isSample ? `  Try       ${address}/masuk offers every role of the sample centre` : '',
    hasCentre ? '' : `  Set up    ${address}/siapkan asks for this code once: ${setUpCode}`,
    '  Stop      Ctrl-C',
    '',
    `Balai is ready: ${address}`,
    '',
  ];
  return lines.filter((line, at) => line !== '' || at === 0 || at >= lines.length - 3).join('\n');
}
