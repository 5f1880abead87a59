import { Type } from 'typebox';
import { educationLevels } from '#people';
import type { Failed } from '#kernel/result';
import { fail } from '#kernel/result';
import { field } from '#platform/actions/fields';
import { isRegion } from '#standards';
import type { ProgramsError } from '../rules/errors.ts';
import type { Requirements } from '../rules/program-version.ts';

/** What is asked of trainees and what the program promises. */
export const versionField = {
  objective: field.text(2000),
  minAge: field.whole(15, 60),
  maxAge: field.whole(15, 80),
  minEducation: field.oneOf(educationLevels),
  domicile: Type.Optional(Type.String({ maxLength: 13 })),
  cooldownMonths: field.whole(0, 60),
  basis: Type.Optional(Type.String({ maxLength: 200 })),
};

type Facts = Requirements & { readonly objective: string };

/** Requirements that hold together, or what is wrong with them. */
export function checkRequirements({ minAge, maxAge, domicile }: Requirements): Failed<ProgramsError> | undefined {
  if (maxAge < minAge) return fail({ code: 'programs.age-order', field: 'maxAge', minAge });
  if (domicile && !isRegion(domicile)) return fail({ code: 'programs.unknown-region', field: 'domicile' });
  return undefined;
}

export const requirementsOf = ({ minAge, maxAge, minEducation, domicile, cooldownMonths, basis }: Facts): Requirements =>
  ({ minAge, maxAge, minEducation, cooldownMonths, ...(domicile ? { domicile } : {}), ...(basis ? { basis } : {}) });
