import type { Id } from '#kernel/id';
import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Empty } from '#ui/empty';
import { formatDay, formatDayShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Timeline } from '#ui/timeline';
import { seeJourney } from '../actions/see-visits.ts';
import type { Step } from '../rules/journey.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

type Seen = ValueOf<typeof seeJourney>;
type Words = { t: Translate<DemandKey>; lang: Lang };
type Props = { steps: readonly Step[]; lines: readonly { readonly id: Id<'need'>; readonly occupationTitle: string }[] } & Words;

/** An employer's way with the centre: visits, needs, classes and hires on one line of time. */
export const journeyPages: Routes = (app) => {
  app.get('/kebutuhan/perusahaan/:employer', (request, reply) => show(request, reply, seeJourney, (seen) => {
    const t = translator(texts, request.language);
    return { title: seen.name, shell: 'staff', current: '/kebutuhan', body: <JourneyView seen={seen} mayPlan={request.may('demand.plan-visit')} t={t} lang={request.language} /> };
  }));
};

const JourneyView = ({ seen, mayPlan, t, lang }: { seen: Seen; mayPlan: boolean } & Words) => (
  <>
    <PageHead title={seen.name} eyebrow={t('journey')} detail={t('journey-lead')} up={{ href: `/perusahaan/${seen.employer}`, text: t('employer') }}>
      <Button secondary href={`/kebutuhan/baris?employer=${seen.employer}&state=all`}>{t('needs-lines')}</Button>
      {mayPlan && <Button href={`/kebutuhan/kunjungan/baru?employer=${seen.employer}`}>{t('visit-plan')}</Button>}
    </PageHead>
    <Stack>
      {seen.planned.length > 0 && <Card title={t('visits-planned')}><ul class="govuk-list">{seen.planned.map((one) => <li key={one.id}><a href={`/kebutuhan/kunjungan/${one.id}`}>{formatDay(one.plannedFor, lang)}</a> · {one.officer.name}</li>)}</ul></Card>}
      {seen.steps.length === 0 ? <Empty what={t('no-journey')}>{t('no-journey-text')}</Empty> : <Card><Journey steps={seen.steps} lines={seen.lines} t={t} lang={lang} /></Card>}
    </Stack>
  </>
);

export const Journey = ({ steps, lines, t, lang }: Props) => {
  const titles = new Map<string, string>(lines.map((line) => [line.id, line.occupationTitle]));
  if (steps.length === 0) return <p class="quiet">{t('no-movements')}</p>;
  return <Timeline entries={steps.map((step) => ({ when: formatDayShort(step.on, lang), dateTime: step.on, what: <StepText step={step} title={titles.get(step.need ?? '') ?? ''} t={t} lang={lang} /> }))} />;
};

const StepText = ({ step, title, t, lang }: { step: Step; title: string } & Words) => {
  const people = formatNumber(step.people, lang);
  if (step.kind === 'visit') return <a href={`/kebutuhan/kunjungan/${step.id}`}>{t('step.visit')}</a>;
  const need = <a href={`/kebutuhan/${step.need ?? ''}`}>{title}</a>;
  return <>{step.people > 0 ? t(`step.${step.kind}`, { people }) : t(`movement.${step.kind as 'renewed'}`)} · {need}{step.class && <> · <a href={`/kelas/${step.class}`}>{t('see-class')}</a></>}</>;
};
