import { DataTable } from '#ui/data-table';
import { formatDayShort, formatPercent, type Lang } from '#ui/format';
import type { Introduction } from '../rules/introduction.ts';
import { IntroductionTag } from './introduction-tag.tsx';
import type { T } from './t.ts';

type Line = Introduction & { readonly name: string; readonly title: string; readonly employerName: string; readonly dueOn: string; readonly isOverdue: boolean };

/** Introductions inside a record: by graduate on an opening, by opening on a graduate. */
export const IntroductionLines = ({ lines, by, t, lang }: { lines: readonly Line[]; by: 'graduate' | 'vacancy'; t: T; lang: Lang }) => (lines.length === 0 ? <p class="quiet">{t('no-introductions-yet')}</p> : (
  <DataTable plain caption={t('introductions')}
    columns={[{ key: 'who', title: t(by === 'graduate' ? 'graduate' : 'vacancy') }, { key: 'fit', title: t('fit'), numeric: true }, { key: 'sent', title: t('sentOn') }, { key: 'state', title: t('state') }]}
    rows={lines.map((one) => ({
      id: one.id,
      cells: {
        who: <a href={`/penempatan/perkenalan/${one.id}`}>{by === 'graduate' ? one.name : `${one.title}, ${one.employerName}`}</a>, fit: formatPercent(one.coverage / 1000, lang),
        sent: formatDayShort(one.sentOn, lang),
        state: <><IntroductionTag status={one.status} isOverdue={one.isOverdue} t={t} />{one.hiredOn && <span class="small"> {t('from-day', { day: formatDayShort(one.hiredOn, lang) })}</span>}</>,
      },
    }))} />
));
