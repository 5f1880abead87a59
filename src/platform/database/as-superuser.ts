import pg from 'pg';
import type { Connection } from '#platform/database/connection';

/** Statements with the rights of the server's own account: to make and drop whole databases, nothing else. */
export async function asSuperuser(connection: Connection, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
