import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { DistanceClass } from './coverage/coverage.ts';

/** Languages a card may name, by ISO 639-1; Indonesian is taken as spoken. */
export const languages = ['en', 'ja', 'ko', 'zh', 'ar', 'de'] as const;
export type SpokenLanguage = (typeof languages)[number];

export type ClosedBecause = 'self' | 'hired' | 'revoked';

/** What a graduate shows employers: where and when they will work. Proved units are read from certification; no name, photo, age or sex. */
export type SkillCard = {
  readonly id: Id<'skill-card'>;
  readonly person: Id<'person'>;
  readonly region: string;
  readonly takesShifts: boolean;
  /** Will live elsewhere for work. */
  readonly moves: boolean;
  readonly languages: readonly SpokenLanguage[];
  readonly wish: string | undefined;
  readonly isOpen: boolean;
  readonly closedBecause: ClosedBecause | undefined;
  readonly openedOn: Day;
  readonly version: number;
};

/** What a card is called as long as its holder has no name yet. */
export const cardCode = (id: Id<'skill-card'>): string => `K-${id.slice(-6).toUpperCase()}`;

/** A card as it is first opened: at home, willing to work in shifts, nothing promised for the graduate that they did not say. */
export const newCard = (id: Id<'skill-card'>, person: Id<'person'>, region: string, on: Day): SkillCard => ({
  id, person, region, takesShifts: true, moves: false, languages: [], wish: undefined, isOpen: true, closedBecause: undefined, openedOn: on, version: 1,
});

/** The furthest a graduate goes to work: within the province, the near before the far, or anywhere for who would move. */
export const furthestOf = ({ moves }: Pick<SkillCard, 'moves'>): DistanceClass => (moves ? 4 : 3);

/** Only what a missing certificate closed is opened by a new one: what the graduate closed, or a job, stays closed. */
export const mayReopenByCertificate = ({ closedBecause }: Pick<SkillCard, 'closedBecause'>): boolean => closedBecause === 'revoked';
