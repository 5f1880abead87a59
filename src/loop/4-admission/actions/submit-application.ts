import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { fold } from '#kernel/text';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { newCode } from '#platform/new-code';
import type { Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { isComplete, messageLanguages, stateOfParts } from '../rules/draft.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { applicationNumber, numberForm } from '../rules/number.ts';
import { changeApplication, changeWithCommit, drawNumber, listApplications, lockPersonInWave, takeNumber } from '../store/applications.ts';
import { readEnclosed } from '../store/enclosed.ts';
import { receivedMessage } from '../texts/messages.ts';
import { isRuleFrozen } from './intake.ts';
import { classesAsked, judgeAsked, keptEligibility, pastOf } from './judge-choices.ts';
import { lacksAge, lockChangeable } from './own-application.ts';
import { personOfDraft, tieAccount } from './send-draft.ts';

/** Sends a complete application, or sends it again after documents were mended. When it arrives decides nothing. */
export const submitApplication = action('admission.submit-application', Type.Object({ application: field.id<'application'>(), language: Type.Optional(field.oneOf(messageLanguages)) }), async (context, input) => {
  const { tx } = context;
  const [found, { documents, sealedNik }] = await Promise.all([lockChangeable(context, input.application), readEnclosed(tx, input.application)]);
  if (!found.ok) return found;
  const { application, wave } = found.value;
  if (application.status !== 'draft' && application.status !== 'needs-fix') return fail({ code: `admission.already.${application.status}` });
  const state = stateOfParts({ ...application, isSent: application.status !== 'draft', needsGuardian: lacksAge(application, context.today), hasNik: application.maskedNik !== null, documents });
  if (!isComplete(state)) return fail({ code: 'admission.not-complete' });
  return application.status === 'draft' ? sendDraft(context, { ...application, draft: { ...application.draft, language: input.language ?? application.draft.language } }, wave, sealedNik) : sendAgain(context, application);
});

async function sendAgain({ tx, now, record }: ActionContext, { id, number }: Application) {
  await changeApplication(tx, id, { status: 'submitted', to_fix: null, saved_at: now });
  record({ subject: { type: 'application', id }, before: { status: 'needs-fix' }, after: { status: 'submitted' } });
  return ok({ id, number: number! });
}

async function sendDraft(context: ActionContext, application: Application, wave: Wave, sealedNik: Uint8Array | null) {
  const { tx, centre, now, scope, record, notify } = context;
  const { id, draft } = application;
  if (!(await isRuleFrozen(context, wave.id))) return fail({ code: 'admission.policy-not-frozen' });
  const [asked, sent] = await Promise.all([classesAsked(context, application.choices), personOfDraft(context, application, sealedNik)]);
  if (!sent.ok) return sent;
  const sender = sent.value;
  const earlier = sender.isNew ? undefined : await findEarlierOf(context, wave, sender.id);
  if (earlier && scope.within === 'own' && scope.person === sender.id) return fail({ code: 'admission.person-has-application' });
  const past = sender.isNew ? neverTrained : await pastOf(context, sender.id);
  const judged = judgeAsked(wave.id, application.choices, asked, { birth: sender.birthDay, education: sender.education, region: sender.regionCode, ...past });
  if (!judged.ok) return judged;

  // The register has it from here on; a name typed under the NIK of somebody known before stays, for its sender reads no other until an officer saw the card.
  const isTheirs = sender.isNew || scope.within === 'centre' || scope.person === sender.id;
  tieAccount(context, sender);
  // Drawn with the commit, because everybody who sends at this moment waits for the counter's row until then.
  const number = drawNumber(tx, centre, wave.id, numberForm(wave));
  changeWithCommit(tx, id, {
    status: 'submitted', number, person_id: sender.id, name_key: fold(sender.fullName), region: sender.regionCode, nik_sealed: null, nik_masked: null, duplicate_of: earlier?.id ?? null,
    draft: JSON.stringify({ ...draft, identity: isTheirs ? undefined : draft.identity }), eligibility: keptEligibility(judged.value, context.today),
    submitted_at: now, saved_at: now, receipt_code: newCode(),
  });
  record({ subject: { type: 'application', id }, before: { status: 'draft' }, after: { status: 'submitted', number, choices: judged.value.map((one) => one.class.label), sameNikAs: earlier?.number ?? undefined } });
  const phone = draft.home?.phone ?? sender.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: receivedMessage(number, wave, draft.language), purpose: 'admission.received' });
  return ok({ id, number });
}

/** Registered in this very deed: there is no training behind them. */
const neverTrained = { lastTraining: null, enrolled: false };

/** The application this person has in the wave already. Two sent for one person at the same moment see one another. */
async function findEarlierOf({ tx }: ActionContext, wave: Wave, person: Id<'person'>): Promise<Application | undefined> {
  await lockPersonInWave(tx, wave.id, person);
  return (await listApplications(tx, { person, wave: wave.id, statuses: countedStatuses }))[0];
}

/** At the counter the officer has the person before them: a second application is told at once instead of being marked. */
export async function takeNumberFor(context: ActionContext, wave: Wave, person: Id<'person'>): Promise<Result<string, AdmissionError>> {
  if (await findEarlierOf(context, wave, person)) return fail({ code: 'admission.person-has-application' });
  return ok(applicationNumber(wave, await takeNumber(context.tx, context.centre, wave.id)));
}
