import type { ComponentChildren } from 'preact';
import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatNumber, formatRupiah, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import { costOfClass, seatsOfPackage } from '../rules/class-cost.ts';
import type { Pair, ResourcesDifference, SyllabusPair } from '../rules/compare-contents.ts';
import type { ProgramVersion } from '../rules/program-version.ts';
import type { Equipment, Material, OtherCost } from '../rules/resources.ts';
import type { ProgramsKey } from '../texts/id.ts';

type T = Translate<ProgramsKey>;
type Props = { before: ProgramVersion; after: ProgramVersion; t: T; lang: Lang };

const tones = { added: 'go', removed: 'stop', changed: 'wait' } as const;

/** What changed in the syllabus of units both versions teach: units written or emptied as a whole in one table, the others unit by unit. */
export const ComparedSyllabus = ({ pairs, ...around }: Omit<Props, 'lang'> & { pairs: readonly SyllabusPair[] }) => {
  const { t } = around;
  const whole = pairs.filter(({ part }) => part === 'whole');
  const rowsOf = (some: readonly SyllabusPair[]) => some.map((pair) => ({
    title: partName(pair, t), before: said(pair, pair.before, t), after: said(pair, pair.after, t), change: pair.change,
  }));
  return (
    <Card title={t('syllabus')}>
      {pairs.length === 0 && <p class="govuk-body">{t('syllabus-same')}</p>}
      {whole.length > 0 && <Compared {...around} caption={t('syllabus')} first={t('units')} rows={rowsOf(whole)} />}
      {[...new Set(pairs.filter(({ part }) => part !== 'whole').map(({ unitKey }) => unitKey))].map((unit) => {
        const own = pairs.filter(({ unitKey }) => unitKey === unit);
        return (
          <section key={unit}>
            <h3 class="govuk-heading-s">{own[0]!.unit}</h3>
            <Compared {...around} caption={own[0]!.unit} first={t('subjects')} rows={rowsOf(own)} />
          </section>
        );
      })}
    </Card>
  );
};

const partName = ({ part, name, unit }: SyllabusPair, t: T): string => (part === 'indicators' ? t('indicators-of', { no: name }) : part === 'whole' ? unit : t(part));

const said = ({ part, name }: SyllabusPair, texts: readonly string[] | undefined, t: T): ComponentChildren => {
  if (!texts) return '–';
  if (part === 'whole') return t('syllabus-whole', { n: name });
  return texts.length === 1 ? texts[0]! : <ul class="govuk-list govuk-list--bullet">{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
};

/** What changed in who may teach, tools, materials and costs, and what a class costs by each. */
export const ComparedResources = ({ difference: { instructors, equipment, materials, costs }, before, after, t, lang }: Props & { difference: ResourcesDifference }) => {
  const rows = [
    ...instructors.map((pair) => rowOf(t('instructors-asked'), undefined, pair, (text) => text)),
    ...equipment.map((pair) => rowOf(pair.name, t('equipment'), pair, (one) => toolText(one, t, lang))),
    ...materials.map((pair) => rowOf(pair.name, t('materials'), pair, (one) => materialText(one, t, lang))),
    ...costs.map((pair) => rowOf(pair.name, t('costs'), pair, (one) => costText(one, t, lang))),
  ];
  const [was, is] = [before, after].map(({ resources, totalJp }) => costOfClass(resources, { seats: seatsOfPackage, jp: totalJp }).rupiah) as [number, number];
  return (
    <Card title={t('resources')}>
      {rows.length === 0
        ? <p class="govuk-body">{t('resources-same')}</p>
        : <Compared caption={t('resources')} first={t('what')} before={before} after={after} rows={rows} t={t} />}
      <p class="govuk-body num">{t('class-cost', { seats: seatsOfPackage })}: {formatRupiah(was, lang)} → {formatRupiah(is, lang)}</p>
    </Card>
  );
};

function rowOf<One>(name: string, list: string | undefined, { before, after, change }: Pair<One>, worded: (one: One) => string) {
  const text = (one: One | undefined): string => (one === undefined ? '–' : worded(one));
  return { title: list ? <>{name}<br /><span class="quiet small">{list}</span></> : name, before: text(before), after: text(after), change };
}

const toolText = ({ traineesEach, specification }: Equipment, t: T, lang: Lang): string => [
  traineesEach === 1 ? t('ratio-one') : t('ratio-many', { n: formatNumber(traineesEach, lang) }), specification,
].filter(Boolean).join(', ');
const materialText = ({ quantity, measure, price }: Material, t: T, lang: Lang): string => [
  `${formatNumber(quantity, lang, 2)} ${measure} ${t('per.trainee')}`, price === undefined ? undefined : formatRupiah(price, lang),
].filter(Boolean).join(', ');
const costText = ({ amount, per }: OtherCost, t: T, lang: Lang): string => `${formatRupiah(amount, lang)} ${t(`per.${per}`)}`;

type Row = { readonly title: ComponentChildren; readonly before: ComponentChildren; readonly after: ComponentChildren; readonly change: keyof typeof tones };

const Compared = ({ caption, first, before, after, rows, t }: { caption: string; first: string; before: ProgramVersion; after: ProgramVersion; rows: readonly Row[]; t: T }) => (
  <DataTable plain caption={caption} columns={[
    { key: 'title', title: first }, { key: 'before', title: t('before', { n: before.number }) },
    { key: 'after', title: t('after', { n: after.number }) }, { key: 'change', title: t('difference') },
  ]}
    rows={rows.map(({ change, ...cells }, at) => ({ id: String(at), cells: { ...cells, change: <Tag text={t(`change.${change}`)} tone={tones[change]} /> } }))} />
);
