import { translator, type Translate } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { Gone, show, submit } from '#platform/http/submit';
import { fieldName } from '#programs';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDay, formatDayRange, formatNumber, formatRupiah, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { closeWaveAction, finishWaveAction, publishWaveAction } from '../actions/publish-wave.ts';
import { removeClassAction } from '../actions/save-class.ts';
import { seeWave, type WaveRecord } from '../actions/see-wave.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { History } from './history.tsx';
import { waveTones } from './wave-list.tsx';

type T = Translate<WavesKey>;
type Props = { record: WaveRecord; may: (deed: string) => boolean; t: T; lang: Lang };

export const waveRecordPages: Routes = (app) => {
  app.get('/gelombang/:wave', (request, reply) => show(request, reply, seeWave, (record) => recordPage(request, record)));
  app.post('/gelombang/:wave/terbitkan', (request, reply) => act(request, reply, publishWaveAction, 'done-published'));
  app.post('/gelombang/:wave/tutup', (request, reply) => act(request, reply, closeWaveAction, 'done-closed'));
  app.post('/gelombang/:wave/selesai', (request, reply) => act(request, reply, finishWaveAction, 'done-finished'));
  app.post('/gelombang/:wave/kelas/:class/hapus', (request, reply) => act(request, reply, removeClassAction, 'done-removed'));
};

const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, { wave: string; label: string }, Error>, said: WavesKey): Promise<Reply> => submit(request, reply, {
  deed,
  again: async () => {
    const seen = await request.ask(seeWave, { wave: (request.params as { wave: string }).wave });
    if (!seen.ok) throw new Gone();
    return recordPage(request, seen.value);
  },
  done: ({ wave, label }) => ({ to: `/gelombang/${wave}`, say: translator(texts, request.language)(said, { label }) }),
});

function recordPage(request: Request, record: WaveRecord): Page {
  const t = translator(texts, request.language);
  return {
    title: `${record.wave.label}, ${record.wave.year}`, shell: 'staff', current: '/gelombang',
    body: <WaveRecordView record={record} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
  };
}

const WaveRecordView = ({ record, may, t, lang }: Props) => {
  const { wave, source, classes, seats, reserves } = record;
  const isDraft = wave.status === 'draft';
  const mayRemove = isDraft && may('waves.remove-class');
  const filters = [...(record.show ? [t('without-timetable')] : []), ...(record.field ? [fieldName(record.field, lang)] : [])];
  return (
    <>
      <PageHead
        title={`${wave.label}, ${wave.year}`} up={{ href: '/gelombang', text: t('waves') }}
        detail={t('wave-detail', { funding: source?.name ?? '', classes: classes.length, seats: formatNumber(seats, lang), reserves })}
      >
        <Tag text={t(`status.${wave.status}`)} tone={waveTones[wave.status]} large />
        {isDraft && may('waves.save-wave') && <Button secondary href={`/gelombang/${wave.id}/ubah`}>{t('edit-wave')}</Button>}
        {isDraft && may('waves.save-class') && <Button secondary={classes.length > 0} href={`/gelombang/${wave.id}/kelas/baru`}>{t('add-class')}</Button>}
      </PageHead>
      <Grid columns="wide-narrow">
        <Stack>
          <NextStep record={record} may={may} t={t} lang={lang} />
          <History entries={record.timeline} t={t} lang={lang} />
        </Stack>
        <Card title={t('dates')}>
          <SummaryList rows={[
            { key: t('applications'), value: formatDayRange(wave.applyFrom, wave.applyUntil, lang) }, { key: t('test-on'), value: formatDay(wave.testOn, lang) },
            { key: t('announce-on'), value: formatDay(wave.announceOn, lang) }, { key: t('lessons'), value: formatDayRange(wave.startsOn, wave.endsOn, lang) },
            { key: t('funding'), value: source ? `${source.code} ${source.year}, ${formatRupiah(source.budget, lang)}` : '' }, { key: t('sequence-short'), value: wave.sequence },
          ]} />
        </Card>
      </Grid>
      <Card title={t('classes')} tight>
        {filters.length > 0 && <Chips chips={filters.map((text) => ({ text, on: true, href: `/gelombang/${wave.id}` }))} />}
        {record.shown.length === 0 ? <p class="govuk-body">{t(record.show ? 'all-have-timetables' : record.field ? 'none-found' : 'no-classes')}</p> : (
          <DataTable plain caption={t('classes')} columns={columns(mayRemove, t)} rows={record.shown.map((one) => ({ id: one.id, cells: cells(one, mayRemove, t) }))} />
        )}
      </Card>
    </>
  );
};

