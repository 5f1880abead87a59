import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import type { ClassLine } from '../actions/class-lines.ts';
import { classStates, seeClasses } from '../actions/see-classes.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CertificationTabs } from './certification-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/sertifikasi';
type T = Translate<CertificationKey>;
type Props = { list: ValueOf<typeof seeClasses>; may: (deed: string) => boolean; t: T; lang: Lang };

export const classesPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeClasses, (list) => {
    const t = translator(texts, request.language);
    return { title: t('certification'), shell: 'staff', current: path, body: <ClassesView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
  }));
};

const ClassesView = ({ list: { lines, waves, filter }, may, t, lang }: Props) => (
  <>
    <PageHead title={t('certification')} detail={t('classes-lead')} />
    <CertificationTabs current="classes" may={may} t={t} />
    <Chips chips={[
      ...classStates.map((state) => ({ text: t(`state.${state}`), on: filter.state === state, href: listHref(path, filter, { state: filter.state === state ? undefined : state }) })),
      ...waves.map(({ id, label }) => ({ text: label, on: filter.wave === id, href: listHref(path, filter, { wave: filter.wave === id ? undefined : id }) })),
    ]} />
    {lines.length === 0
      ? waves.length === 0 ? <Empty what={t('no-classes')}>{t('no-classes-text')}</Empty> : <Empty what={t('no-classes-here')} firstStep={{ href: path, text: t('clear-filters') }} />
      : <DataTable caption={t('certification')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />}
  </>
);

const columns = (t: T) => [
  { key: 'class', title: t('class') }, { key: 'wave', title: t('wave') }, { key: 'ends', title: t('ends-on') }, { key: 'trainees', title: t('trainees'), numeric: true }, { key: 'completed', title: t('completed'), numeric: true },
  { key: 'assessed', title: t('assessed'), numeric: true }, { key: 'competent', title: t('competent-count'), numeric: true }, { key: 'certified', title: t('certified'), numeric: true }, { key: 'next', title: t('next-step') },
];

/** Kept on one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

function cells(line: ClassLine, t: T, lang: Lang) {
  const at = `${path}/kelas/${line.id}`;
  const figure = (count: number, href: string) => (count === 0 ? '0' : <a href={href}>{formatNumber(count, lang)}</a>);
  return {
    class: <a href={at}>{line.label}</a>, wave: whole(line.wave), ends: whole(formatDayShort(line.endsOn, lang)), trainees: figure(line.trainees, at), completed: figure(line.completed, `${at}?show=completed`),
    assessed: figure(line.assessed, `${at}?show=assessed`), competent: figure(line.competent, `${at}?show=competent`), certified: figure(line.certified, `${path}/register?status=valid&class=${line.id}`),
    next: <NextStep line={line} t={t} />,
  };
}

const NextStep = ({ line, t }: { line: ClassLine; t: T }) => {
  if (line.toIssue > 0) return <a href={`${path}/kelas/${line.id}?show=to-issue`}><Tag tone="wait" text={t('issue-people', { people: line.toIssue })} /></a>;
  if (line.unassessed > 0) return <a href={`${path}/kelas/${line.id}?show=unassessed`}><Tag tone="wait" text={t('assess-people', { people: line.unassessed })} /></a>;
  return line.completed === 0 ? <Tag tone="plain" text={t('in-training')} /> : <Tag tone="go" text={t('all-done')} />;
};
