import type { Id } from '#kernel/id';
import type { Runner } from '#platform/actions/runner';
import { createDeliver } from '#platform/messages/deliver';
import { dispatchMessages } from '#platform/messages/dispatch';
import { mailTransport } from '#platform/messages/mail-transport';
import { recordOnlyTransport } from '#platform/messages/record-only-transport';
import type { Module } from '#platform/module';
import { deliverDue } from '#platform/outbox/deliver';
import type { Config } from './config.ts';
import type { HouseParts } from './open-parts.ts';

/** What leaves a transaction after it: events to their reactions, messages to people. Answers how much was tried. */
export function deliveriesOf(config: Config, parts: HouseParts, runner: Runner, modules: readonly Module[], onProblem: (problem: unknown, name: string) => void): (centre: Id<'centre'>) => Promise<number> {
  const reactions = new Map(modules.flatMap((module) => module.reactions ?? []).map((reaction) => [reaction.name, reaction]));
  const deliver = createDeliver([mailOf(config), recordOnlyTransport('whatsapp'), recordOnlyTransport('sms')]);
  return async (centre) => (await deliverDue({ ...parts, runner, reactions, onProblem }, centre)) + (await dispatchMessages({ ...parts, deliver }, centre));
}

function mailOf({ smtpUrl, mailFrom }: Config) {
  if (!smtpUrl) return recordOnlyTransport('mail');
  const url = new URL(smtpUrl);
  return mailTransport({
    host: url.hostname, port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)), secure: url.protocol === 'smtps:', from: mailFrom,
    ...(url.username ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) } : {}),
  });
}
