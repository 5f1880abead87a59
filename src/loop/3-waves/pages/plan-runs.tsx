import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatDayRange, formatDayShort, formatNumber, formatPercent } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Tag } from '#ui/tag';
import type { PlanRecord } from '../actions/see-plans.ts';
import { planPath } from './plan-list.tsx';
import type { PlanProps } from './plan-props.ts';

type Run = NonNullable<PlanRecord['told']>['runs'][number];

const mayTake = ({ record: { plan }, may }: PlanProps): boolean => !plan.isAlive && plan.status !== 'discarded' && (!plan.parent || plan.approvedByName !== undefined) && may('waves.accept-plan');

/** What runs: what the plan proposes with a tick box, and what stands already. */
export const RunsSide = (props: PlanProps) => {
  const { record: { plan, told, accepted, facts }, words, lang } = props;
  const { t } = words;
  const proposed = told!.runs.filter((run) => run.isPlaced && !run.standing && !accepted[run.of.id]);
  const others = told!.runs.filter((run) => !proposed.includes(run));
  const columns = [{ key: 'class', title: t('class') }, { key: 'when', title: t('when') }, { key: 'where', title: t('where') }, { key: 'who', title: t('who') }, { key: 'money', title: t('money') }, { key: 'district', title: t('district') }, { key: 'people', title: t('people'), numeric: true }, { key: 'state', title: t('state') }];
  const cellsOf = (run: Run) => ({
    class: accepted[run.of.id] ? <a href={`/gelombang/kelas/${accepted[run.of.id]}`}>{run.label}</a> : run.standing ? <a href={`/gelombang/kelas/${run.standing.id}`}>{run.label}</a> : run.label,
    when: formatDayRange(run.first, run.last, lang), where: words.slot(run.slot), who: run.instructors.map(words.person).join(', '), money: facts.funds.find(({ id }) => id === run.of.fund)?.name ?? '–',
    district: facts.districts.find(({ code }) => code === run.of.district)?.name ?? '–', people: formatNumber(run.of.value, lang),
    state: accepted[run.of.id] ? <Tag text={t('taken')} tone="go" /> : run.standing ? <Tag text={t('standing')} tone="plain" /> : <Tag text={t('new')} tone="info" />,
  });
  if (told!.runs.length === 0) return <p class="govuk-body">{t('no-runs')}</p>;
  return (
    <>
      {proposed.length > 0 && mayTake(props) && (
        <Form action={`${planPath}/${plan.id}/ambil`}>
          <HiddenField name="waveLabel" value={t('wave-label-usual')} />
          <DataTable select="packages" caption={t('new')} columns={columns} rows={proposed.map((run) => ({ id: run.of.id, name: run.label, selected: true, cells: cellsOf(run) }))} />
          <BulkBar selected={proposed.length} effect={t('accept-effect')}><Button>{t('accept')}</Button></BulkBar>
        </Form>
      )}
      {(mayTake(props) ? others : told!.runs).length > 0 && <DataTable caption={t('tab.classes')} columns={columns} rows={(mayTake(props) ? others : told!.runs).map((run) => ({ id: run.of.id, cells: cellsOf(run) }))} />}
    </>
  );
};

/** What moves: before, after and why, each with a tick box. */
export const MovesSide = (props: PlanProps) => {
  const { record: { plan, told, moved, accepted, facts, asked }, words, lang } = props;
  const { t } = words;
  if (moved.length === 0) return <p class="govuk-body">{t('no-moves')}</p>;
  const place = (one: { start: number; instructor: string; workshopType?: string } | null) => (one === null ? <Tag text={t('does-not-run')} tone="stop" /> : t('place-line', { first: formatDayShort(facts.mondays[one.start]!, lang), slot: words.slot(one.workshopType ?? ''), who: words.person(one.instructor) }));
  const labelOf = (id: string): string => facts.standing.find((one) => one.id === id)?.label ?? told!.runs.find((run) => run.of.id === id)?.label ?? id;
  const open = moved.filter((one) => !accepted[one.package]);
  const standing = facts.standing.length;
  const columns = [{ key: 'class', title: t('class') }, { key: 'before', title: t('before') }, { key: 'after', title: t('after') }, { key: 'why', title: t('why') }];
  const rowOf = (one: (typeof moved)[number]) => ({
    id: one.package, name: labelOf(one.package), selected: true,
    cells: { class: <><a href={`/gelombang/kelas/${one.package}`}>{labelOf(one.package)}</a>{one.published && <> <Tag text={t('published-tag')} tone="info" /></>}{accepted[one.package] && <> <Tag text={t('taken')} tone="go" /></>}</>, before: place(one.from), after: place(one.to), why: words.reason(one.reason, one.from.instructor) },
  });
  return (
    <Card title={t('tab.moves')} detail={`${t('share-of-moves', { moved: moved.length, all: standing })} (${formatPercent(standing === 0 ? 0 : moved.length / standing, lang, 0)})`} tight>
      {open.length > 0 && mayTake(props) ? (
        <Form action={`${planPath}/${plan.id}/ambil`}>
          <DataTable plain select="packages" caption={t('tab.moves')} columns={columns} rows={open.map(rowOf)} />
          <BulkBar selected={open.length} effect={t('accept-moves-effect')}><Button>{t('accept')}</Button></BulkBar>
        </Form>
      ) : <DataTable plain caption={t('tab.moves')} columns={columns} rows={open.map(rowOf)} />}
      {moved.length > open.length && <DataTable plain caption={t('state')} columns={columns} rows={moved.filter((one) => !open.includes(one)).map(rowOf)} />}
      <p class="quiet small">{t('week-count', { n: asked.weeks })}</p>
    </Card>
  );
};
