import type { ComponentChildren } from 'preact';
import type { Translate } from '#kernel/translate';
import { formatDayRange, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Tabs } from '#ui/tabs';
import type { TrainingKey } from '../texts/id.ts';

type Named = { readonly id: string; readonly label: string; readonly startsOn: string; readonly endsOn: string; readonly workshopName: string | undefined; readonly shift: string };
type Props = { of: Named; current: 'peserta' | 'presensi' | 'jurnal' | 'kemampuan'; t: Translate<TrainingKey>; lang: Lang; eyebrow?: string; children?: ComponentChildren };

/** The top of every side of a class: which class, when and where, and its four sides. */
export const ClassHead = ({ of, current, t, lang, eyebrow, children }: Props) => (
  <>
    <PageHead
      title={of.label} eyebrow={eyebrow} up={{ href: '/kelas', text: t('classes') }}
      detail={[formatDayRange(of.startsOn, of.endsOn, lang), of.workshopName, t(`shift.${of.shift}` as TrainingKey)].filter(Boolean).join(' · ')}
    >{children}</PageHead>
    <Tabs label={t('tabs')} tabs={[
      { href: `/kelas/${of.id}`, text: t('trainees'), current: current === 'peserta' }, { href: `/kelas/${of.id}/presensi`, text: t('attendance'), current: current === 'presensi' },
      { href: `/kelas/${of.id}/jurnal`, text: t('journal'), current: current === 'jurnal' }, { href: `/kelas/${of.id}/kemampuan`, text: t('ability'), current: current === 'kemampuan' },
    ]} />
  </>
);
