import { Bar } from '#ui/bar';
import { formatNumber, formatPercent, type Lang } from '#ui/format';
import type { NamedMatch } from '../actions/name-match.ts';
import type { T } from './t.ts';

type Props = { match: NamedMatch; t: T; lang: Lang };

/** How much of what was asked is covered: a bar and its number. */
export const MatchShare = ({ match, t, lang }: Props) => (
  <>
    <Bar ratio={match.coverage / 1000} tone={match.coverage < 500 ? 'warn' : 'main'} />
    <span class="small">{t('covers', { share: formatPercent(match.coverage / 1000, lang), covered: formatNumber(match.covered.length, lang), asked: formatNumber(match.covered.length + match.missing.length, lang) })}</span>
  </>
);

/** The reasons in words: what is covered, what is missing, how far it is. */
export const MatchReasons = ({ match, t }: Props) => (
  <ul class="govuk-list small">
    {match.covered.length > 0 && <li><b>{t('has')}</b> {match.covered.map(({ title }) => title).join('; ')}</li>}
    <li><b>{t('lacks')}</b> {match.missing.length === 0 ? t('lacks-nothing') : match.missing.map(({ title }) => title).join('; ')}</li>
    <li><b>{t('distance')}</b> {t(`distance.${match.distance}`)}</li>
  </ul>
);
