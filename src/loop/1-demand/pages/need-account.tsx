import type { Translate } from '#kernel/translate';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { formatDayShort, formatNumber, formatPercent, type Lang } from '#ui/format';
import { Notice } from '#ui/notice';
import { Points } from '#ui/points';
import type { DemandKey } from '../texts/id.ts';
import type { seeNeed } from '../actions/see-need.ts';
import type { ValueOf } from './value-of.ts';

type ShownNeed = ValueOf<typeof seeNeed>;
type Props = { need: ShownNeed; t: Translate<DemandKey>; lang: Lang };
type Entry = ShownNeed['account']['entries'][number];

/** Everything that happened to a line, what each entry changed and what was left, counted again from the first. */
export const Account = ({ need: { account, line }, t, lang }: Props) => {
  const facts = { entries: formatNumber(account.entries.length, lang), left: formatNumber(account.left, lang), balance: formatNumber(line.balance, lang) };
  return (
    <>
      <DataTable plain caption={t('movements')}
        columns={[{ key: 'when', title: t('when') }, { key: 'what', title: t('what') }, { key: 'change', title: t('change'), numeric: true }, { key: 'left', title: t('left'), numeric: true }, { key: 'why', title: t('why') }]}
        rows={account.entries.map((one) => ({
          id: one.id, cells: { when: formatDayShort(one.on, lang), what: one.kind === 'recorded' ? t('entry.recorded') : t(`movement.${one.kind}`), change: signed(one.change, lang), left: formatNumber(one.left, lang), why: <Why entry={one} t={t} lang={lang} /> },
        }))} />
      {account.left === line.balance ? <p class="small quiet">✓ {t('recount-same', facts)}</p> : <Notice tone="stop">{t('recount-differs', facts)}</Notice>}
    </>
  );
};

const signed = (change: number, lang: Lang): string => (change === 0 ? '0' : `${change > 0 ? '+' : '−'} ${formatNumber(Math.abs(change), lang)}`);

const Why = ({ entry: { movement }, t, lang }: { entry: Entry; t: Translate<DemandKey>; lang: Lang }) => {
  if (!movement) return <></>;
  if (movement.reason) return <>{movement.reason}</>;
  if (movement.expiresOn) return <>{t('until', { day: formatDayShort(movement.expiresOn, lang) })}</>;
  if (movement.class) return <a href={`/kelas/${movement.class}`}>{t('see-class')}</a>;
  return <>{movement.fromSeat ? t('from-seat') : ''}</>;
};

/** What the line counts for on this day, factor by factor, and the rule by which it fades. */
export const WorthToday = ({ need: { worth }, t, lang }: Props) => {
  const share = (thousandths: number): string => formatPercent(thousandths / 1000, lang);
  return (
    <>
      <Points caption={t('worth')} points={[
        { text: t('worth-wanted'), value: formatNumber(worth.wanted, lang) }, { text: t('worth-strength'), value: share(worth.strength) }, { text: t('worth-record'), value: share(worth.record) },
        { text: t('worth-fresh'), value: share(worth.fresh) }, { text: <b>{t('worth-expected')}</b>, value: formatNumber(worth.expected / 100, lang, 1), sum: true },
      ]} />
      <Details summary={t('fading-rule')}>{t('fading-rule-text')}</Details>
    </>
  );
};
