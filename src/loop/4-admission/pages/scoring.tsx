import type { Request, Routes } from '#platform/http/routes';
import { readQuery } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber } from '#ui/format';
import { Grid } from '#ui/grid';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { seeDrift, seeScoring } from '../actions/see-scoring.ts';
import { spoken, staffPage, type Spoken } from './field-at.ts';
import { RubricList } from './rubric-list.tsx';

type Scoring = Extract<Awaited<ReturnType<typeof seeScoring.run>>, { ok: true }>['value'];
type Drift = Extract<Awaited<ReturnType<typeof seeDrift.run>>, { ok: true }>['value'];

/** How far the scoring of a wave is, class by class, and how far its scorers lie apart. */
export const scoringPages: Routes = (app) => {
  app.get('/penerimaan/nilai', async (request, reply) => {
    const scoring = await request.ask(seeScoring, readQuery(request, seeScoring));
    if (!scoring.ok) return reply.refusePage(scoring.error);
    const drift = scoring.value.wave && request.may('admission.see-drift') ? await request.ask(seeDrift, { wave: scoring.value.wave.id }) : undefined;
    return reply.page(scoringPage(request, scoring.value, drift?.ok ? drift.value : undefined));
  });
};

function scoringPage(request: Request, scoring: Scoring, drift: Drift | undefined) {
  const words = spoken(request);
  return staffPage(words.t('scoring'), <ScoringView scoring={scoring} drift={drift} may={(deed) => request.may(deed)} {...words} />);
}

const ScoringView = ({ scoring, drift, may, t, lang }: { scoring: Scoring; drift: Drift | undefined; may: (deed: string) => boolean } & Spoken) => {
  const { wave, waves, classes, rubric } = scoring;
  const isOfficer = may('admission.see-selection');
  return (
    <>
      <PageHead title={t('scoring')} detail={wave && `${wave.label} ${wave.year}`} up={wave && isOfficer ? { href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) } : { href: '/meja', text: t('desk') }}>
        {wave && may('admission.see-sittings') && <Button secondary href={`/penerimaan/sesi?wave=${wave.id}`}>{t('sittings')}</Button>}
      </PageHead>
      {waves.length > 1 && <ListToolbar action="/penerimaan/nilai" filters={[{ name: 'wave', label: t('wave'), value: wave?.id ?? '', options: waves.map((one) => ({ value: one.id, text: `${one.label} ${one.year}` })) }]} />}
      {classes.length === 0 ? <Empty what={t('no-classes-to-score')}>{t('no-classes-to-score-text')}</Empty> : (
        <Stack>
          <Classes scoring={scoring} t={t} lang={lang} />
          <Grid columns="two">
            {drift && <DriftCard drift={drift} t={t} lang={lang} />}
            <Card title={t('rubric')} detail={t('rubric-text')}>
              <RubricList rubric={rubric} t={t} lang={lang} />
              {wave && may('admission.set-rubric') && <p class="small"><a href={`/penerimaan/rubrik/${wave.id}`}>{t('change-rubric')}</a></p>}
            </Card>
          </Grid>
        </Stack>
      )}
    </>
  );
};

const Classes = ({ scoring: { classes }, t, lang }: { scoring: Scoring } & Spoken) => (
  <DataTable
    caption={t('classes')}
    columns={[{ key: 'class', title: t('class') }, { key: 'asked', title: t('called-n'), numeric: true }, { key: 'tested', title: t('test'), numeric: true }, { key: 'one', title: t('one-scorer'), numeric: true }, { key: 'third', title: t('third-needed'), numeric: true }, { key: 'settled', title: t('interview-settled'), numeric: true }]}
    rows={classes.map((one) => ({ id: one.id, cells: {
      class: <a href={`/penerimaan/nilai/${one.id}`}>{one.label}</a>, asked: formatNumber(one.asked, lang), tested: formatNumber(one.tested, lang), one: formatNumber(one.one, lang),
      third: one.third > 0 ? <Tag text={formatNumber(one.third, lang)} tone="stop" /> : '0', settled: formatNumber(one.settled, lang),
    } }))}
  />
);

/** Above zero gives more than the colleague, below gives less; few interviews say little, so their number stands beside. */
const DriftCard = ({ drift: { interviews, thirds, scorers }, t, lang }: { drift: Drift } & Spoken) => (
  <Card title={t('drift')} detail={t('drift-text', { n: formatNumber(interviews, lang), thirds: formatNumber(thirds, lang) })}>
    {scorers.length === 0 ? <p class="govuk-body">{t('no-drift')}</p> : (
      <DataTable
        plain caption={t('drift')} columns={[{ key: 'name', title: t('scorer') }, { key: 'difference', title: t('mean-difference'), numeric: true }, { key: 'n', title: t('interviews-n'), numeric: true }]}
        rows={scorers.map((one) => ({ id: one.scorer, cells: { name: one.name, difference: `${one.difference > 0 ? '+' : ''}${formatNumber(one.difference / 100, lang, 2)}`, n: formatNumber(one.count, lang) } }))}
      />
    )}
  </Card>
);
