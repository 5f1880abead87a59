import type { ComponentChildren } from 'preact';
import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatDayRange, formatNumber, formatRupiah } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Tag } from '#ui/tag';
import type { PlanRecord } from '../actions/see-plans.ts';
import { planPath } from './plan-list.tsx';
import type { PlanProps } from './plan-props.ts';

type Run = NonNullable<PlanRecord['told']>['runs'][number];

export const mayTake = ({ record: { plan }, may }: PlanProps): boolean =>
  !plan.isAlive && plan.status !== 'discarded' && (!plan.parent || plan.approvedByName !== undefined) && may('waves.accept-plan');

/** What runs: what the plan proposes with a tick box, and what stands already. */
export const RunsSide = (props: PlanProps) => {
  const { record: { plan, told, accepted, facts }, words, lang } = props;
  const { t } = words;
  const proposed = told!.runs.filter((run) => run.isPlaced && !run.standing && !accepted[run.of.id]);
  const others = told!.runs.filter((run) => !proposed.includes(run));
  const columns = [
    { key: 'class', title: t('class') }, { key: 'when', title: t('when') }, { key: 'where', title: t('where') }, { key: 'who', title: t('who') },
    { key: 'money', title: t('money') }, { key: 'cost', title: t('class-cost'), numeric: true }, { key: 'district', title: t('district') },
    { key: 'people', title: t('people'), numeric: true }, { key: 'state', title: t('state') },
  ];
  const cellsOf = (run: Run) => ({
    class: accepted[run.of.id] ? <a href={`/gelombang/kelas/${accepted[run.of.id]}`}>{run.label}</a> : run.standing ? <a href={`/gelombang/kelas/${run.standing.id}`}>{run.label}</a> : run.label,
    when: formatDayRange(run.first, run.last, lang), where: words.slot(run.slot), who: run.instructors.map(words.person).join(', ') || '–',
    money: facts.funds.find(({ id }) => id === run.of.fund)?.name ?? '–',
    cost: costCell(props, run), district: facts.districts.find(({ code }) => code === run.of.district)?.name ?? '–', people: formatNumber(run.of.value, lang),
    state: accepted[run.of.id] ? <Tag text={t('taken')} tone="go" /> : run.standing ? <Tag text={t('standing')} tone="plain" /> : <Tag text={t('new')} tone="info" />,
  });
  if (told!.runs.length === 0) return <p class="govuk-body">{t('no-runs')}</p>;
  const shown = mayTake(props) ? others : told!.runs;
  return (
    <>
      {proposed.length > 0 && mayTake(props) && (
        <Form action={`${planPath}/${plan.id}/ambil`}>
          <HiddenField name="waveLabel" value={t('wave-label-usual')} />
          <DataTable select="packages" caption={t('new')} columns={columns} rows={proposed.map((run) => ({ id: run.of.id, name: run.label, selected: true, cells: cellsOf(run) }))} />
          <BulkBar selected={proposed.length} effect={t('accept-effect')}><Button>{t('accept')}</Button></BulkBar>
        </Form>
      )}
      {proposed.some((run) => run.instructors.length > 1) && <p class="govuk-body">{t('team-note')}</p>}
      {shown.length > 0 && <DataTable caption={t('tab.classes')} columns={columns} rows={shown.map((run) => ({ id: run.of.id, cells: cellsOf(run) }))} />}
    </>
  );
};

/** What a run costs, and whether anybody wrote that down: a guess is called one. */
function costCell({ record: { facts }, words: { t }, lang }: PlanProps, { standing, of }: Run): ComponentChildren {
  const price = standing ? standing.price : facts.programs.find(({ version }) => version === facts.wanted.find(({ id }) => id === of.id)?.version)?.price;
  if (!price) return of.cost > 0 ? formatRupiah(of.cost, lang) : '–';
  return price.from === 'program' ? formatRupiah(price.rupiah, lang) : <>{formatRupiah(price.rupiah, lang)}<br /><Tag text={t(`cost.${price.from}`)} tone="wait" /></>;
}
