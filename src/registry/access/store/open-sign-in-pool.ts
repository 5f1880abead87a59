import pg from 'pg';

/** The sign-in library's own few connections: runtime role, its tables by search path, dates as `Date`, and a listener so that a lost connection ends nothing. */
export function openSignInPool(connection: pg.PoolConfig, onProblem: (problem: Error) => void = () => undefined): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: 4, options: '-c search_path=access -c timezone=UTC', connectionTimeoutMillis: 5_000 });
  pool.on('error', onProblem);
  return pool;
}
