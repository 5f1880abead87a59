import { translator, type Translate } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { fieldName } from '#programs';
import { Bar } from '#ui/bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayRange, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { mendStationAction, noteStation } from '../actions/save-station.ts';
import { closeWorkshop } from '../actions/save-workshop.ts';
import { listWorkshopsQuestion, seeWorkshop, type WorkshopRecord } from '../actions/see-workshops.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CalendarCard } from './calendar-card.tsx';
import { ClassesCard } from './classes-card.tsx';
import { History } from './history.tsx';
import { StationsCard } from './stations-card.tsx';

type T = Translate<WavesKey>;
const path = '/balai/bengkel';

export const workshopPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listWorkshopsQuestion, ({ lines }) => {
    const [t, lang] = [translator(texts, request.language), request.language];
    return {
      title: t('workshops'), shell: 'staff', current: '/balai',
      body: (
        <>
          <PageHead title={t('workshops')} detail={t('workshops-lead')} up={{ href: '/balai', text: t('centre') }}>
            <Button secondary href="/balai/instruktur">{t('instructors')}</Button>
            {request.may('waves.save-workshop') && <Button href={`${path}/baru`}>{t('add-workshop')}</Button>}
          </PageHead>
          {lines.length === 0 ? <Empty what={t('no-workshops')}>{t('no-workshops-text')}</Empty> : (
            <DataTable caption={t('workshops')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: {
              name: <a href={`${path}/${line.id}`}>{line.name}</a>, code: line.code, field: fieldName(line.field, lang),
              stations: line.usable === line.stations ? line.stations : t('usable-of', { usable: line.usable, of: line.stations }),
              shifts: line.shifts.map((shift) => t(`shift.${shift}`)).join(', '), place: line.placeName,
              use: line.ratio === undefined ? '–' : <Bar ratio={line.ratio} tone={line.ratio < 0.55 ? 'warn' : 'main'} value={formatPercent(line.ratio, lang, 0)} />,
              state: <Tag text={t(line.isActive ? 'in-use' : 'not-in-use')} tone={line.isActive ? 'go' : 'plain'} />,
            } }))} />
          )}
        </>
      ),
    };
  }));

  app.get(`${path}/:workshop`, (request, reply) => show(request, reply, seeWorkshop, (record) => recordPage(request, record, emptyForm)));
  app.post(`${path}/:workshop/tutup`, (request, reply) => act(request, reply, closeWorkshop));
  app.post(`${path}/:workshop/tempat`, (request, reply) => act(request, reply, noteStation));
  app.post(`${path}/:workshop/perbaiki`, (request, reply) => act(request, reply, mendStationAction));
};

const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, { workshop: string }, Error>): Promise<Reply> => submit(request, reply, {
  deed,
  again: async (form) => {
    const seen = await request.ask(seeWorkshop, readQuery(request, seeWorkshop));
    if (!seen.ok) throw new Gone();
    return recordPage(request, seen.value, form);
  },
  done: ({ workshop }) => ({ to: `${path}/${workshop}`, say: translator(texts, request.language)('done-saved') }),
});

const columns = (t: T) => [
  { key: 'name', title: t('workshop') }, { key: 'code', title: t('code') }, { key: 'field', title: t('field') }, { key: 'stations', title: t('stations-column'), numeric: true },
  { key: 'shifts', title: t('shifts') }, { key: 'place', title: t('place') }, { key: 'use', title: t('use-90') }, { key: 'state', title: t('status') },
];

function recordPage(request: Request, record: WorkshopRecord, form: FormState): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  const { workshop } = record;
  return {
    title: workshop.name, shell: 'staff', current: '/balai',
    body: (
      <>
        <PageHead title={workshop.name} detail={[workshop.code, fieldName(workshop.field, lang), record.placeName].join(' · ')} up={{ href: path, text: t('workshops') }}>
          <Tag text={t(workshop.isActive ? 'in-use' : 'not-in-use')} tone={workshop.isActive ? 'go' : 'plain'} large />
          {request.may('waves.save-workshop') && <Button secondary href={`${path}/${workshop.id}/ubah`}>{t('edit-workshop')}</Button>}
        </PageHead>
        <Grid columns="wide-narrow">
          <Stack>
            <Card title={t('open-hours')}>
              <SummaryList rows={[
                {
                  key: t('stations-column'),
                  value: workshop.usable === workshop.stations ? workshop.stations : t('usable-of', { usable: workshop.usable, of: workshop.stations }),
                },
                { key: t('is-mobile'), value: t(workshop.isMobile ? 'yes' : 'no') },
                { key: t('shifts'), value: workshop.shifts.map((shift) => t(`shift.${shift}`)).join(', ') },
                { key: t('weekdays'), value: workshop.weekdays.map((day) => t(`weekday.${day}` as WavesKey)).join(', ') },
              ]} />
            </Card>
            <StationsCard record={record} may={(deed) => request.may(deed)} form={form} t={t} lang={lang} />
            <ClassesCard classes={record.classes} t={t} lang={lang} />
          </Stack>
          <Stack>
            <Closures record={record} mayClose={request.may('waves.close-workshop')} form={form} t={t} lang={lang} />
            <CalendarCard kind="workshop" subject={workshop.id} link={record.calendar} mayRevoke={request.may('waves.revoke-calendar')} t={t} />
            <History entries={record.timeline} t={t} lang={lang} />
          </Stack>
        </Grid>
      </>
    ),
  };
}

const Closures = ({ record: { workshop, closures }, mayClose, form, t, lang }: { record: WorkshopRecord; mayClose: boolean; form: FormState; t: T; lang: Lang }) => {
  const at = fieldAt(form, t);
  return (
    <Card title={t('closed-days')}>
      {closures.length === 0 ? <p class="govuk-body">{t('no-closures')}</p> : <ul class="govuk-list">{closures.map((one) => <li key={one.id}><b>{formatDayRange(one.from, one.until, lang)}</b>: {one.reason}</li>)}</ul>}
      {mayClose && (
        <Form action={`${path}/${workshop.id}/tutup`}>
          <DateField {...at('from', 'from')} />
          <DateField {...at('until', 'until')} />
          <TextField {...at('reason', 'reason')} />
          <Button secondary>{t('close-workshop')}</Button>
        </Form>
      )}
    </Card>
  );
};
