import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, readQuery, show, submit } from '#platform/http/submit';
import { Bar } from '#ui/bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDay, formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { copyDesign } from '../actions/begin-design.ts';
import { stopDesign } from '../actions/save-design.ts';
import { exportDesign, seeDesign, type SeenDesign } from '../actions/see-designs.ts';
import { designTexts, type DesignKey } from '../texts/design-words.ts';
import { texts } from '../texts/words.ts';
import { DesignAnswerView } from './design-answer.tsx';
import { designTones, designsPath, peopleOf } from './design-list.tsx';
import { statusTones } from './program-list.tsx';
import { FeasibleCard } from './feasible-card.tsx';

type T = Translate<DesignKey>;
type Design = SeenDesign['design'];
const isUnderWay = ({ status }: Design): boolean => status === 'waiting' || status === 'running';

export const designRecordPages: Routes = (app) => {
  const path = `${designsPath}/:design`;
  app.get(path, (request, reply) => show(request, reply, seeDesign, (seen) => {
    // The page calls itself again while the engine thinks; no script is needed for that.
    if (isUnderWay(seen.design)) reply.header('refresh', '2');
    return pageOf(request, seen);
  }));
  const again = async (request: Request): Promise<Page> => {
    const seen = await request.ask(seeDesign, readQuery(request, seeDesign));
    if (!seen.ok) throw new Gone();
    return pageOf(request, seen.value);
  };
  app.post(`${path}/berhenti`, (request, reply) => submit(request, reply, { deed: stopDesign, again: () => again(request), done: ({ design }) => ({ to: `${designsPath}/${design}`, say: translator(designTexts, request.language)('stopped') }) }));
  app.post(`${path}/salin`, (request, reply) => submit(request, reply, { deed: copyDesign, again: () => again(request), done: ({ design }) => ({ to: `${designsPath}/${design}/unit`, say: translator(designTexts, request.language)('copied') }) }));
  app.get(`${path}/soal`, async (request, reply) => {
    const result = await request.ask(exportDesign, request.params);
    if (!result.ok) return reply.refusePage(result.error);
    return reply.type('application/json; charset=utf-8').header('content-disposition', 'attachment; filename="klaster.json"').send(JSON.stringify(result.value.file, null, 1));
  });
};

async function pageOf(request: Request, seen: SeenDesign): Promise<Page> {
  const [t, lang, { design }] = [translator(designTexts, request.language), request.language, seen];
  const taught = [...new Set(design.answer?.clusters.flatMap(({ units }) => units.map(({ key }) => key)) ?? [])];
  const feasible = taught.length === 0 ? [] : await request.beside('feasible', { units: taught });
  return {
    title: design.name, shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={design.name} up={{ href: designsPath, text: t('designs') }} detail={`${design.askedBy} · ${formatMomentShort(design.askedAt, lang)}`}>
          <Tag text={t(`status.${design.status}`)} tone={designTones[design.status]} large />
          {design.status !== 'draft' && <Button secondary href={`${designsPath}/${design.id}/soal`}>{t('export')}</Button>}
        </PageHead>
        <UnderWay design={design} mayStop={request.may('programs.stop-design')} t={t} lang={lang} />
        <Grid columns="wide-narrow">
          <Stack>{design.answer ? <DesignAnswerView design={design} answer={design.answer} mayMake={request.may('programs.make-program-of-design')} maySeeNeeds={request.may('demand.see-needs')} t={t} lang={lang} /> : <Question design={design} t={t} lang={lang} />}</Stack>
          <Stack>
            {feasible.length > 0 && <FeasibleCard lines={feasible} t={translator(texts, lang)} />}
            {design.answer && <Question design={design} t={t} lang={lang} />}
            <NextDeeds design={design} mayBegin={request.may('programs.begin-design')} t={t} />
            {seen.programs.length > 0 && <Programs seen={seen} t={t} lang={lang} />}
          </Stack>
        </Grid>
      </>
    ),
  };
}

const UnderWay = ({ design, mayStop, t, lang }: { design: Design; mayStop: boolean; t: T; lang: Lang }) => {
  if (design.status === 'cancelled') return <Notice tone="wait">{t('cancelled-text')}</Notice>;
  if (design.status === 'failed') return <Notice tone="stop">{t('failed-text')}</Notice>;
  if (!isUnderWay(design)) return null;
  const { progress } = design;
  return (
    <Notice tone="info">
      <p>{progress ? t('running-text', { weight: peopleOf(progress.weight, lang) }) : t('waiting-text')}</p>
      {progress && <Bar ratio={progress.done} label={t(`step.${progress.step}`)} value={`${Math.round(progress.done * 100)} %`} />}
      {mayStop && <Form action={`${designsPath}/${design.id}/berhenti`}><Button secondary>{t('stop')}</Button></Form>}
    </Notice>
  );
};

const NextDeeds = ({ design, mayBegin, t }: { design: Design; mayBegin: boolean; t: T }) => (mayBegin && !isUnderWay(design) ? (
  <Deeds>
    {design.status === 'draft' ? <Button href={`${designsPath}/${design.id}/unit`}>{t('complete')}</Button> : <Form action={`${designsPath}/${design.id}/salin`}><Button secondary>{t('copy')}</Button></Form>}
  </Deeds>
) : null);

const Question = ({ design, t, lang }: { design: Design; t: T; lang: Lang }) => {
  const wished = (wish: 'must' | 'never'): string => design.units.filter((unit) => unit.wish === wish).map(({ title }) => title).join('; ') || t('none');
  return (
    <Card title={t('question')}>
      <SummaryList rows={[
        { key: t('demand-on'), value: formatDay(design.demandOn, lang) }, { key: t('entries'), value: `${formatNumber(design.entries.length, lang)} (${t('people-n', { n: peopleOf(design.entries.reduce((sum, one) => sum + one.worth, 0), lang) })})` },
        { key: t('units'), value: formatNumber(design.units.length, lang) }, { key: t('hour-ceiling'), value: t('jp-n', { n: formatNumber(design.hourCeiling, lang) }) },
        { key: t('threshold-short'), value: t('of-units', { n: formatNumber(design.threshold / 10, lang) }) }, { key: t('classes'), value: String(design.classes) },
        { key: t('must'), value: wished('must') }, { key: t('never'), value: wished('never') },
      ]} />
    </Card>
  );
};

const Programs = ({ seen: { programs }, t, lang }: { seen: SeenDesign; t: T; lang: Lang }) => {
  const words = translator(texts, lang);
  return (
    <Card title={t('programs-made')}>
      <ul class="govuk-list">{programs.map((one) => <li key={`${one.program}-${one.number}`}><a href={`/program/${one.program}?number=${one.number}`}>{one.name}</a> <Tag text={words(`status.${one.status}`)} tone={statusTones[one.status]} /></li>)}</ul>
    </Card>
  );
};
