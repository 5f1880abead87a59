import type { Translate } from '#kernel/translate';
import type { AuditEntry } from '#platform/audit/entries';
import { formatMomentShort, type Lang } from '#ui/format';
import type { TimelineEntry } from '#ui/timeline';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

/** An entry of the trail as a timeline shows it. */
export function timelineEntry(entry: AuditEntry, t: Translate<CertificationKey>, lang: Lang): TimelineEntry {
  const key = `deed.${entry.deed}`;
  return { when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in texts.id ? t(key as CertificationKey) : entry.deed, who: entry.actorName, ...(entry.why ? { why: entry.why } : {}) };
}
