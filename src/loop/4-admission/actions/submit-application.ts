import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import { getPerson } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { newCode } from '#platform/new-code';
import type { Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { isComplete, stateOfParts } from '../rules/draft.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { applicationNumber } from '../rules/number.ts';
import { changeApplication, listApplications, takeNumber } from '../store/applications.ts';
import { listDocuments } from '../store/documents.ts';
import { receivedMessage } from '../texts/messages.ts';
import { toldBy } from './choose-classes.ts';
import { intakeOf } from './intake.ts';
import { judgeChoices, keptEligibility } from './judge-choices.ts';
import { lacksAge, lockChangeable } from './own-application.ts';
import { personOfDraft } from './send-draft.ts';

/** Sends a complete application, or sends it again after documents were mended. When it arrives decides nothing. */
export const submitApplication = action('admission.submit-application', Type.Object({ application: field.id<'application'>() }), async (context, input) => {
  const { tx } = context;
  const found = await lockChangeable(context, input.application);
  if (!found.ok) return found;
  const { application, wave } = found.value;
  if (application.status !== 'draft' && application.status !== 'needs-fix') return fail({ code: `admission.already.${application.status}` });
  const state = stateOfParts({ ...application, isSent: application.status !== 'draft', needsGuardian: lacksAge(application, context.today), hasNik: application.maskedNik !== null, documents: await listDocuments(tx, application.id) });
  if (!isComplete(state)) return fail({ code: 'admission.not-complete' });
  return application.status === 'draft' ? sendDraft(context, application, wave) : sendAgain(context, application);
});

async function sendAgain({ tx, now, record }: ActionContext, { id, number }: Application) {
  await changeApplication(tx, id, { status: 'submitted', to_fix: null, saved_at: now });
  record({ subject: { type: 'application', id }, before: { status: 'needs-fix' }, after: { status: 'submitted' } });
  return ok({ id, number: number! });
}

async function sendDraft(context: ActionContext, application: Application, wave: Wave) {
  const { tx, now, record, notify } = context;
  const { id, draft } = application;
  if (!(await intakeOf(context, wave)).isFrozen) return fail({ code: 'admission.policy-not-frozen' });
  const sent = await personOfDraft(context, application);
  if (!sent.ok) return sent;
  const person = (await getPerson(tx, sent.value))!;
  const numbered = await takeNumberFor(context, wave, person.id);
  if (!numbered.ok) return numbered;
  const judged = await judgeChoices(context, wave.id, application.choices, await toldBy(context, { ...application, person: person.id }));
  if (!judged.ok) return judged;

  await changeApplication(tx, id, {
    status: 'submitted', number: numbered.value, person_id: person.id, name_key: fold(person.fullName), region: person.regionCode, nik_sealed: null, nik_masked: null,
    draft: JSON.stringify({ ...draft, identity: undefined }), eligibility: keptEligibility(judged.value, context.today),
    submitted_at: now, saved_at: now, receipt_code: newCode(),
  });
  record({ subject: { type: 'application', id }, before: { status: 'draft' }, after: { status: 'submitted', number: numbered.value, choices: judged.value.map((one) => one.class.label) } });
  const phone = draft.home?.phone ?? person.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: receivedMessage(numbered.value, wave), purpose: 'admission.received' });
  return ok({ id, number: numbered.value });
}

/** A number, if the person has no other application in the wave. The counter's row is held first: two at once for one person cannot both pass. */
export async function takeNumberFor({ tx, centre }: ActionContext, wave: Wave, person: Id<'person'>): Promise<Result<string, AdmissionError>> {
  const count = await takeNumber(tx, centre, wave.id);
  const others = await listApplications(tx, { person, wave: wave.id, statuses: countedStatuses });
  return others.length > 0 ? fail({ code: 'admission.person-has-application' }) : ok(applicationNumber(wave, count));
}
