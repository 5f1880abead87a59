import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { lacking } from '../rules/completeness.ts';
import { listApplications } from '../store/applications.ts';
import { changeEach } from '../store/change-each.ts';
import { lackingMessage } from '../texts/screening-messages.ts';
import { documentsOf } from './documents-of.ts';
import { whyNot } from './why-not.ts';

const input = Type.Object({ applications: Type.Array(field.id<'application'>(), { minItems: 1, maxItems: 2_000 }) });

/** Says once more, in one message each, everything that is still missing and until when. */
export const remind = action('admission.remind', input, async (context, { applications: ids }) => {
  const { tx, now, record, notify } = context;
  const chosen = await listApplications(tx, { ids, lock: true });
  const left = await whyNot(context, 'remind', chosen);
  const reminded = chosen.filter(({ id }) => !left.has(id));
  if (reminded.length === 0) return fail({ code: 'admission.nobody-to-remind' });
  const states = await documentsOf(tx, reminded);
  const people = await findPersons(tx, reminded.flatMap(({ person }) => person ?? []));
  await changeEach(tx, reminded.map(({ id }) => ({ id, change: { reminded_at: now } })));
  for (const { id, number, person, draft, toFix, fixBy, remindedAt } of reminded) {
    const to = draft.home?.phone ?? people.get(person!)!.phone!;
    notify({ channel: 'whatsapp', to, text: lackingMessage({ number: number!, lacking: lacking(states.get(id)!), note: toFix ?? undefined, fixBy, language: draft.language }), purpose: 'admission.reminder' });
    record({ subject: { type: 'application', id }, before: { remindedAt }, after: { remindedAt: now } });
  }
  return ok({ reminded: reminded.length, left: left.size });
});
