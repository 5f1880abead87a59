import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatMonth, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import type { NeedLine } from '../store/list-needs.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Line = NeedLine & { employerName: string; occupationTitle: string; regionName: string };

export const needsPages: Routes = (app) => {
  app.get('/kebutuhan', (request, reply) => show(request, reply, listNeedsQuestion, ({ lines }) => {
    const t = translator(texts, request.language);
    return { title: t('needs'), shell: 'staff', current: '/kebutuhan', body: <NeedsList lines={lines} mayRecord={request.may('demand.record-need')} t={t} lang={request.language} /> };
  }));
};

type Props = { lines: readonly Line[]; mayRecord: boolean; t: Translate<DemandKey>; lang: Lang };

const NeedsList = ({ lines, mayRecord, t, lang }: Props) => (
  <>
    <PageHead title={t('needs')} detail={t('needs-lead')}>{mayRecord && <Button href="/kebutuhan/baru">{t('record-need')}</Button>}</PageHead>
    {lines.length === 0
      ? <Empty what={t('no-needs')} firstStep={{ href: '/kebutuhan/baru', text: t('record-need') }}>{t('no-needs-text')}</Empty>
      : <DataTable caption={t('needs')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />}
  </>
);

const columns = (t: Translate<DemandKey>) => [
  { key: 'occupation', title: t('occupation') }, { key: 'employer', title: t('employer') }, { key: 'headcount', title: t('headcount'), numeric: true },
  { key: 'month', title: t('month') }, { key: 'region', title: t('region') }, { key: 'expires', title: t('expires') }, { key: 'strength', title: t('strength') },
];

const cells = (line: Line, t: Translate<DemandKey>, lang: Lang) => ({
  occupation: <a href={`/kebutuhan/${line.id}`}>{line.occupationTitle}</a>,
  employer: line.employerName,
  headcount: line.headcount,
  month: formatMonth(line.month, lang),
  region: line.regionName,
  expires: formatDayShort(line.expiresOn, lang),
  strength: <Tag text={t(`strength.${line.strength}`)} tone={tones[line.strength]} />,
});

const tones = { heard: 'plain', written: 'info', 'interview-slots': 'wait', pledge: 'go' } as const;
