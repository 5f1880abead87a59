import type { Translate } from '#kernel/translate';
import type { AuditEntry } from '#platform/audit/entries';
import { Card } from '#ui/card';
import { formatMomentShort, type Lang } from '#ui/format';
import { Timeline } from '#ui/timeline';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Props = { history: readonly AuditEntry[]; t: Translate<AccessKey>; lang: Lang };

/** What was done to an account, newest first; of roles also from which to which. */
export const StaffHistory = ({ history, t, lang }: Props) => (
  <Card title={t('history')}>
    {history.length === 0 ? <p class="quiet">{t('no-history')}</p> : (
      <Timeline entries={history.map((entry) => ({
        when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: t(isDeed(entry.deed) ? entry.deed : 'other-deed'), who: entry.actorName, why: entry.why ?? undefined,
        ...(entry.before?.['roles'] ? { before: rolesIn(entry.before, t), after: rolesIn(entry.after, t) } : {}),
      }))} />
    )}
  </Card>
);

const isDeed = (deed: string): deed is AccessKey => deed in texts.id;

const rolesIn = (facts: AuditEntry['before'], t: Props['t']): string =>
  ((facts?.['roles'] ?? []) as string[]).map((role) => t(`role.${role}` as AccessKey)).join(', ');