const NextStep = ({ record: { wave, classes, away, today }, may, t, lang }: Props) => {
  const missing = classes.filter((one) => !one.isComplete);
  const isReady = classes.length > 0 && missing.length === 0;
  const text = wave.status === 'draft' ? (isReady ? t('next.ready') : t('next.draft')) : t(`next.${wave.status}`, { until: formatDay(wave.status === 'published' ? wave.applyUntil : wave.endsOn, lang) });
  return (
    <Card title={t('next')} detail={text}>
      {(missing.length > 0 || away.length > 0) && (
        <ul class="govuk-list govuk-list--bullet">
          {missing.map((one) => <li key={one.id}><a href={`/gelombang/kelas/${one.id}${may('waves.save-class') ? '/ubah' : ''}`}>{one.label}</a>: {t(one.workshop ? 'missing.instructor' : one.instructors.length > 0 ? 'missing.workshop' : 'missing.both')}</li>)}
          {away.map((one) => <li key={`${one.class} ${one.first}`}>{t('conflict.leave', { who: one.name, class: one.label, reason: one.reason, when: formatDayRange(one.first, one.last, lang) })}</li>)}
        </ul>
      )}
      <Deeds>
        {wave.status === 'draft' && isReady && may('waves.publish-wave') && <Form action={`/gelombang/${wave.id}/terbitkan`}><Button>{t('publish')}</Button></Form>}
        {wave.status === 'published' && wave.applyUntil < today && may('waves.close-wave') && <Form action={`/gelombang/${wave.id}/tutup`}><Button>{t('close')}</Button></Form>}
        {wave.status === 'closed' && wave.endsOn < today && may('waves.finish-wave') && <Form action={`/gelombang/${wave.id}/selesai`}><Button>{t('finish')}</Button></Form>}
      </Deeds>
    </Card>
  );
};

const columns = (mayRemove: boolean, t: T) => [
  { key: 'class', title: t('class') }, { key: 'program', title: t('program') }, { key: 'workshop', title: t('workshop') }, { key: 'shift', title: t('shift') },
  { key: 'instructors', title: t('instructors') },
  { key: 'timetable', title: t('timetable') }, { key: 'seats', title: t('seats'), numeric: true }, { key: 'jp', title: 'JP', numeric: true },
  ...(mayRemove ? [{ key: 'deed', title: t('deeds') }] : []),
];

const cells = (one: WaveRecord['classes'][number], mayRemove: boolean, t: T) => ({
  class: <a href={`/gelombang/kelas/${one.id}`}>{one.label}</a>, program: <a href={`/program/${one.program}?number=${one.programNumber}`}>{one.programName}</a>,
  workshop: one.workshop ? <a href={`/balai/bengkel/${one.workshop}`}>{one.workshopName}</a> : <Tag text={t('not-yet')} tone="wait" />, shift: t(`shift.${one.shift}`),
  instructors: one.instructors.length > 0 ? one.instructors.join(', ') : <Tag text={t('not-yet')} tone="wait" />,
  timetable: one.hasTimetable ? <a href={`/gelombang/kelas/${one.id}`}>{t('timetable-made')}</a> : <Tag text={t('not-yet')} tone="wait" />,
  seats: `${one.seats} + ${one.reserves}`, jp: one.totalJp,
  deed: mayRemove ? <Form action={`/gelombang/${one.wave}/kelas/${one.id}/hapus`}><Button secondary>{t('remove')}<span class="govuk-visually-hidden"> {one.label}</span></Button></Form> : '',
});

