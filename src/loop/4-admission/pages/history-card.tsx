import type { AuditEntry } from '#platform/audit/entries';
import { Card } from '#ui/card';
import { formatMomentShort, formatNumber } from '#ui/format';
import { Timeline } from '#ui/timeline';
import { statuses, type Status } from '../rules/application.ts';
import type { AdmissionText } from '../texts/words.ts';
import { texts } from '../texts/words.ts';
import { statusText } from './status-tag.tsx';
import type { Spoken } from './field-at.ts';

/** Everything that happened to a record, newest first. */
export const HistoryCard = ({ entries, t, lang }: { entries: readonly AuditEntry[] } & Spoken) => {
  const worded = (facts: AuditEntry['before']): string => Object.entries(facts ?? {}).filter(([, value]) => value !== null).map(([name, value]) => valueOf(name, value, { t, lang })).filter(Boolean).join(', ');
  return (
    <Card title={t('history')}>
      {entries.length === 0 ? <p class="govuk-body">{t('no-history')}</p> : (
        <Timeline entries={entries.map((entry) => {
          const [before, after] = [worded(entry.before), worded(entry.after)];
          const key = `deed.${entry.deed.split('.')[1]}`;
          return {
            when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in texts.id ? t(key as AdmissionText) : entry.deed, who: entry.actorName === entry.deed ? t('by-itself') : entry.actorName, why: entry.why ?? undefined,
            ...(before || after ? { ...(before ? { before } : {}), after } : {}),
          };
        })} />
      )}
    </Card>
  );
};

const hidden = ['run', 'published', 'inputHash', 'resultHash', 'seedHash', 'hash', 'seed', 'commitment', 'secret', 'proposed', 'dropped', 'settled', 'publicValue', 'wishes', 'nikGiven', 'statement', 'atCounter', 'frozen', 'reserves'];

function valueOf(name: string, value: unknown, { t, lang }: Spoken): string {
  if (hidden.includes(name)) return '';
  if (name === 'status' && statuses.includes(value as Status)) return statusText(value as Status, undefined, t);
  if (typeof value === 'number') return name === 'test' || name === 'interview' ? `${t(name)} ${formatNumber(value, lang)}` : formatNumber(value, lang);
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? wordOf(one, t) : '')).filter(Boolean).join(' · ');
  if (name === 'relation' || name === 'work') return [`${name}.${String(value)}`].filter((key) => key in texts.id).map((key) => t(key as AdmissionText).toLowerCase())[0] ?? '';
  return typeof value === 'string' ? value : '';
}

const wordOf = (code: string, t: Spoken['t']): string => [`document.${code}`, `trait.${code}`].filter((key) => key in texts.id).map((key) => t(key as AdmissionText))[0] ?? code;
