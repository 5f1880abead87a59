import type { Translate } from '#kernel/translate';
import { DataTable } from '#ui/data-table';
import { formatNumber, formatRupiah, type Lang } from '#ui/format';
import { costOfClass, seatsOfPackage, type ClassCost } from '../rules/class-cost.ts';
import { materialFor, toolsFor, type Resources } from '../rules/resources.ts';
import type { ProgramsKey } from '../texts/id.ts';

type Props = { resources: Resources; jp: number; t: Translate<ProgramsKey>; lang: Lang };

/** Tools and materials, each with what one package of sixteen needs. */
export const ResourcesTables = ({ resources: { equipment, materials, costs }, jp, t, lang }: Props) => (
  <>
    <h3 class="govuk-heading-s">{t('equipment')}</h3>
    {equipment.length === 0 ? <p class="quiet">{t('equipment-none')}</p> : (
      <DataTable plain caption={t('equipment')}
        columns={[{ key: 'name', title: t('tool') }, { key: 'ratio', title: t('ratio') }, { key: 'needed', title: t('for-package', { seats: seatsOfPackage }), numeric: true }]}
        rows={equipment.map((tool, index) => ({
          id: String(index),
          cells: {
            name: <>{tool.name}{tool.specification && <><br /><span class="quiet small">{tool.specification}</span></>}</>,
            ratio: tool.traineesEach === 1 ? t('ratio-one') : t('ratio-many', { n: formatNumber(tool.traineesEach, lang) }), needed: formatNumber(toolsFor(tool, seatsOfPackage), lang),
          },
        }))} />
    )}
    <h3 class="govuk-heading-s">{t('materials')}</h3>
    {materials.length === 0 ? <p class="quiet">{t('materials-none')}</p> : (
      <DataTable plain caption={t('materials')}
        columns={[{ key: 'name', title: t('material') }, { key: 'each', title: t('per-trainee'), numeric: true }, { key: 'needed', title: t('for-package', { seats: seatsOfPackage }), numeric: true }]}
        rows={materials.map((material, index) => ({
          id: String(index), cells: { name: material.name, each: `${formatNumber(material.quantity, lang)} ${material.measure}`, needed: `${formatNumber(materialFor(material, seatsOfPackage), lang)} ${material.measure}` },
        }))} />
    )}
    <CostTable cost={costOfClass({ materials, costs }, { seats: seatsOfPackage, jp })} t={t} lang={lang} />
  </>
);

const CostTable = ({ cost, t, lang }: { cost: ClassCost; t: Translate<ProgramsKey>; lang: Lang }) => (
  <>
    <h3 class="govuk-heading-s">{t('class-cost', { seats: seatsOfPackage })}</h3>
    {cost.lines.length === 0 ? <p class="quiet">{t('no-cost')}</p> : (
      <DataTable plain caption={t('class-cost', { seats: seatsOfPackage })} columns={[{ key: 'name', title: t('cost') }, { key: 'rupiah', title: t('rupiah'), numeric: true }]}
        rows={[...cost.lines.map((line, at) => ({ id: String(at), cells: { name: line.name, rupiah: formatRupiah(line.rupiah, lang) } })), { id: 'sum', cells: { name: <b>{t('sum')}</b>, rupiah: <b>{formatRupiah(cost.rupiah, lang)}</b> } }]} />
    )}
    {cost.lines.length > 0 && cost.unpriced > 0 && <p class="quiet">{t('unpriced', { n: formatNumber(cost.unpriced, lang) })}</p>}
  </>
);
