import { Type } from 'typebox';
import { addDays, firstOfMonth, type Day } from '#kernel/day';
import { ok } from '#kernel/result';
import { getCentre } from '#centres';
import { employerLink, findEmployers } from '#employers';
import { action, question } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import { timer } from '#platform/jobs/timer';
import { occupationTitle } from '#standards';
import { askAgain } from '../rules/ask-again.ts';
import { daysBeforeFading } from '../rules/need.ts';
import { listUnasked, saveAsks } from '../store/renewal-asks.ts';
import { renewalMessage } from '../texts/messages.ts';

async function due(tx: Transaction, today: Day) {
  const lines = await listUnasked(tx, { today, until: addDays(today, daysBeforeFading), firstOfMonth: firstOfMonth(today) });
  return askAgain(lines, await findEmployers(tx, lines.map((line) => line.employer)));
}

export const countUnasked = question('demand.ask-renewals', Type.Object({}), async ({ tx, today }) => ok({ due: (await due(tx, today)).length }));

/** Asks every employer whose promises fade within two weeks whether they still stand, once, with a link that one button answers. */
export const askRenewals = action('demand.ask-renewals', Type.Object({}), async ({ tx, centre, now, today, links, baseUrl, record, notify }) => {
  const { name: centreName } = await getCentre(tx);
  const asked = await due(tx, today);
  for (const { employer, lines, channel, to } of asked) {
    const link = `${baseUrl}${employerLink(links, centre, employer, now)}/masih`;
    const needs = lines.map((line) => ({ headcount: line.wanted, occupation: occupationTitle(line.occupation) ?? line.occupation, month: line.month, until: line.expiresOn }));
    notify({ channel, to, purpose: 'demand.renewal', ...renewalMessage({ name: employer.contactName ?? employer.name, centre: centreName, needs, link }) });
    await saveAsks(tx, centre, lines.map((line) => ({ need: line.id, expiresOn: line.expiresOn, on: today, channel })));
    for (const line of lines) record({ subject: { type: 'need', id: line.id }, after: { asked: channel, expiresOn: line.expiresOn } });
  }
  if (asked.length === 0) record({ subject: { type: 'centre', id: centre }, after: { asked: 0 } });
  return ok({ employers: asked.length });
});

/** In the morning, when somebody may answer; the question before it makes a missed day no loss. */
export const renewalJob = timer({ name: 'demand-ask-renewals', cron: '15 8 * * *', due: countUnasked, deed: askRenewals });
