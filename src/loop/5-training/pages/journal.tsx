import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDay, formatDayShort, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { PrintFrame } from '#ui/print-frame';
import { seeJournal } from '../actions/see-journal.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ClassHead } from './class-head.tsx';
import type { ValueOf } from './value-of.ts';

export type SeenJournal = ValueOf<typeof seeJournal>;
type Props = { seen: SeenJournal; mayWrite: boolean; t: Translate<TrainingKey>; lang: Lang };

export const journalPages: Routes = (app) => {
  app.get('/kelas/:class/jurnal', (request, reply) => show(request, reply, seeJournal, (seen) => {
    const t = translator(texts, request.language);
    return { title: t('journal-of'), shell: 'staff', current: '/kelas', body: <JournalView seen={seen} mayWrite={request.may('training.write-journal')} t={t} lang={request.language} /> };
  }));

  app.get('/kelas/:class/jurnal/cetak', (request, reply) => show(request, reply, seeJournal, (seen) => {
    const t = translator(texts, request.language);
    return {
      title: t('journal-of'), shell: 'print',
      body: (
        <PrintFrame title={t('journal-of')} detail={seen.class.label} centre={request.centre.name} landscape foot={t('page-from', { day: formatDay(seen.today, request.language) })}
          deeds={<><Button print>{t('print')}</Button><Button secondary href={`/kelas/${seen.class.id}/jurnal`}>{t('journal')}</Button></>}>
          <Entries seen={seen} mayWrite={false} t={t} lang={request.language} />
        </PrintFrame>
      ),
    };
  }));
};

const JournalView = (props: Props) => {
  const { seen, mayWrite, t, lang } = props;
  const path = `/kelas/${seen.class.id}/jurnal`;
  return (
    <>
      <ClassHead of={seen.class} current="jurnal" t={t} lang={lang}>
        {mayWrite && <Button href={`${path}/baru`}>{t('write-journal')}</Button>}
        <Button secondary href={`${path}/cetak`}>{t('print-journal')}</Button>
      </ClassHead>
      {seen.missing.length > 0 && (
        <Notice tone="wait" title={t('journal-missing', { count: seen.missing.length })}>
          {t('journal-missing-text')}{' '}
          <ul class="mid-dots">{seen.missing.slice(-8).map((day) => <li key={day}>{mayWrite ? <a href={`${path}/baru?day=${day}`}>{formatDayShort(day, lang)}</a> : formatDayShort(day, lang)}</li>)}</ul>
        </Notice>
      )}
      {seen.entries.length === 0 ? <Empty what={t('no-journal')} firstStep={mayWrite ? { href: `${path}/baru`, text: t('write-journal') } : undefined}>{t('no-journal-text')}</Empty> : <Entries {...props} />}
    </>
  );
};

const Entries = ({ seen, mayWrite, t, lang }: Props) => {
  const titles = new Map<string, string>(seen.units.map((unit) => [unit.unitKey, unit.title]));
  return (
    <DataTable caption={t('journal-of')}
      columns={[{ key: 'day', title: t('day') }, { key: 'hours', title: t('hours') }, { key: 'covered', title: t('covered') }, { key: 'method', title: t('method') }, { key: 'obstacles', title: t('obstacles') }, { key: 'by', title: t('written-by') }]}
      rows={seen.entries.map((entry) => ({
        id: entry.id,
        cells: {
          day: mayWrite ? <a href={`/kelas/${seen.class.id}/jurnal/${entry.id}`}>{formatDayShort(entry.day, lang)}</a> : formatDayShort(entry.day, lang),
          hours: entry.fromPeriod === entry.untilPeriod ? entry.fromPeriod : `${entry.fromPeriod}–${entry.untilPeriod}`,
          covered: <>{entry.covered}{entry.unitKey && <><br /><span class="quiet small">{titles.get(entry.unitKey) ?? entry.unitKey}</span></>}</>,
          method: t(`method.${entry.method}`), obstacles: entry.obstacles ?? '', by: entry.writtenBy,
        },
      }))}
    />
  );
};
