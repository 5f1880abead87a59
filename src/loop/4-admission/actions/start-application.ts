import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getPerson, type Person } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass, getWave } from '#waves';
import { maximumWishes, statuses, type Application } from '../rules/application.ts';
import { messageLanguages, type Draft } from '../rules/draft.ts';
import { listApplications, saveChoices } from '../store/applications.ts';
import { addApplication } from '../store/new-applications.ts';
import { refuseShut } from './intake.ts';

/** Begins an application with the class it started from, or opens the draft there already is. */
export const startApplication = action('admission.start-application', Type.Object({ class: field.id<'class'>(), language: Type.Optional(field.oneOf(messageLanguages)) }), async (context, input) => {
  const { tx, centre, scope, record, newId, now } = context;
  if (scope.within !== 'own') return fail(notFound);
  const wanted = await getClass(tx, input.class);
  const wave = wanted && await getWave(tx, wanted.wave);
  if (!wanted || !wave) return fail(notFound);
  const shut = await refuseShut(context, wave);
  if (shut) return shut;

  const before = await findEarlier(context, wave.id);
  if (before && before.status !== 'draft') return fail({ code: 'admission.already-applied', number: before.number ?? '' });
  if (before) return ok(await openAgain(context, before, wanted.id));

  const person = scope.person ? await getPerson(tx, scope.person) : undefined;
  const id = newId<'application'>();
  const added = await addApplication(tx, {
    centre_id: centre, id, wave_id: wave.id, number: null, status: 'draft', user_id: scope.user, person_id: null, draft: JSON.stringify({ ...draftOf(person), language: input.language }), nik_sealed: null,
    nik_masked: person?.maskedNik ?? null, traits: '[]', to_fix: null, reason: null, assisted_by: null, started_at: now, saved_at: now, submitted_at: null, eligibility: null,
    seat_class_id: null, answer_by: null, reserve_class_id: null, reserve_rank: null,
  });
  // Two taps at the same moment: the second finds the draft of the first.
  if (!added) return ok(await openAgain(context, (await findEarlier(context, wave.id))!, wanted.id));
  await saveChoices(tx, centre, id, [wanted.id]);
  record({ subject: { type: 'application', id }, after: { wave: wave.label, choices: [wanted.label] } });
  return ok({ id });
});

const standing = statuses.filter((status) => status !== 'withdrawn');

async function findEarlier({ tx, scope }: ActionContext, wave: Id<'wave'>): Promise<Application | undefined> {
  if (scope.within !== 'own') return undefined;
  const [byUser] = await listApplications(tx, { user: scope.user, wave, statuses: standing });
  if (byUser || !scope.person) return byUser;
  return (await listApplications(tx, { person: scope.person, wave, statuses: standing }))[0];
}

async function openAgain({ tx, centre, record }: ActionContext, { id, choices }: Application, wanted: Id<'class'>): Promise<{ id: Id<'application'> }> {
  const wishes = choices.includes(wanted) || choices.length === maximumWishes ? choices : [...choices, wanted];
  if (wishes !== choices) await saveChoices(tx, centre, id, wishes);
  record({ subject: { type: 'application', id }, before: { wishes: choices.length }, after: { wishes: wishes.length } });
  return { id };
}

/** Somebody the centre knows does not tell it twice. */
function draftOf(person: Person | undefined): Draft {
  if (!person) return {};
  const { fullName, birthDay, birthPlace, sex, regionCode, address, phone, email } = person;
  return { identity: { fullName, birthDay, birthPlace, sex }, ...(phone ? { home: { regionCode, address, phone, email: email ?? undefined } } : {}) };
}
