import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDayRange, type Lang } from '#ui/format';
import type { BoardClass } from '../rules/board.ts';
import type { WavesKey } from '../texts/id.ts';

/** What a room or a person is booked for, the latest first. */
export const ClassesCard = ({ classes, t, lang }: { classes: readonly BoardClass[]; t: Translate<WavesKey>; lang: Lang }) => (
  <Card title={t('classes')} tight>
    {classes.length === 0 ? <p class="govuk-body">{t('no-bookings')}</p> : (
      <DataTable plain caption={t('classes')} columns={[{ key: 'class', title: t('class') }, { key: 'wave', title: t('wave') }, { key: 'when', title: t('lessons') }, { key: 'shift', title: t('shift') }]} rows={classes.map((one) => ({
        id: one.id,
        cells: {
          class: <a href={`/gelombang/kelas/${one.id}`}>{one.label}</a>, wave: <a href={`/gelombang/${one.wave}`}>{one.waveLabel}</a>,
          when: formatDayRange(one.startsOn, one.endsOn, lang), shift: t(`shift.${one.shift}`),
        },
      }))} />
    )}
  </Card>
);
