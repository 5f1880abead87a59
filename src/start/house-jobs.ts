import { sealAudit } from '#platform/audit/seals';
import { forgetOldKeys } from '#platform/actions/idempotency';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import type { Job } from '#platform/jobs/job';

/** What the house itself does by the clock, in every centre: seal the audit trail each minute, forget retry keys after a week. */
export const houseJobs = (database: Database, clock: Clock): readonly Job[] => [
  { name: 'audit-seal', cron: '* * * * *', run: async ({ centre }) => void await inTransaction(database, { centre }, (tx) => sealAudit(tx, clock.now())) },
  { name: 'forget-keys', cron: '17 2 * * *', run: async ({ centre }) => inTransaction(database, { centre }, (tx) => forgetOldKeys(tx, clock.now())) },
];
