import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { getPerson, personField, registerPerson } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { newCode } from '#platform/new-code';
import { getWave } from '#waves';
import { maximumWishes } from '../rules/application.ts';
import { workStates, type Draft } from '../rules/draft.ts';
import { needsGuardian } from '../rules/guardian.ts';
import { suggestedTraits } from '../rules/traits.ts';
import { saveChoices } from '../store/applications.ts';
import { addApplication } from '../store/new-applications.ts';
import { receivedMessage } from '../texts/messages.ts';
import { refuseShut } from './intake.ts';
import { judgeChoices, keptEligibility, pastOf } from './judge-choices.ts';
import { takeNumberFor } from './submit-application.ts';
import { guardianField, guardianOf } from './told-guardian.ts';

const input = Type.Object({
  ...personField,
  wave: field.id<'wave'>(),
  work: field.oneOf(workStates),
  choices: Type.Array(field.id<'class'>(), { minItems: 1, maxItems: maximumWishes }),
  documentsSeen: Type.Optional(Type.Boolean()),
  ...Type.Partial(Type.Object(guardianField)).properties,
});

/** An application taken at the counter for somebody who cannot apply alone (domain §3.2); the same rules as on the phone. */
export const enterApplication = action('admission.enter-application', input, async (context, { wave: waveId, work, choices, documentsSeen, guardianName, guardianRelation, guardianPhone, guardianAgrees, ...facts }) => {
  const { tx, centre, today, now, actor, newId, record, notify } = context;
  const wave = await getWave(tx, waveId);
  if (!wave) return fail(notFound);
  const shut = await refuseShut(context, wave);
  if (shut) return shut;
  const registered = await registerPerson(context, facts);
  if (!registered.ok) return registered;
  const person = (await getPerson(tx, registered.value.id))!;
  const numbered = await takeNumberFor(context, wave, person.id);
  if (!numbered.ok) return numbered;
  const judged = await judgeChoices(context, wave.id, choices, { birth: person.birthDay, education: person.education, region: person.regionCode, ...(await pastOf(context, person.id)) });
  if (!judged.ok) return judged;

  const guardian = needsGuardian(person.birthDay, today) ? guardianOf({ guardianName, guardianRelation, guardianPhone, guardianAgrees }, now) : undefined;
  if (guardian && !guardian.ok) return guardian;

  const id = newId<'application'>();
  const status = documentsSeen ? 'documents-complete' as const : 'submitted' as const;
  await addApplication(tx, {
    centre_id: centre, id, wave_id: wave.id, number: numbered.value, status, user_id: null, person_id: person.id, nik_sealed: null, nik_masked: null,
    draft: JSON.stringify({ background: { education: person.education, schooling: person.schooling ?? undefined, work, supportNeeds: person.supportNeeds }, agreedAt: now, guardian: guardian?.value, documentsSeenAt: documentsSeen ? now : undefined } satisfies Draft), name_key: fold(person.fullName), region: person.regionCode,
    traits: JSON.stringify(documentsSeen ? suggestedTraits(person) : []), to_fix: null, reason: null, assisted_by: actor.id, started_at: now, saved_at: now, submitted_at: now, receipt_code: newCode(),
    eligibility: keptEligibility(judged.value, today), seat_class_id: null, answer_by: null, reserve_class_id: null, reserve_rank: null,
  });
  await saveChoices(tx, centre, id, choices);
  record({ subject: { type: 'application', id }, after: { status, number: numbered.value, choices: judged.value.map((one) => one.class.label), atCounter: true, guardian: guardian?.value.fullName } });
  if (person.phone) notify({ channel: 'whatsapp', to: person.phone, text: receivedMessage(numbered.value, wave, 'id'), purpose: 'admission.received' });
  return ok({ id, number: numbered.value });
});
