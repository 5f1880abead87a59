import pg from 'pg';

type Query = typeof pg.Client.prototype.query;
export type Trips<Value> = { readonly value: Value; readonly statements: readonly string[]; /** How often something waited for the database: what is asked in one breath is one trip. */ readonly trips: number };

/** Does something and tells what it asked the database. Nothing else may ask meanwhile. */
export async function countTrips<Value>(work: () => Promise<Value>): Promise<Trips<Value>> {
  const client = pg.Client.prototype as { query: (...sent: unknown[]) => unknown };
  const original = client.query;
  const statements: string[] = [];
  let [trips, isUnderWay] = [0, false];
  client.query = function (this: pg.Client, ...sent: unknown[]) {
    const [first] = sent as [string | { text?: string }];
    statements.push(typeof first === 'string' ? first : first.text ?? '');
    if (!isUnderWay) {
      trips += 1;
      isUnderWay = true;
      process.nextTick(() => { isUnderWay = false; });
    }
    return (original as Query).apply(this, sent as unknown as Parameters<Query>);
  };
  try {
    return { value: await work(), statements, trips };
  } finally {
    client.query = original;
  }
}
