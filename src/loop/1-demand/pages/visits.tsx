import { addMonths, type Day } from '#kernel/day';
import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Calendar } from '#ui/calendar';
import { Chips } from '#ui/chips';
import { Empty } from '#ui/empty';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { seeCalendar } from '../actions/see-visits.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import { KeptBox } from './kept-box.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/kunjungan';
type Shown = ValueOf<typeof seeCalendar>;
type Props = { shown: Shown; may: { plan: boolean; tell: boolean }; t: Translate<DemandKey>; lang: Lang };

export const visitsPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeCalendar, (shown) => {
    const t = translator(texts, request.language);
    const may = { plan: request.may('demand.plan-visit'), tell: request.may('demand.tell-visit') };
    return { title: t('visits'), shell: 'staff', current: '/kebutuhan', body: <Visits shown={shown} may={may} t={t} lang={request.language} /> };
  }));
};

const Visits = ({ shown, may, t, lang }: Props) => (
  <KeptBox
    keep={may.tell ? [`${path}/catat`, ...shown.visits.filter((one) => one.status === 'planned' && one.officer.id === shown.self).map((one) => `${path}/${one.id}/catat`)] : []}
    t={t}
  >
    <PageHead title={t('visits')} detail={t('visits-lead')}>
      {may.tell && <Button secondary href={`${path}/catat`}>{t('visit-unplanned')}</Button>}
      {may.plan && <Button href={`${path}/baru`}>{t('visit-plan')}</Button>}
    </PageHead>
    <DemandTabs current={path} t={t} />
    <ListToolbar action={path} keep={{ month: monthOf(shown.first) }}
      filters={[{ name: 'officer', label: t('officer'), value: shown.officer ?? '', options: shown.officers.map(({ id, name }) => ({ value: id, text: name })) }]} />
    <Chips chips={[{ text: t('my-visits'), on: shown.officer === shown.self, href: listHref(path, {}, { month: monthOf(shown.first), officer: shown.officer === shown.self ? undefined : shown.self }) }]}>
      <a href={listHref(`${path}/berkas`, {}, { officer: shown.officer })}>{t('visit-file')}</a>
    </Chips>
    {shown.overdue > 0 && <p class="late">{t('visits-overdue', { count: formatNumber(shown.overdue, lang) })}</p>}
    <h2 class="govuk-heading-m">{formatMonth(shown.first, lang)}</h2>
    {shown.visits.length === 0
      ? <Empty what={t('no-visits')} firstStep={may.plan ? { href: `${path}/baru`, text: t('visit-plan') } : undefined}>{t('no-visits-text')}</Empty>
      : <Calendar caption={`${t('visits')}, ${formatMonth(shown.first, lang)}`} from={shown.from} until={shown.until} today={shown.today} month={shown.first} lang={lang} entries={shown.visits.map(entryOf(t))} />}
    <p><a href={monthHref(shown, -1)}>← {formatMonth(addMonths(shown.first, -1), lang)}</a> · <a href={monthHref(shown, 1)}>{formatMonth(addMonths(shown.first, 1), lang)} →</a></p>
  </KeptBox>
);

const monthOf = (first: Day): string => first.slice(0, 7);
const monthHref = ({ first, officer }: Shown, by: number): string => listHref(path, { officer }, { month: monthOf(addMonths(first, by)) });

const entryOf = (t: Translate<DemandKey>) => (visit: Shown['visits'][number]) => ({
  day: visit.plannedFor, href: `${path}/${visit.id}`, text: visit.employerName, detail: [visit.officer.name, visit.status === 'planned' ? '' : t(`visit.${visit.status}`)].filter(Boolean).join(' · '),
  tone: visit.status === 'done' ? 'go' as const : visit.status === 'cancelled' ? 'off' as const : 'plan' as const,
});
