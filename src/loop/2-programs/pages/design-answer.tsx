import type { Translate } from '#kernel/translate';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Curve } from '#ui/curve';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { formatNumber, type Lang } from '#ui/format';
import { Verdict } from '#ui/verdict';
import type { SeenDesign } from '../actions/see-designs.ts';
import type { DesignAnswer, DesignEntry, ProposedCluster } from '../rules/design/cluster-design.ts';
import type { DesignKey } from '../texts/design-words.ts';
import { codeOf } from './curriculum-table.tsx';
import { designsPath, peopleOf } from './design-list.tsx';

type Props = { design: SeenDesign['design']; answer: DesignAnswer; mayMake: boolean; maySeeNeeds: boolean; t: Translate<DesignKey>; lang: Lang };

/** Rows shown of a long list; the sum of the rest stands under it. */
const mostShown = 25;

/** What the engine answered: the sentence first, then the cluster, what hours buy, and what stays out of reach. */
export const DesignAnswerView = (props: Props) => {
  const { answer } = props;
  if (answer.weight === 0) return <Verdict tone="wait" title={props.t('nothing-served')}><p>{props.t('nothing-served-text')}</p></Verdict>;
  return (
    <>
      <Sentence {...props} />
      {answer.clusters.map((cluster, at) => <Cluster key={at} {...props} cluster={cluster} number={at + 1} />)}
      {answer.curve.length > 1 && <Hours {...props} />}
      <OutOfReach {...props} />
    </>
  );
};

const Sentence = ({ design, answer, t, lang }: Props) => {
  const facts = { n: answer.clusters.length, weight: peopleOf(answer.weight, lang), all: peopleOf(design.entries.reduce((sum, one) => sum + one.worth, 0), lang), hours: formatNumber(answer.clusters[0]!.hours, lang) };
  return (
    <Verdict tone={answer.proven === 'no' ? 'wait' : 'go'} title={t(answer.clusters.length > 1 ? 'verdict-many' : 'verdict', facts)}>
      <p>{t(`proven.${answer.proven}`, { bound: peopleOf(answer.bound, lang) })}</p>
      {answer.clusters.length > 1 && <p>{t('method-many')}</p>}
    </Verdict>
  );
};

const Cluster = ({ design, answer, cluster, number, mayMake, maySeeNeeds, t, lang }: Props & { cluster: ProposedCluster; number: number }) => {
  const titleOf = new Map(design.units.map((unit) => [unit.key, unit.title]));
  const entryOf = new Map(design.entries.map((entry) => [entry.id, entry]));
  return (
    <Card title={answer.clusters.length > 1 ? t('cluster-n', { n: number }) : t('cluster')} detail={t('cluster-detail', { hours: formatNumber(cluster.hours, lang), ceiling: formatNumber(design.hourCeiling, lang), weight: peopleOf(cluster.weight, lang), entries: formatNumber(cluster.covered.length, lang) })}>
      <DataTable plain caption={t('cluster')} columns={[{ key: 'unit', title: t('unit') }, { key: 'jp', title: t('jp'), numeric: true }, { key: 'buys', title: t('buys'), numeric: true }, { key: 'frees', title: t('frees'), numeric: true }]}
        rows={[...cluster.units].sort((one, other) => other.buys - one.buys).map((unit) => ({
          id: unit.key, cells: { unit: <>{titleOf.get(unit.key)}<br /><span class="quiet small">{codeOf(unit.key)}</span></>, jp: unit.jp, buys: t('buys-value', { n: peopleOf(unit.buys, lang) }), frees: unit.frees },
        }))} />
      <Details summary={`${t('covered')} (${formatNumber(cluster.covered.length, lang)})`}>
        <ul class="govuk-list">{cluster.covered.slice(0, 100).map((id) => <li key={id}><EntryName entry={entryOf.get(id)} maySeeNeeds={maySeeNeeds} /> <span class="quiet">{t('people-n', { n: peopleOf(entryOf.get(id)?.worth ?? 0, lang) })}</span></li>)}</ul>
        {cluster.covered.length > 100 && <p class="quiet">{t('and-more', { n: formatNumber(cluster.covered.length - 100, lang) })}</p>}
      </Details>
      {mayMake && cluster.units.length > 0 && <Deeds><Button href={`${designsPath}/${design.id}/program?cluster=${number}`} secondary={number > 1}>{t('make-program')}</Button></Deeds>}
    </Card>
  );
};

const EntryName = ({ entry, maySeeNeeds }: { entry: DesignEntry | undefined; maySeeNeeds: boolean }) => (entry?.need && maySeeNeeds ? <a href={`/kebutuhan/${entry.need}`}>{entry.label}</a> : <>{entry?.label}</>);

const Hours = ({ design, answer: { curve }, t, lang }: Props) => {
  const [first, last] = [curve[0]!, curve.at(-1)!];
  return (
    <Card title={t('curve')} detail={t('curve-lead')}>
      <Curve label={t('curve-label', { from: first.hours, until: last.hours, low: peopleOf(first.weight, lang), high: peopleOf(last.weight, lang) })} points={curve.map(({ hours, weight }) => ({ at: hours, value: weight, mark: hours === design.hourCeiling }))}
        from={t('jp-n', { n: formatNumber(first.hours, lang) })} until={t('jp-n', { n: formatNumber(last.hours, lang) })} top={t('people-n', { n: peopleOf(last.weight, lang) })} />
      <DataTable plain caption={t('curve')} columns={[{ key: 'hours', title: t('hour-ceiling') }, { key: 'weight', title: t('served-with'), numeric: true }, { key: 'more', title: t('more'), numeric: true }]}
        rows={curve.map(({ hours, weight }, at) => ({
          id: String(hours),
          cells: { hours: hours === design.hourCeiling ? <b>{t('jp-n', { n: formatNumber(hours, lang) })} ■</b> : t('jp-n', { n: formatNumber(hours, lang) }), weight: peopleOf(weight, lang), more: at === 0 ? '–' : `+${peopleOf(weight - curve[at - 1]!.weight, lang)}` },
        }))} />
    </Card>
  );
};

const OutOfReach = ({ design, answer: { outOfReach }, maySeeNeeds, t, lang }: Props) => {
  const [titleOf, entryOf] = [new Map(design.units.map((unit) => [unit.key, unit.title])), new Map(design.entries.map((entry) => [entry.id, entry]))];
  if (outOfReach.length === 0) return <Card title={t('out-of-reach')}><p class="govuk-body">{t('all-served')}</p></Card>;
  return (
    <Card title={t('out-of-reach')} detail={t('out-lead')}>
      <DataTable plain caption={t('out-of-reach')} columns={[{ key: 'who', title: t('who') }, { key: 'weight', title: t('expected'), numeric: true }, { key: 'missing', title: t('missing') }, { key: 'extra', title: t('extra'), numeric: true }]}
        rows={outOfReach.slice(0, mostShown).map((one) => ({
          id: one.entry,
          cells: {
            who: <EntryName entry={entryOf.get(one.entry)} maySeeNeeds={maySeeNeeds} />, weight: peopleOf(entryOf.get(one.entry)?.worth ?? 0, lang), missing: one.missing.map((key) => titleOf.get(key)).join('; '),
            extra: <>{formatNumber(one.hours, lang)}{one.isTooLong && <><br /><span class="late small">{t('too-long')}</span></>}</>,
          },
        }))} />
      {outOfReach.length > mostShown && <p class="quiet">{t('and-more', { n: formatNumber(outOfReach.length - mostShown, lang) })}</p>}
    </Card>
  );
};
