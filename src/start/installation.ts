import type { Database } from '#platform/database/transaction';

type SampleState = 'none' | 'loading' | 'loaded';

const facts = (database: Database) => database.withTables<{ 'platform.installation': { key: string; value: string } }>();

/** Whether the centre that is here is the sample: then, and on loopback only, roles may be tried without a password. */
export async function sampleState(database: Database): Promise<SampleState> {
  const row = await facts(database).selectFrom('platform.installation').select('value').where('key', '=', 'sample').executeTakeFirst();
  return (row?.value ?? 'none') as SampleState;
}

export async function saveSampleState(owner: Database, value: SampleState): Promise<void> {
  await facts(owner).insertInto('platform.installation').values({ key: 'sample', value }).onConflict((conflict) => conflict.column('key').doUpdateSet({ value })).execute();
}
