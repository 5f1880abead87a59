import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { listMessages } from '#platform/messages/queue';

/** What the centre sent or would have sent, newest first. */
export const seeMessages = question('centre.see-messages', Type.Object({ page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx }, { page }) =>
  ok({ messages: await listMessages(tx, perPage, offsetOf(page)), page: page ?? 1 }));
