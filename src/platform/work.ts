import type { Day } from '#kernel/day';
import type { TextFacts } from '#kernel/translate';
import type { Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Words } from '#platform/http/words';

/** Something that waits to be done, or that somebody else must do first (`isWaiting`). Worded by `key`; why by `key.why`. */
export type WorkItem = {
  readonly key: string;
  readonly count: number;
  readonly href: string;
  readonly due?: Day | undefined;
  readonly isLate?: boolean;
  readonly isWaiting?: boolean;
  readonly facts?: TextFacts;
};

/** A figure that opens the list it counts. `share` is a ratio 0…1, `count` a number, `perSeat` a number with one decimal. */
export type Figure = { readonly key: string; readonly value: number; readonly kind: 'count' | 'share' | 'decimal'; readonly href: string; readonly facts?: TextFacts };

/** What a module puts on the desk of whoever may do its work; asked with the person's own scope. */
export type Work = {
  readonly question: Question<object, { readonly items: readonly WorkItem[]; readonly figures: readonly Figure[] }, Refusal>;
  readonly words: Words;
};
