import type { Translate } from '#kernel/translate';
import type { AuditEntry } from '#platform/audit/entries';
import { Card } from '#ui/card';
import { formatDayShort, formatMomentShort, type Lang } from '#ui/format';
import { Timeline } from '#ui/timeline';
import { id, type WavesKey } from '../texts/id.ts';

type Props = { entries: readonly AuditEntry[]; t: Translate<WavesKey>; lang: Lang };

/** What happened to a record: deed in words, who, and each fact before and after. */
export const History = ({ entries, t, lang }: Props) => (entries.length === 0 ? null : (
  <Card title={t('history')}>
    <Timeline entries={entries.map((entry) => ({
      when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: `history.${entry.deed}` in id ? t(`history.${entry.deed}` as WavesKey) : entry.deed, who: entry.actorName,
      ...(entry.why ? { why: entry.why } : {}), ...changeOf(entry, lang, t),
    }))} />
  </Card>
));

function changeOf({ before, after }: AuditEntry, lang: Lang, t: Props['t']): { before?: string; after?: string } {
  const words = (facts: AuditEntry['after']): string => Object.values(facts ?? {}).flatMap((value) => wordOf(value, lang, t)).join(', ');
  return { ...(before ? { before: words(before) } : {}), ...(after ? { after: words(after) } : {}) };
}

function wordOf(value: unknown, lang: Lang, t: Props['t']): string[] {
  if (typeof value === 'boolean') return [t(value ? 'yes' : 'no')];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return [formatDayShort(String(value), lang)];
  const state = `status.${value}` as WavesKey;
  return [state in id && typeof value === 'string' ? t(state) : String(value)];
}
