import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, readQuery, show, submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDay, formatDayRange, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { pinClassAction } from '../actions/agree-host.ts';
import { fillTimetable } from '../actions/fill-timetable.ts';
import { seeClass, type ClassRecord } from '../actions/see-class.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CalendarCard } from './calendar-card.tsx';
import { HostCard } from './class-host.tsx';
import { History } from './history.tsx';
import { waveTones } from './wave-list.tsx';
import { WeekTable } from './week-table.tsx';

type T = Translate<WavesKey>;
type Props = { record: ClassRecord; may: (deed: string) => boolean; t: T; lang: Lang };

export const classRecordPages: Routes = (app) => {
  mountPin(app);
  app.get('/gelombang/kelas/:class', (request, reply) => show(request, reply, seeClass, (record) => recordPage(request, record)));
  app.post('/gelombang/kelas/:class/isi-jadwal', (request, reply) => submit(request, reply, {
    deed: fillTimetable,
    again: async () => {
      const seen = await request.ask(seeClass, readQuery(request, seeClass));
      if (!seen.ok) throw new Gone();
      return recordPage(request, seen.value);
    },
    done: ({ class: id, periods, leftover }) => ({ to: `/gelombang/kelas/${id}`, say: translator(texts, request.language)(leftover === 0 ? 'done-filled' : 'done-filled-partly', { periods, leftover }) }),
  }));
};

/** Set here so that the planner leaves it where it is. */
function mountPin(app: Parameters<Routes>[0]): void {
  app.post('/gelombang/kelas/:class/semat', (request, reply) => submit(request, reply, {
    deed: pinClassAction,
    again: async () => {
      const seen = await request.ask(seeClass, readQuery(request, seeClass));
      if (!seen.ok) throw new Gone();
      return recordPage(request, seen.value);
    },
    done: ({ class: id }) => ({ to: `/gelombang/kelas/${id}`, say: translator(texts, request.language)('done-saved') }),
  }));
}

function recordPage(request: Request, record: ClassRecord): Page {
  const t = translator(texts, request.language);
  return {
    title: record.class.label, shell: 'staff', current: '/gelombang',
    body: <ClassRecordView record={record} may={(deed) => request.may(deed)} t={t} lang={request.language} />,
  };
}

const ClassRecordView = ({ record, may, t, lang }: Props) => {
  const { class: one, wave, version } = record;
  const base = `/gelombang/kelas/${one.id}`;
  return (
    <>
      <PageHead
        title={one.label} up={{ href: `/gelombang/${wave.id}`, text: `${wave.label}, ${wave.year}` }}
        detail={[version.name, `${version.totalJp} JP`, formatDayRange(one.startsOn, one.endsOn, lang), t(`shift.${one.shift}`)].join(' · ')}
      >
        <Tag text={t(`status.${wave.status}`)} tone={waveTones[wave.status]} large />
        {wave.status !== 'finished' && may('waves.pin-class') && (
          <Form action={`${base}/semat`}><HiddenField name="isPinned" value={one.isPinned ? 'no' : 'yes'} /><Button secondary>{t(one.isPinned ? 'unpin' : 'pin')}</Button></Form>
        )}
        {mayBeginLater(record) && may('waves.move-class') && <Button secondary href={`${base}/undur`}>{t('move-class')}</Button>}
        {wave.status !== 'finished' && may('waves.save-class') && <Button secondary href={`${base}/ubah`}>{t('edit-class')}</Button>}
      </PageHead>
      <Timetable record={record} may={may} t={t} lang={lang} />
      <Grid columns="wide-narrow">
        <Card title={t('hours')} detail={t('hours-detail', { planned: formatNumber(record.periods, lang), total: formatNumber(version.totalJp, lang) })}>
          <DataTable plain caption={t('hours')} columns={[{ key: 'block', title: t('block') }, { key: 'jp', title: t('owed'), numeric: true }, { key: 'planned', title: t('planned'), numeric: true }]} rows={record.planned.map((block) => {
            const owed = block.jpKnowledge + block.jpSkill;
            return { id: String(block.position), cells: { block: block.title, jp: owed, planned: block.periods === owed || record.periods === 0 ? block.periods : <Tag text={String(block.periods)} tone="wait" /> } };
          })} />
        </Card>
        <Stack>
          <Facts record={record} t={t} />
          <HostCard record={record} may={may} t={t} lang={lang} />
          <CalendarCard kind="class" subject={one.id} link={record.calendar} mayRevoke={may('waves.revoke-calendar')} t={t} />
          <History entries={record.timeline} t={t} lang={lang} />
        </Stack>
      </Grid>
    </>
  );
};

/** Dates people were told move by a deed of their own, which tells them. */
const mayBeginLater = ({ class: one, wave, today }: ClassRecord): boolean => (wave.status === 'published' || wave.status === 'closed') && one.startsOn > today && !one.isPinned;

const Timetable = ({ record, may, t, lang }: Props) => {
  const { class: one, week, periods, today } = record;
  const base = `/gelombang/kelas/${one.id}`;
  const [before, after] = [week.weeks[week.number - 2], week.weeks[week.number]];
  const mayFill = may('waves.fill-timetable') && one.startsOn > today;
  return (
    <Card title={t('week-title', { n: week.number, of: week.weeks.length, monday: formatDay(week.monday, lang) })} detail={t('jp-note')}>
      <p class="mid-dots">
        {before && <><a href={`${base}?week=${before}`}>{t('week-before')}</a> · </>}
        {after && <><a href={`${base}?week=${after}`}>{t('week-after')}</a> · </>}
        <a href={`${base}/cetak?week=${week.monday}`}>{t('print-week')}</a> · <a href={`${base}/jadwal.ics`}>{t('calendar-feed')}</a>
      </p>
      {periods === 0 ? <p class="govuk-body">{t(mayFill ? 'no-timetable-fill' : 'no-timetable')}</p> : (
        <WeekTable record={record} mayEdit={may('waves.set-cell')} t={t} lang={lang} />
      )}
      {mayFill && <Deeds><Form action={`${base}/isi-jadwal`}><Button secondary={periods > 0}>{t(periods > 0 ? 'fill-again' : 'fill')}</Button></Form></Deeds>}
    </Card>
  );
};

const Facts = ({ record: { class: one, instructors, placeName, distance }, t }: { record: ClassRecord; t: T }) => (
  <Card title={t('class')}>
    <SummaryList rows={[
      { key: t('workshop'), value: one.workshop ? <a href={`/balai/bengkel/${one.workshop}`}>{one.workshopName}</a> : t('not-yet') },
      { key: t('instructors'), value: instructors.length > 0 ? instructors.map((person, at) => <>{at > 0 && ', '}<a href={`/balai/instruktur/${person.id}`}>{person.name}</a> ({person.initials})</>) : t('not-yet') },
      { key: t('seats'), value: t('seats-reserves', { seats: one.seats, reserves: one.reserves }) },
      { key: t('place'), value: `${placeName} (${t(`distance.${distance}`)})` }, { key: t('pinned'), value: t(one.isPinned ? 'yes' : 'no') },
      { key: t('mode'), value: [t(`mode.${one.mode}`), ...(one.boarding ? [t('boarding')] : [])].join(', ') },
    ]} />
  </Card>
);
