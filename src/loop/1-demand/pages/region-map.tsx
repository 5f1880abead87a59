import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { TileMap, type Tile } from '#ui/tile-map';
import { levelOf } from '../rules/levels.ts';
import type { DemandKey } from '../texts/id.ts';

type Region = { readonly code: string; readonly name: string; readonly expected: number; readonly uncovered: number };
type Props = { regions: readonly Region[]; shown: string; hrefOf: (region: string) => string; t: Translate<DemandKey>; lang: Lang };

/** About where the regencies of Banten lie, drawn by ourselves: column, row and the name in lines short enough for a tile. */
const places: Readonly<Record<string, readonly [column: number, row: number, ...name: string[]]>> = {
  '36.72': [0, 0, 'Cilegon'], '36.73': [1, 0, 'Kota', 'Serang'], '36.03': [2, 0, 'Kab.', 'Tangerang'], '36.71': [3, 0, 'Kota', 'Tangerang'],
  '36.04': [1, 1, 'Kab.', 'Serang'], '36.74': [3, 1, 'Tangerang', 'Selatan'], '36.01': [0, 2, 'Pandeglang'], '36.02': [1, 2, 'Lebak'],
};

/** What is expected in each regency, as a picture beside the table; only where we know how the regencies lie. */
export const RegionMap = ({ regions, shown, hrefOf, t, lang }: Props) => {
  const placed = regions.filter((region) => places[region.code]);
  if (placed.length < 2) return null;
  const largest = Math.max(...placed.map((region) => region.expected));
  const tiles = placed.map((region): Tile => {
    const [column, row, ...name] = places[region.code]!;
    return { key: region.code, column, row, name, value: formatNumber(region.expected, lang), level: levelOf(region.expected, largest), href: hrefOf(region.code), on: region.code === shown };
  });
  const most = [...placed].sort((one, other) => other.expected - one.expected)[0]!;
  const words = { region: most.name, people: formatNumber(most.expected, lang), uncovered: formatNumber(most.uncovered, lang) };
  return (
    <Card title={t('map')} detail={t('map-description', words)}>
      <Grid columns="two">
        <TileMap id="peta" title={t('map')} description={t('map-description', words)} tiles={tiles} />
        <div>
          <DataTable plain caption={t('map')} columns={[{ key: 'region', title: t('region') }, { key: 'expected', title: t('expected'), numeric: true }, { key: 'uncovered', title: t('uncovered'), numeric: true }]}
            rows={placed.map((region) => ({ id: region.code, cells: { region: <a href={hrefOf(region.code)} aria-current={region.code === shown ? 'true' : undefined}>{region.name}</a>, expected: formatNumber(region.expected, lang), uncovered: formatNumber(region.uncovered, lang) } }))} />
          <p class="small quiet">{t('map-note')}</p>
        </div>
      </Grid>
    </Card>
  );
};
