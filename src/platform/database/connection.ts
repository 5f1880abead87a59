import { userInfo } from 'node:os';
import { PlainFailure } from '#platform/plain-failure';

/** Where and as whom to connect, in the words of `pg`, pg-boss and better-auth alike. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password?: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
};

/** Reads `DATABASE_URL`; a socket's folder may stand in the host (percent-encoded) or in `?host=`. */
export function connectionOfUrl(text: string): Connection {
  const url = parse(text);
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  const user = url.searchParams.get('user') ?? (decodeURIComponent(url.username) || userInfo().username);
  const password = url.searchParams.get('password') ?? decodeURIComponent(url.password);
  return {
    host: host || 'localhost',
    port: Number(url.port || url.searchParams.get('port') || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    user,
    ...(password === '' ? {} : { password }),
    ...tlsOf(url.searchParams.get('sslmode')),
  };
}

function parse(text: string): URL {
  const fault = new PlainFailure('DATABASE_URL is not an address of a PostgreSQL database, such as postgres://user:password@host:5432/balai.');
  if (!/^postgres(ql)?:\/\//.test(text)) throw fault;
  try {
    return new URL(text);
  } catch {
    throw fault;
  }
}

function tlsOf(mode: string | null): Pick<Connection, 'ssl'> {
  if (mode === null || mode === 'disable' || mode === 'allow' || mode === 'prefer') return {};
  return { ssl: mode === 'no-verify' ? { rejectUnauthorized: false } : true };
}
