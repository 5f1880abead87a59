import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getCentre } from '#centres';
import { educationLevels } from '#people';
import { getVersion } from '#programs';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { isOpenOn } from '#waves';
import { checkClass } from '../rules/eligibility-of-class.ts';
import { findPublicClass } from './catalogue.ts';
import { regionChoices } from './region-choices.ts';

const input = Type.Object({
  class: field.id<'class'>(),
  birth: Type.Optional(field.day()),
  education: Type.Optional(field.oneOf(educationLevels)),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  lastTraining: Type.Optional(field.day()),
});

/** "Am I eligible?" before any form: nothing told is kept. */
export const askEligibility = question('admission.check-eligibility', input, async (context, { class: id, ...told }) => {
  const found = await findPublicClass(context, id);
  const program = found && await getVersion(context.tx, found.class.versionId);
  if (!found || !program) return fail(notFound);
  const isAsked = told.birth !== undefined || told.education !== undefined || told.region !== undefined;
  const eligibility = checkClass(found.class, program, { ...told, lastTraining: told.lastTraining ?? null, enrolled: false });
  const regions = regionChoices((await getCentre(context.tx)).regionCode);
  return ok({ class: found.class, wave: found.wave, isOpen: isOpenOn(found.wave, context.today), requirements: program.requirements, told, eligibility: isAsked ? eligibility : undefined, regions });
});
