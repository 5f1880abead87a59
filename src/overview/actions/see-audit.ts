import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { listTrail } from '#platform/audit/entries';
import { verifyAudit } from '#platform/audit/seals';
import { offsetOf, perPage } from '#platform/http/list-state';

const text = Type.Optional(Type.String({ maxLength: 100 }));
const input = Type.Object({ page: Type.Optional(field.whole(1, 100_000)), deed: text, only: Type.Optional(field.oneOf(['sign-ins'])), actor: text, subject: text, verify: Type.Optional(Type.Boolean()) });

/** `access` writes who came in, who was turned away and who left under names that begin so. */
const signIns = 'access.sign-';

/** The audit trail, and on wish the recomputed chain of seals. */
export const seeAudit = question('centre.see-audit', input, async ({ tx }, { page, verify, ...filter }) => ok({
  entries: await listTrail(tx, { ...filter, deedsFrom: filter.only && signIns }, perPage, offsetOf(page)), page: page ?? 1, filter, verdict: verify ? await verifyAudit(tx) : undefined,
}));
