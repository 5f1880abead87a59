import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { MatchingError } from './errors.ts';

/** Countries the register knows, Japan first; ISO 3166-1. */
export const countries = ['JP', 'KR', 'TW', 'DE', 'MY'] as const;
export type Country = (typeof countries)[number];

/** Levels of the country's language, by the European frame; A2 is what Japan's skilled worker asks for. */
export const languageLevels = ['none', 'a1', 'a2', 'b1', 'b2'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** A voluntary wish to work abroad. It outlives every class and no other stage can read it. */
export type OverseasWish = {
  readonly id: Id<'overseas-wish'>;
  readonly person: Id<'person'>;
  readonly country: Country;
  /** A field of Japan's pack; other countries have none here. */
  readonly field: string | undefined;
  readonly languageLevel: LanguageLevel;
  readonly consentedOn: Day;
  readonly ownerId: string | undefined;
  readonly ownerName: string | undefined;
  readonly nextOn: Day | undefined;
  readonly isActive: boolean;
  readonly version: number;
};

type Stated = { readonly country: Country; readonly field?: string | undefined; readonly languageLevel: LanguageLevel; readonly consent: boolean };

/** Takes a wish in, or changes the one there is. Without consent nothing is kept; for Japan the field must be one of the pack. */
export function stateWish(id: Id<'overseas-wish'>, person: Id<'person'>, stated: Stated, fields: ReadonlySet<string>, today: Day, before?: OverseasWish): Result<OverseasWish, MatchingError> {
  if (!stated.consent) return fail({ code: 'matching.consent-missing', field: 'consent' });
  const isJapan = stated.country === 'JP';
  if (isJapan && !(stated.field && fields.has(stated.field))) return fail({ code: 'matching.field-missing', field: 'field' });
  return ok({
    id, person, country: stated.country, field: isJapan ? stated.field : undefined, languageLevel: stated.languageLevel, consentedOn: today,
    ownerId: before?.ownerId, ownerName: before?.ownerName, nextOn: before?.nextOn ?? today, isActive: true, version: (before?.version ?? 0) + 1,
  });
}

/** A wish waits for somebody when nobody has taken it or its day has come. */
export const isDue = ({ isActive, nextOn }: Pick<OverseasWish, 'isActive' | 'nextOn'>, today: Day): boolean => isActive && (nextOn === undefined || nextOn <= today);
