import type { Id } from '#kernel/id';
import type { Person } from '#people';
import type { ProgramVersion } from '#programs';
import type { ClassPackage } from '#waves';
import type { Eligibility } from '../rules/eligibility.ts';
import { checkClass } from '../rules/eligibility-of-class.ts';

/** What the product's own rule answers somebody who was never trained here. */
export type Judge = (of: ClassPackage, person: Person) => Eligibility;

export const judgeBy = (versions: ReadonlyMap<Id<'program-version'>, ProgramVersion>): Judge => (of, { birthDay, education, regionCode }) =>
  checkClass(of, versions.get(of.versionId)!, { birth: birthDay, education, region: regionCode, lastTraining: null, enrolled: false });
