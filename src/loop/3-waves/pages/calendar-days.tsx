import { translator, type Translate } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatDayRange, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { saveCalendarDayAction, saveFastingMonthAction, seeCalendar } from '../actions/calendar-days.ts';
import { dayKinds } from '../rules/work-calendar.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Year = Extract<Awaited<ReturnType<typeof seeCalendar.run>>, { ok: true }>['value'];
const path = '/gelombang/kalender';
const tones = { listed: 'plain', holiday: 'stop', 'collective-leave': 'wait', workday: 'go' } as const;

export const calendarDayPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeCalendar, (year) => calendarPage(request, year, emptyForm)));
  app.post(`${path}/hari`, (request, reply) => act(request, reply, saveCalendarDayAction));
  app.post(`${path}/puasa`, (request, reply) => act(request, reply, saveFastingMonthAction));
};

const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, { year: number }, Error>): Promise<Reply> => submit(request, reply, {
  deed,
  again: async (form) => {
    const seen = await request.ask(seeCalendar, {});
    if (!seen.ok) throw new Error('the calendar cannot be shown');
    return calendarPage(request, seen.value, form);
  },
  done: ({ year }) => ({ to: `${path}?year=${year}`, say: translator(texts, request.language)('done-saved') }),
});

function calendarPage(request: Request, { year, days, fasting, isFastingEntered }: Year, form: FormState): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  const at = fieldAt(form, t);
  return {
    title: t('work-calendar'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('work-calendar-year', { year })} detail={t('work-calendar-lead')} up={{ href: '/gelombang', text: t('waves') }}>
          <Button secondary href={`${path}?year=${year - 1}`}>{String(year - 1)}</Button>
          <Button secondary href={`${path}?year=${year + 1}`}>{String(year + 1)}</Button>
        </PageHead>
        <Grid columns="wide-narrow">
          <Card title={t('days-without-lessons')} tight>
            {days.length === 0 ? <p class="govuk-body">{t('no-holidays')}</p> : <Days days={days} t={t} lang={lang} />}
          </Card>
          <Stack>
            <Card title={t('fasting-month')} detail={fasting ? t(isFastingEntered ? 'fasting-entered' : 'fasting-guessed', { when: whenOf(fasting, lang) }) : t('fasting-unknown')}>
              <p class="govuk-body">{t('fasting-hours')}</p>
              {request.may('waves.save-fasting-month') && (
                <Form action={`${path}/puasa`}><DateField {...at('from', 'from')} /><DateField {...at('until', 'until')} /><Button secondary>{t('save-fasting')}</Button></Form>
              )}
            </Card>
            {request.may('waves.save-calendar-day') && (
              <Card title={t('enter-day')} detail={t('enter-day-lead')}>
                <Form action={`${path}/hari`}>
                  <DateField {...at('day', 'day')} />
                  <Radios {...at('kind', 'kind')} small options={[...dayKinds, 'listed' as const].map((value) => ({ value, text: t(`day-kind.${value}`) }))} />
                  <TextField {...at('name', 'day-name')} hint={t('day-name-hint')} optional />
                  <Button secondary>{t('enter-day')}</Button>
                </Form>
              </Card>
            )}
          </Stack>
        </Grid>
      </>
    ),
  };
}

const whenOf = ({ from, until }: NonNullable<Year['fasting']>, lang: Lang): string => formatDayRange(from, until, lang);

const Days = ({ days, t, lang }: { days: Year['days']; t: Translate<WavesKey>; lang: Lang }) => (
  <DataTable
    plain caption={t('days-without-lessons')}
    columns={[{ key: 'day', title: t('day') }, { key: 'name', title: t('day-name') }, { key: 'kind', title: t('kind') }]}
    rows={days.map((one) => ({
      id: one.day, cells: { day: formatDay(one.day, lang), name: one.name, kind: <Tag text={t(`day-kind.${one.kind}`)} tone={tones[one.kind]} /> },
    }))}
  />
);
