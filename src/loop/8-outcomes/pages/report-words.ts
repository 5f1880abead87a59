import type { Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import { educationLevels } from '#people';
import { fieldName } from '#programs';
import { formatNumber, formatPercent, formatPercentRange, type Lang } from '#ui/format';
import type { ShownReport } from '../actions/see-report.ts';
import type { PlacementRange } from '../rules/placement-range.ts';
import type { Selector } from '../rules/report/select.ts';
import type { OutcomesKey } from '../texts/id.ts';

/** Ways a report cuts a wave into parts. */
export const parts = ['field', 'class', 'region', 'sex', 'support', 'education'] as const;
export type PartName = (typeof parts)[number];

type T = Translate<OutcomesKey>;

/** The list behind a figure. */
export const peopleHref = (wave: string, selector: Selector): string => listHref(`/hasil/laporan/${wave}/orang`, {}, selector.support === false ? { ...selector, support: 'false' } : selector);

export const waveName = ({ label, year }: { readonly label: string; readonly year: number }, t: T): string => t('wave-name', { label, year });

/** Whole points, rounded outwards: the words never promise more than the counts. */
export function rangeText({ lower, upper }: PlacementRange, lang: Lang): string {
  return lower === upper || upper - lower === 1 ? formatPercent(Math.round(lower / 10) / 100, lang) : formatPercentRange(Math.floor(lower / 10) / 100, Math.ceil(upper / 10) / 100, lang);
}

export const answeredText = ({ responseRate }: PlacementRange, t: T, lang: Lang): string =>
  (responseRate === 1000 ? t('all-answered') : t('answered-share', { share: formatPercent(Math.floor(responseRate / 10) / 100, lang) }));

export const perSeatText = (applicants: number, seats: number, lang: Lang): string => (seats === 0 ? '–' : formatNumber(applicants / seats, lang, 1));

export const shareText = (part: number, whole: number, lang: Lang): string => (whole === 0 ? '–' : formatPercent(part / whole, lang));

/** What a line of a table is about, in words. */
export function partText(part: PartName, key: string, shown: Pick<ShownReport, 'classNames' | 'regionNames'>, t: T, lang: Lang): string {
  if (part === 'field') return fieldName(key, lang);
  if (part === 'class') return shown.classNames[key] ?? '';
  if (part === 'region') return shown.regionNames[key] ?? key;
  return t(`${part}.${key}` as OutcomesKey);
}

export const rowsOf = ({ report }: Pick<ShownReport, 'report'>, part: PartName) =>
  ({ field: report.byField, class: report.byClass, region: report.byRegion, sex: report.bySex, support: report.bySupport, education: bySchooling(report.byEducation) })[part];

const levelOf = (key: string): number => educationLevels.findIndex((level) => level === key);
const bySchooling = <Row extends { readonly key: string }>(rows: readonly Row[]): Row[] => [...rows].sort((one, other) => levelOf(one.key) - levelOf(other.key));

/** Stations of a wave in the order a person passes them. */
export const stations = ['applicants', 'filled', 'completed', 'competent', 'certified', 'hired'] as const;
