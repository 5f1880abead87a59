import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatDayShort, formatPercent } from '#ui/format';
import { Tag } from '#ui/tag';
import { isLater } from '../rules/year-plan/is-later.ts';
import { planPath } from './plan-list.tsx';
import type { PlanProps } from './plan-props.ts';
import { mayTake } from './plan-runs.tsx';

/** What moves: before, after and why, each with a tick box. */
export const MovesSide = (props: PlanProps) => {
  const { record: { plan, moved, accepted, facts, stuck }, words: { t }, lang, informed } = props;
  if (moved.length === 0) return <><p class="govuk-body">{t(stuck.length === 0 ? 'no-moves' : 'no-moves-but')}</p><StuckList {...props} /></>;
  const open = moved.filter((one) => !accepted[one.package]);
  const standing = facts.standing.length;
  const columns = [{ key: 'class', title: t('class') }, { key: 'before', title: t('before') }, { key: 'after', title: t('after') }, { key: 'why', title: t('why') }];
  const rowOf = (one: Move) => moveRow(one, props);
  return (
    <>
      <p class="govuk-body">{t('share-of-moves', { moved: moved.length, all: standing, share: formatPercent(standing === 0 ? 0 : moved.length / standing, lang, 0) })}</p>
      <Card title={t('tab.moves')} tight>
        {open.length > 0 && mayTake(props) ? (
          <Form action={`${planPath}/${plan.id}/ambil`}>
            <DataTable plain select="packages" caption={t('tab.moves')} columns={columns} rows={open.map(rowOf)} />
            <BulkBar
              selected={open.length}
              effect={[t('accept-moves-effect'), ...(informed.all ? [t('accept-tells', { told: informed.all })] : [])].join(' ')}
            ><Button>{t('accept')}</Button></BulkBar>
          </Form>
        ) : <DataTable plain caption={t('tab.moves')} columns={columns} rows={open.map(rowOf)} />}
        {moved.length > open.length && <DataTable plain caption={t('state')} columns={columns} rows={moved.filter((one) => !open.includes(one)).map(rowOf)} />}
      </Card>
      <StuckList {...props} />
    </>
  );
};

type Move = PlanProps['record']['moved'][number];

/** One class in the table: where it stands, where it would, and why. */
function moveRow(one: Move, { record: { told, accepted, facts }, words, lang, informed }: PlanProps) {
  const { t } = words;
  const place = (one: { start: number; instructor: string; workshopType?: string } | null) => (one === null
    ? <Tag text={t('does-not-run')} tone="stop" />
    : t('place-line', { first: formatDayShort(facts.mondays[one.start]!, lang), slot: words.slot(one.workshopType ?? ''), who: words.person(one.instructor) }));
  const label = facts.standing.find(({ id }) => id === one.package)?.label ?? told!.runs.find((run) => run.of.id === one.package)?.label ?? one.package;
  return {
    id: one.package, name: label, selected: true,
    cells: {
      class: (
        <>
          <a href={`/gelombang/kelas/${one.package}`}>{label}</a>
          {one.published && <> <Tag text={t('published-tag')} tone="info" /></>}{accepted[one.package] && <> <Tag text={t('taken')} tone="go" /></>}
        </>
      ),
      before: place(one.from),
      after: (
        <>
          {place(one.to)}{isLater(one) && <> <Tag text={t('later-tag')} tone="wait" /></>}
          {isLater(one) && informed.of[one.package] && <><br /><span class="small">{informed.of[one.package]}</span></>}
        </>
      ),
      why: words.reason(one.reason, one.from.instructor),
    },
  };
}

/** What stands in the way of somebody and the planner does not touch: said, so that a person does. */
const StuckList = ({ record: { stuck }, words: { t, person } }: PlanProps) => (stuck.length === 0 ? null : (
  <>
    <p class="govuk-body">{t('stuck')}</p>
    <ul class="govuk-list govuk-list--bullet">
      {stuck.map((one) => (
        <li key={one.class.id}>
          <a href={`/gelombang/kelas/${one.class.id}`}>{one.class.label}</a>: {t(`stuck.${one.why}`, { who: one.class.instructors.map(person).join(', ') })}
        </li>
      ))}
    </ul>
  </>
));
