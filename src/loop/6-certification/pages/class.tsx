import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Page, Request, Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, formatPercent, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { seeClass, traineeFilters, type TraineeLine } from '../actions/see-class.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

type T = Translate<CertificationKey>;
type ShownClass = ValueOf<typeof seeClass>;
type Props = { shown: ShownClass; mayIssue: boolean; t: T; lang: Lang };

export const classPages: Routes = (app) => {
  app.get('/sertifikasi/kelas/:class', (request, reply) => show(request, reply, seeClass, (shown) => classPage(request, shown)));
};

function classPage(request: Request, shown: ShownClass): Page {
  const t = translator(texts, request.language);
  const view = <ClassView shown={shown} mayIssue={request.may('certification.issue-certificates')} t={t} lang={request.language} />;
  return { title: shown.class.label, shell: 'staff', current: '/sertifikasi', body: view };
}

const ClassView = ({ shown, mayIssue, t, lang }: Props) => {
  const at = `/sertifikasi/kelas/${shown.class.id}`;
  return (
    <>
      <PageHead
        title={shown.class.label} up={{ href: '/sertifikasi', text: t('certification') }}
        detail={<>{t('class-lead', { program: shown.program, wave: `${shown.wave.label} ${shown.wave.year}`, day: formatDay(shown.class.endsOn, lang) })}<br />{t('taught-by', { names: shown.instructors.join(', ') || '–' })}</>}
      />
      {shown.teaches && <Notice tone="wait" title={t('teaches-title')}><p>{t('teaches-text')}</p></Notice>}
      <Chips chips={traineeFilters.filter((filter) => shown.counts[filter] > 0 || filter === shown.show).map((filter) => ({
        text: `${t(`show.${filter}`)} ${shown.counts[filter]}`, on: filter === shown.show, href: listHref(at, {}, { show: filter === shown.show ? undefined : filter }),
      }))} />
      <Trainees shown={shown} mayIssue={mayIssue} t={t} lang={lang} />
    </>
  );
};

const Trainees = ({ shown, mayIssue, t, lang }: Props) => {
  const at = `/sertifikasi/kelas/${shown.class.id}`;
  const ready = shown.trainees.filter((line) => line.mayCertify).length;
  if (shown.total === 0) return <Empty what={t('no-trainees')}>{t('no-trainees-text')}</Empty>;
  if (shown.trainees.length === 0) return <Empty what={t('no-trainees-here')} firstStep={{ href: at, text: t('clear-filters') }} />;
  const isChoosing = mayIssue && ready > 0;
  const table = (
    <DataTable caption={t('trainees')} select={isChoosing ? 'enrolments' : undefined} columns={columns(t)}
      rows={shown.trainees.map((line) => ({ id: line.enrolment, name: line.name, selected: isChoosing && line.mayCertify, cells: cells(line, shown, t, lang) }))} />
  );
  if (!isChoosing) return table;
  return (
    <Form method="get" action={`${at}/terbitkan`}>
      {table}
      <BulkBar selected={ready} effect={t('bulk-effect', { people: ready })}><Button>{t('issue-selected')}</Button></BulkBar>
    </Form>
  );
};

const columns = (t: T) => [
  { key: 'name', title: t('name') }, { key: 'training', title: t('training-status') }, { key: 'attendance', title: t('attendance'), numeric: true },
  { key: 'units', title: t('units-competent'), numeric: true }, { key: 'result', title: t('result') }, { key: 'certificate', title: t('certificate') },
];

const cells = (line: TraineeLine, { class: of, units }: ShownClass, t: T, lang: Lang) => ({
  name: <a href={`/sertifikasi/kelas/${of.id}/peserta/${line.enrolment}`}>{line.name}</a>,
  training: t(`status.${line.status}`), attendance: line.attendance === undefined ? '–' : formatPercent(line.attendance, lang),
  units: t('of-units', { done: units.length - line.missing, all: units.length }), result: <ResultTag line={line} t={t} />,
  certificate: line.certificate ? <a href={`/sertifikasi/sertifikat/${line.certificate.id}`}>{line.certificate.number}</a> : '–',
});

/** The result of a training so far: competent only with every unit. */
const ResultTag = ({ line, t }: { line: TraineeLine; t: T }) => {
  if (line.isCompetent) return <Tag tone="go" text={t('competent')} />;
  if (line.results.some(({ result }) => result === 'not-yet')) return <Tag tone="warm" text={t('not-yet')} />;
  return <Tag tone="plain" text={t(line.results.length > 0 ? 'partly-assessed' : 'not-assessed')} />;
};
