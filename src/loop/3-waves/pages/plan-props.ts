import type { Lang } from '#ui/format';
import type { PlanRecord } from '../actions/see-plans.ts';
import type { PlanWords } from './plan-words.ts';

/** What every side of a plan's page is drawn from. */
export type PlanProps = { record: PlanRecord; words: PlanWords; may: (deed: string) => boolean; lang: Lang; /** Whom a later start concerns, in words: class by class and of all together, each person once. */ informed: { readonly of: Readonly<Record<string, string>>; readonly all: string } };
