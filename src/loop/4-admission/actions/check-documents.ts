import { Type } from 'typebox';
import { linkPerson, personOfUser, userOfPerson } from '#access';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { checkMove } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { documentKinds } from '../rules/draft.ts';
import { provedTraits } from '../rules/traits.ts';
import { changeApplication, findApplication, lockApplication } from '../store/applications.ts';
import { judgeDocument, listDocuments } from '../store/documents.ts';
import { fixMessage } from '../texts/messages.ts';

const input = Type.Object({
  application: field.id<'application'>(),
  version: field.whole(1, 1_000_000),
  verdict: field.oneOf(['complete', 'fix'] as const),
  unclear: Type.Array(field.oneOf(documentKinds), { maxItems: 10 }),
  note: Type.Optional(Type.String({ maxLength: 500 })),
  traits: Type.Array(field.oneOf(provedTraits), { maxItems: 10 }),
});

/** An officer looked at the documents: complete, with the reserved seats they prove; or something to mend, said to the applicant in words. */
export const checkDocuments = action('admission.check-documents', input, async (context, { application: id, version, verdict, ...seen }) => {
  const { tx, record } = context;
  const application = await lockApplication(tx, id);
  if (!application) return fail(notFound);
  if (application.version !== version) return fail(stale);
  const status = verdict === 'complete' ? 'documents-complete' as const : 'needs-fix' as const;
  const moved = checkMove(application.status, status);
  if (!moved.ok) return moved;
  const double = verdict === 'complete' && application.duplicateOf ? await findApplication(tx, application.duplicateOf) : undefined;
  if (double) return fail({ code: 'admission.duplicate-open', number: double.number! });
  if (verdict === 'fix' && !seen.note) return fail({ code: 'admission.note-missing', field: 'note' });

  for (const document of await listDocuments(tx, id)) {
    const isUnclear = verdict === 'fix' && seen.unclear.includes(document.kind);
    await judgeDocument(tx, document.id, isUnclear ? 'unclear' : 'accepted', isUnclear ? seen.note! : null);
  }
  await changeApplication(tx, id, { status, to_fix: verdict === 'fix' ? seen.note! : null, ...(verdict === 'complete' ? { traits: JSON.stringify(seen.traits) } : {}) });
  record({ subject: { type: 'application', id }, before: { status: application.status, traits: application.traits }, after: { status, traits: verdict === 'complete' ? seen.traits : application.traits }, why: seen.note });
  if (verdict === 'complete') await linkAccount(context, application);
  else await askToMend(context, application, seen.note!);
  return ok({ id, status });
});

/** Whoever applied as somebody the centre knew before gets the record with their account, now that the identity card was seen. */
async function linkAccount(context: ActionContext, { user, person }: Application): Promise<void> {
  if (!user || !person || (await personOfUser(context.tx, user)) || (await userOfPerson(context.tx, person))) return;
  await linkPerson(context, user, person);
}

async function askToMend({ tx, notify }: ActionContext, { number, person, draft }: Application, note: string): Promise<void> {
  const phone = draft.home?.phone ?? (await getPerson(tx, person as Id<'person'>))?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: fixMessage(number!, note), purpose: 'admission.needs-fix' });
}
