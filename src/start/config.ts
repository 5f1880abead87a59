import { parseDay, type Day } from '#kernel/day';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { PlainFailure } from '#platform/plain-failure';

type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

export type Config = {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Undefined: the embedded PostgreSQL is used. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly isSampleWanted: boolean;
  /** How people outside reach us; undefined: the address we listen on. Without a slash at its end. */
  readonly publicUrl: string | undefined;
  /** Reverse proxies in front of us, as addresses or networks: without them everybody would seem to come from one address. */
  readonly proxies: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Given instead of the generated ones. */
  readonly signingSecret: string | undefined;
  readonly nikKey: string | undefined;
  readonly logLevel: LogLevel;
  /** The sample centre looked at on another day; refused for a real one. */
  readonly sampleDay: Day | undefined;
  /** National registers that are asked about applicants; without an address a register is served by file. */
  readonly registers: { readonly [kind in 'identity' | 'education']: RegisterAddress | undefined };
  /** Requests a minute one address may make before it is asked to wait. */
  readonly requestsPerMinute: number;
};

type RegisterAddress = { readonly url: string; readonly token: string | undefined; /** Number of the agreement under which we may ask. */ readonly agreement: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, once and only here. A wrong value ends the start with one sentence. */
export function readConfig(environment: Environment = process.env): Config {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: readPort(given('PORT')),
    databaseUrl: readUrl('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    dataFolder: readDataFolder(given('BALAI_DATA'), environment),
    isSampleWanted: readSwitch('BALAI_SAMPLE', given('BALAI_SAMPLE'), true),
    publicUrl: readUrl('BALAI_URL', given('BALAI_URL'), ['http:', 'https:'])?.replace(/\/+$/, ''),
    proxies: readProxies(given('BALAI_PROXY')) ?? (given('BALAI_URL') ? 'loopback' : undefined),
    smtpUrl: readUrl('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: given('MAIL_FROM') ?? 'Balai <balai@localhost>',
    signingSecret: readSecret('BALAI_SECRET', given('BALAI_SECRET')),
    nikKey: readSecret('BALAI_NIK_KEY', given('BALAI_NIK_KEY')),
    logLevel: readChoice('LOG_LEVEL', given('LOG_LEVEL') ?? (process.stdout.isTTY ? 'warn' : 'info'), ['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    sampleDay: readDay('BALAI_SAMPLE_DAY', given('BALAI_SAMPLE_DAY')),
    registers: { identity: readRegister('IDENTITY_CHECK', given), education: readRegister('EDUCATION_CHECK', given) },
    requestsPerMinute: readCount('REQUESTS_PER_MINUTE', given('REQUESTS_PER_MINUTE'), 1_200),
  };
}

/** The law wants the agreement's number beside every result, so there is no connection without one. */
function readRegister(name: string, given: (name: string) => string | undefined): RegisterAddress | undefined {
  const url = readUrl(`${name}_URL`, given(`${name}_URL`), ['http:', 'https:']);
  if (!url) return undefined;
  const agreement = given(`${name}_AGREEMENT`);
  if (!agreement || agreement.length > 120) throw new PlainFailure(`${name}_AGREEMENT must say under which agreement ${name}_URL may be asked, in at most 120 characters.`);
  return { url, token: given(`${name}_TOKEN`), agreement };
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new PlainFailure(`PORT is "${text}", but must be a number from 0 to 65535 (0 takes any free port).`);
}

function readProxies(text: string | undefined): string | undefined {
  const proxies = text?.split(',').map((one) => one.trim());
  if (!proxies || proxies.every((one) => one === 'loopback' || /^([\d.]+|[\da-f:]+:[\da-f:.]*)(\/\d{1,3})?$/i.test(one))) return proxies?.join(',');
  throw new PlainFailure(`BALAI_PROXY is "${text}", but must be addresses or networks such as 10.0.0.5 or 10.0.0.0/24, with commas between.`);
}

function readDay(name: string, text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text === undefined || day) return day;
  throw new PlainFailure(`${name} is "${text}", but must be a day such as 2027-03-01.`);
}

function readCount(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new PlainFailure(`${name} is "${text}", but must be a whole number from 1.`);
}

function readSwitch(name: string, text: string | undefined, usual: boolean): boolean {
  if (text === undefined) return usual;
  if (/^(on|1|true|yes)$/i.test(text)) return true;
  if (/^(off|0|false|no)$/i.test(text)) return false;
  throw new PlainFailure(`${name} is "${text}", but must be on or off.`);
}

function readChoice<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text.toLowerCase());
  if (found) return found;
  throw new PlainFailure(`${name} is "${text}", but must be one of ${choices.join(', ')}.`);
}

/** Addresses may hold a password: the sentence does not repeat them. */
function readUrl(name: string, text: string | undefined, protocols: readonly string[]): string | undefined {
  if (text === undefined) return undefined;
  const starts = protocols.map((protocol) => `${protocol}//`);
  if (starts.some((start) => text.startsWith(start)) && (URL.canParse(text) || name === 'DATABASE_URL')) return text;
  throw new PlainFailure(`${name} is not an address that begins with ${starts.join(' or ')}.`);
}

function readSecret(name: string, text: string | undefined): string | undefined {
  if (text === undefined || Buffer.byteLength(text) >= 32) return text;
  throw new PlainFailure(`${name} is too short: give at least 32 characters of chance, for example from "openssl rand -hex 32".`);
}

/** Outside the checkout, so that neither a new clone nor a clean one touches what people entered. */
function readDataFolder(given: string | undefined, environment: Environment): string {
  if (given) return resolve(given);
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'balai');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'balai');
  const base = environment.XDG_DATA_HOME;
  return join(base && isAbsolute(base) ? base : join(homedir(), '.local', 'share'), 'balai');
}
