import { ageOn, type Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';

/** Who may speak for somebody under age. */
export const guardianRelations = ['father', 'mother', 'guardian', 'grandparent', 'sibling', 'relative'] as const;
export type GuardianRelation = (typeof guardianRelations)[number];

/** The consent of a parent or guardian, with how to reach them. */
export type Guardian = { readonly fullName: string; readonly relation: GuardianRelation; readonly phone: string; readonly agreedAt: Instant };

/** A child in the law on personal data (UU 27/2022, art. 25) and on children (UU 35/2014, art. 1). */
const fullAge = 18;

/** Whether somebody who applies on a day needs a guardian's consent; not known before the birthday is. */
export const needsGuardian = (birth: Day | undefined, today: Day): boolean => birth !== undefined && ageOn(birth, today) < fullAge;
