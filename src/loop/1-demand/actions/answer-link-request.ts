import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { stale } from '#platform/actions/refusal';
import { answerLinkRequest } from '../store/link-requests.ts';

const input = Type.Object({ request: field.id<'linkRequest'>(), version: field.whole(1, 1_000_000), name: Type.Optional(Type.String({ maxLength: 150 })) });

/** Marks a request as dealt with: the link was sent from the employer's page, or the asker was told why not. */
export const answerRequest = action('demand.answer-link-request', input, async ({ tx, today, record }, { request: id, version, name = '' }) => {
  if (!(await answerLinkRequest(tx, id, version, today))) return fail(stale);
  record({ subject: { type: 'link-request', id }, before: { answered: false }, after: { answered: true } });
  return ok({ name });
});
