import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { translator } from '#kernel/translate';
import type { Clock } from '#platform/clock';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import { queueNotices } from '#platform/messages/queue';
import { texts } from '../texts/words.ts';
import { codeMinutes, type SendCode } from './better-auth.ts';

type Parts = { readonly database: Database; readonly clock: Clock; readonly onQueued?: () => void };

/** Queues the one-time code as a message to the phone; the outbox sends it. */
export function createSendCode({ database, clock, onQueued }: Parts): SendCode {
  return async ({ phone, code, centre, language }) => {
    const t = translator(texts, language === 'en' ? 'en' : 'id');
    const told = { centre: centre as Id<'centre'>, actor: systemActor('access.code'), now: clock.now() };
    const notice = { channel: 'whatsapp' as const, to: phone, text: t('code-message', { code, minutes: codeMinutes }), purpose: 'access.code' };
    await inTransaction(database, { centre: told.centre }, (tx) => queueNotices(tx, told, [notice]));
    onQueued?.();
  };
}
