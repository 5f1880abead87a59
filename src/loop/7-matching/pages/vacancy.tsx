import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatDay, formatNumber, formatRupiah, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { Timeline } from '#ui/timeline';
import { closeVacancyAction } from '../actions/close-vacancy.ts';
import { seeVacancy } from '../actions/see-vacancy.ts';
import { texts } from '../texts/words.ts';
import { answerRateText } from './answer-rate-text.ts';
import { entriesOf } from './entries-of.ts';
import { IntroductionLines } from './introduction-lines.tsx';
import { MatchReasons, MatchShare } from './match-reasons.tsx';
import type { T } from './t.ts';
import { VacancyTag } from './vacancies.tsx';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeVacancy>;
type Props = { shown: Shown; may: (deed: string) => boolean; t: T; lang: Lang };

export const vacancyPages: Routes = (app) => {
  app.get('/penempatan/lowongan/:vacancy', (request, reply) => show(request, reply, seeVacancy, (shown): Page => ({
    title: shown.vacancy.title, shell: 'staff', current: '/penempatan',
    body: <VacancyView shown={shown} may={(deed) => request.may(deed)} t={translator(texts, request.language)} lang={request.language} />,
  })));
  app.get('/penempatan/lowongan/:vacancy/tutup', (request, reply) => show(request, reply, seeVacancy, (shown) => closePage(request, shown, emptyForm)));
  app.post('/penempatan/lowongan/:vacancy/tutup', (request, reply) => submit(request, reply, {
    deed: closeVacancyAction,
    again: async (form) => {
      const shown = await request.ask(seeVacancy, request.params);
      if (!shown.ok) throw new Gone();
      return closePage(request, shown.value, form);
    },
    done: ({ vacancy }) => ({ to: `/penempatan/lowongan/${vacancy}`, say: translator(texts, request.language)('vacancy-closed') }),
  }));
};

const VacancyView = ({ shown, may, t, lang }: Props) => (
  <>
    <PageHead title={shown.vacancy.title} eyebrow={`KBJI ${shown.vacancy.occupation}`} up={{ href: '/penempatan', text: t('vacancies') }}
      detail={t('vacancy-of', { headcount: formatNumber(shown.vacancy.headcount, lang), employer: shown.employer.name, region: shown.regionName })}>
      <VacancyTag vacancy={{ ...shown.vacancy, isOver: shown.vacancy.status === 'open' && !shown.isOpen }} large t={t} />
      {shown.vacancy.status === 'open' && may('matching.close-vacancy') && <Button secondary href={`/penempatan/lowongan/${shown.vacancy.id}/tutup`}>{t('close-vacancy')}</Button>}
    </PageHead>
    {shown.isOpen && <Best shown={shown} may={may} t={t} lang={lang} />}
    <Grid columns="content-side">
      <Stack>
        {shown.introductions && <Card title={t('introductions')} tight={shown.introductions.length > 0}><IntroductionLines lines={shown.introductions} by="graduate" t={t} lang={lang} /></Card>}
        <Card title={t('facts')}><Facts shown={shown} t={t} lang={lang} /></Card>
      </Stack>
      <Stack>
        <Card title={t('rate-title')}><p class="govuk-body">{answerRateText(shown.rate, t, lang)}</p><p class="small quiet">{t('rate-how')}</p></Card>
        <Card title={t('timeline')}><Timeline entries={entriesOf(shown.timeline, t, lang)} /></Card>
      </Stack>
    </Grid>
  </>
);

const Best = ({ shown, may, t, lang }: Props) => (
  <section>
    <h2 class="govuk-heading-m">{t('best-cards')}</h2>
    {shown.best.length === 0 ? <p class="govuk-body quiet">{t('best-cards-none')}</p> : (
      <Form method="get" action={`/penempatan/lowongan/${shown.vacancy.id}/perkenalkan`}>
        <p class="quiet small">{t('best-cards-text')}</p>
        <DataTable caption={t('best-cards')} select={may('matching.introduce') ? 'persons' : undefined}
          columns={[{ key: 'card', title: t('card') }, { key: 'share', title: t('fit') }, { key: 'reasons', title: t('reasons') }, { key: 'place', title: t('place') }]}
          rows={shown.best.map((one) => ({ id: one.person, name: one.code, cells: cellsOf(one, may, t, lang) }))} />
        {may('matching.introduce') && <BulkBar effect={t('introduce-effect', { employer: shown.employer.name })}><Button>{t('check-introductions')}</Button></BulkBar>}
      </Form>
    )}
  </section>
);

const cellsOf = (one: Shown['best'][number], may: Props['may'], t: T, lang: Lang) => ({
  card: <>{may('matching.see-graduates') ? <a href={`/penempatan/lulusan/${one.person}`}>{one.code}</a> : one.code}{one.waiting > 0 && <><br /><Tag text={t('waits-for', { count: formatNumber(one.waiting, lang) })} tone={one.isFree ? 'wait' : 'stop'} /></>}</>,
  share: <MatchShare match={one} t={t} lang={lang} />, reasons: <MatchReasons match={one} t={t} lang={lang} />,
  place: <>{one.regionName}<br /><span class="small quiet">{t(one.takesShifts ? 'takes-shifts' : 'no-shifts')} · {t(one.moves ? 'moves-yes' : 'moves-no')}</span></>,
});

const Facts = ({ shown: { vacancy, ...shown }, t, lang }: Omit<Props, 'may'>) => (
  <SummaryList rows={[
    { key: t('employer'), value: <a href={`/perusahaan/${shown.employer.id}`}>{shown.employer.name}</a> },
    { key: t('occupation'), value: `${vacancy.occupation} ${shown.occupationTitle}` },
    { key: t('region'), value: shown.regionName },
    { key: t('units'), value: <ul class="govuk-list">{shown.units.map((unit) => <li key={unit.key}>{unit.title} <span class="quiet small">{unit.code}</span></li>)}</ul> },
    { key: t('shift'), value: t(vacancy.shift ? 'yes' : 'no') },
    ...(vacancy.wage ? [{ key: t('wage'), value: t('wage-month', { wage: formatRupiah(vacancy.wage, lang) }) }] : []),
    ...(shown.need ? [{ key: t('need'), value: <a href={`/kebutuhan/${shown.need.need}`}>{t('need-link', { headcount: formatNumber(shown.need.headcount, lang) })}</a> }] : []),
    { key: t('openedOn'), value: formatDay(vacancy.openedOn, lang) },
    { key: t('closesOn'), value: formatDay(vacancy.closesOn, lang) },
  ]} />
);

function closePage(request: Request, { vacancy, introductions }: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  const waiting = (introductions ?? []).filter((one) => one.status === 'sent').length;
  return {
    title: t('close-vacancy'), shell: 'staff', current: '/penempatan',
    body: (
      <>
        <BackLink href={`/penempatan/lowongan/${vacancy.id}`} />
        <PageHead title={t('close-vacancy')} detail={vacancy.title} />
        <p class="lead">{t('close-vacancy-text', { waiting: formatNumber(waiting, request.language) })}</p>
        <Form action={`/penempatan/lowongan/${vacancy.id}/tutup`}>
          <TextField name="reason" label={t('reason')} value={String(form.values['reason'] ?? '')} error={form.problems.find((problem) => problem.field === 'reason')?.text} maxLength={300} />
          <Button warning>{t('close-vacancy')}</Button>
        </Form>
      </>
    ),
  };
}
