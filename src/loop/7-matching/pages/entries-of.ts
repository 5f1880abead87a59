import { formatMomentShort, type Lang } from '#ui/format';
import type { TimelineEntry } from '#ui/timeline';
import { texts } from '../texts/words.ts';
import type { MatchingKey } from '../texts/id.ts';
import type { T } from './t.ts';

type Entry = { readonly at: string; readonly deed: string; readonly actorName: string; readonly why?: string | null | undefined };

/** What happened to a record, worded. */
export const entriesOf = (timeline: readonly Entry[], t: T, lang: Lang): TimelineEntry[] => timeline.map(({ at, deed, actorName, why }) => {
  const key = `deed.${deed}`;
  return { when: formatMomentShort(at, lang), dateTime: at, what: key in texts.id ? t(key as MatchingKey) : deed, who: actorName, ...(why ? { why } : {}) };
});
