import type { Scope } from '#kernel/actor';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Failed, type Result } from '#kernel/result';
import type { QuestionContext } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import { getWave, type Wave } from '#waves';
import { needsGuardian } from '../rules/guardian.ts';
import { changeableStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { findApplication, lockApplication } from '../store/applications.ts';
import { refuseClosed, refuseDraftShut } from './intake.ts';

export const isOwn = (application: Pick<Application, 'user' | 'person' | 'duplicateOf'>, scope: Scope): boolean =>
  scope.within === 'centre' || application.user === scope.user || (application.person !== null && application.person === scope.person && application.duplicateOf === null);

/** The application, held for this deed, if it is this person's own; staff reach every one. */
export async function lockOwn({ tx, scope }: QuestionContext, id: Id<'application'>): Promise<Result<Application, typeof notFound>> {
  const application = await lockApplication(tx, id);
  return application && isOwn(application, scope) ? ok(application) : fail(notFound);
}

export async function findOwn({ tx, scope }: QuestionContext, id: Id<'application'>): Promise<Result<Application, typeof notFound>> {
  const application = await findApplication(tx, id);
  return application && isOwn(application, scope) ? ok(application) : fail(notFound);
}

/** Under age while the application is still to be sent; afterwards the consent given then stands. */
export const lacksAge = ({ person, draft }: Pick<Application, 'person' | 'draft'>, today: Day): boolean => person === null && needsGuardian(draft.identity?.birthDay, today);

/** Somebody asked to mend documents may do so until the day they were told. */
export const lastDayToSend = ({ status, fixBy }: Pick<Application, 'status' | 'fixBy'>, wave: Wave): Day => (status === 'needs-fix' ? fixBy ?? addDays(wave.testOn, -1) : wave.applyUntil);

type Changeable = { readonly application: Application; readonly wave: Wave };

/** An own application whose answers may still be changed: not called to the test yet, and while the wave is open. */
export async function lockChangeable(context: QuestionContext, id: Id<'application'>): Promise<Result<Changeable, typeof notFound | AdmissionError>> {
  const found = await lockOwn(context, id);
  if (!found.ok) return found;
  const application = found.value;
  if (!changeableStatuses.includes(application.status)) return fail({ code: `admission.already.${application.status}` });
  const wave = await getWave(context.tx, application.wave);
  if (!wave) return fail(notFound);
  const shut = await refuseLate(context, application, wave);
  return shut ?? ok({ application, wave });
}

/** A draft has until the end of its grace, whoever was asked to mend until the eve of the test, everybody else until the closing. */
async function refuseLate(context: QuestionContext, application: Application, wave: Wave): Promise<Failed<AdmissionError> | undefined> {
  if (application.status === 'draft') return refuseDraftShut(context, wave);
  const isOpen = wave.status === 'published' && context.today >= wave.applyFrom && context.today <= lastDayToSend(application, wave);
  return isOpen ? undefined : refuseClosed(context, wave);
}

/** Parts of a draft can be changed only while nothing was sent; afterwards the register of people has them. */
export async function lockDraft(context: QuestionContext, id: Id<'application'>): Promise<Result<Application, typeof notFound | AdmissionError>> {
  const found = await lockChangeable(context, id);
  if (!found.ok) return found;
  const { application } = found.value;
  return application.status === 'draft' ? ok(application) : fail({ code: `admission.already.${application.status}` });
}
