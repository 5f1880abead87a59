import { Type } from 'typebox';
import { linkPerson, personsOfUsers, userOfPerson } from '#access';
import { addDays, type Day } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getWave } from '#waves';
import { checkMove } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { lacking, type StateOfKind } from '../rules/completeness.ts';
import { documentKinds, requiredDocuments, type DocumentKind } from '../rules/draft.ts';
import { provedTraits } from '../rules/traits.ts';
import { changeApplication, findApplication, lockApplication } from '../store/applications.ts';
import { saveChecks } from '../store/document-checks.ts';
import { judgeDocument, listDocuments } from '../store/documents.ts';
import { lackingMessage } from '../texts/screening-messages.ts';
import { documentsOf } from './documents-of.ts';

const kinds = Type.Array(field.oneOf(documentKinds), { maxItems: 10 });

const input = Type.Object({
  application: field.id<'application'>(),
  version: field.whole(1, 1_000_000),
  verdict: field.oneOf(['complete', 'fix'] as const),
  unclear: kinds,
  missing: Type.Optional(kinds),
  fixBy: Type.Optional(field.day()),
  note: Type.Optional(Type.String({ maxLength: 500 })),
  traits: Type.Array(field.oneOf(provedTraits), { maxItems: 10 }),
});

type Seen = { readonly verdict: 'complete' | 'fix'; readonly unclear: readonly DocumentKind[]; readonly missing: readonly DocumentKind[]; readonly note: string | undefined };

/** An officer looked at the documents: complete, with the reserved seats they prove; or everything that is missing, said to the applicant once and with a day. */
export const checkDocuments = action('admission.check-documents', input, async (context, { application: id, version, verdict, missing = [], ...seen }) => {
  const { tx, record, today } = context;
  const application = await lockApplication(tx, id);
  const wave = application && await getWave(tx, application.wave);
  if (!application || !wave) return fail(notFound);
  if (application.version !== version) return fail(stale);
  const status = verdict === 'complete' ? 'documents-complete' as const : 'needs-fix' as const;
  const moved = checkMove(application.status, status);
  if (!moved.ok && !(verdict === 'fix' && application.status === 'needs-fix')) return moved;
  const double = verdict === 'complete' && application.duplicateOf ? await findApplication(tx, application.duplicateOf) : undefined;
  if (double) return fail({ code: 'admission.duplicate-open', number: double.number! });
  if (verdict === 'fix' && !seen.note && seen.unclear.length + missing.length === 0) return fail({ code: 'admission.note-missing', field: 'note' });
  const last = addDays(wave.testOn, -1);
  const fixBy = verdict === 'fix' ? seen.fixBy ?? usualDeadline(today, last) : null;
  if (fixBy && (fixBy < today || fixBy > last) && seen.fixBy) return fail({ code: 'admission.deadline-outside', field: 'fixBy', from: today, until: last });

  await keepLook(context, application, { verdict, missing, unclear: seen.unclear, note: seen.note });
  await changeApplication(tx, id, { status, to_fix: verdict === 'fix' ? seen.note ?? '' : null, fix_by: fixBy, ...(verdict === 'complete' ? { traits: JSON.stringify(seen.traits) } : {}) });
  record({
    subject: { type: 'application', id }, before: { status: application.status, traits: application.traits }, why: seen.note,
    after: { status, traits: verdict === 'complete' ? seen.traits : application.traits, ...(fixBy ? { lacking: [...seen.unclear, ...missing], fixBy } : {}) },
  });
  if (verdict === 'complete') await linkAccounts(context, [application]);
  else await askToMend(context, application, { states: (await documentsOf(tx, [application])).get(id)!, note: seen.note, fixBy: fixBy! });
  return ok({ id, status });
});

/** Three days, but never later than the eve of the test. */
export const usualDeadline = (today: Day, last: Day): Day => (addDays(today, 3) < last ? addDays(today, 3) : last < today ? today : last);

/** Every kind that is asked for or was sent has been looked at now. */
async function keepLook({ tx, centre, actor, now }: ActionContext, { id, draft }: Application, { verdict, unclear, missing, note }: Seen): Promise<void> {
  const documents = await listDocuments(tx, id);
  const verdictOn = (kind: DocumentKind) => (verdict === 'complete' ? 'accepted' as const : missing.includes(kind) ? 'missing' as const : unclear.includes(kind) ? 'unclear' as const : 'accepted' as const);
  for (const { id: document, kind } of documents) {
    const isLacking = verdictOn(kind) !== 'accepted';
    await judgeDocument(tx, document, isLacking ? 'unclear' : 'accepted', isLacking ? note ?? null : null);
  }
  const looked = [...new Set([...requiredDocuments(draft), ...documents.map(({ kind }) => kind), ...unclear, ...missing])];
  // Something is to be mended, but what is not there at all was not found good.
  const isThere = (kind: DocumentKind): boolean => verdict === 'complete' || documents.some((one) => one.kind === kind) || verdictOn(kind) !== 'accepted';
  await saveChecks(tx, { centre, user: actor.id, name: actor.name, now }, looked.filter(isThere).map((kind) => ({ application: id, kind, verdict: verdictOn(kind), note: verdictOn(kind) === 'accepted' ? null : note ?? null })));
}

/** Whoever applied as somebody the centre knew before gets the record with their account, now that the identity card was seen. */
export async function linkAccounts(context: ActionContext, applications: readonly Application[]): Promise<void> {
  const known = await personsOfUsers(context.tx, applications.flatMap(({ user }) => user ?? []));
  for (const { user, person } of applications) {
    if (user && person && !known.has(user) && !(await userOfPerson(context.tx, person))) await linkPerson(context, user, person);
  }
}

type Asked = { readonly states: readonly StateOfKind[]; readonly note: string | undefined; readonly fixBy: Day };

async function askToMend({ tx, notify }: ActionContext, { number, person, draft }: Application, { states, note, fixBy }: Asked): Promise<void> {
  const phone = draft.home?.phone ?? (person && (await getPerson(tx, person))?.phone);
  if (phone) notify({ channel: 'whatsapp', to: phone, text: lackingMessage({ number: number!, lacking: lacking(states), note, fixBy, language: draft.language }), purpose: 'admission.needs-fix' });
}
