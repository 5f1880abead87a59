import { formatNumber, type Lang } from '#ui/format';
import { Details } from '#ui/details';
import { Verdict } from '#ui/verdict';
import type { OddsOf } from '../actions/own-odds.ts';
import type { Chance } from '../rules/odds/chance.ts';
import { fractionOf } from '../rules/odds/in-words.ts';
import type { OpenPart } from './about-you.tsx';
import type { Spoken, T } from './field-at.ts';
import type { Own } from './own.ts';
import { partPaths } from './part-paths.ts';

/** "About 1 in 5": never more exact than it is. */
function sayChance(chance: number, t: T, lang: Lang): string {
  const { part, of, bound } = fractionOf(chance);
  return t(bound ? `chance-${bound}` : 'chance-about', { part: formatNumber(part, lang), of: formatNumber(of, lang) });
}

const sayRange = ({ low, high }: Chance, t: T, lang: Lang): string => t('chance-between', { low: sayBare(low, t, lang), high: sayBare(high, t, lang) });

const sayBare = (chance: number, t: T, lang: Lang): string => {
  const { part, of } = fractionOf(chance);
  return t('part-of', { part: formatNumber(part, lang), of: formatNumber(of, lang) });
};

/** Honest odds of the wishes as they stand; without a past, only how many ask for the same seats. */
export const OwnOdds = ({ own, t, lang }: { own: Own } & Spoken) => {
  const { odds, wishes, application, choices } = own;
  if (wishes.length === 0) return null;
  if (!odds?.chance) return <Counts own={own} t={t} lang={lang} />;
  const unknown = choices.filter(({ id }) => !odds.alone.has(id));
  return (
    <Verdict tone="wait" title={odds.isRisky ? t('odds-risky') : undefined}>
      <p><b>{sayChance(odds.chance.middle, t, lang)}</b> {t('odds-like-you', { range: sayRange(odds.chance, t, lang) })}</p>
      {odds.advice && (
        <p>
          {t('odds-with')} {odds.advice.classes.map((of, at) => <>{at > 0 && ` ${t('and')} `}<a key={of.id} href={`/pelatihan/${of.id}`}>{of.label}</a></>)}: <b>{sayChance(odds.advice.chance.middle, t, lang).toLowerCase()}</b>.
          {' '}<a href={`/pendaftaran/${application.id}/${partPaths.classes}`}>{t('add-wish')}</a>
        </p>
      )}
      {odds.isRisky && !odds.advice && <p>{t('odds-risky-way')}</p>}
      {unknown.length > 0 && <p class="small">{t('odds-no-past', { classes: unknown.map(({ label }) => label).join(', ') })}</p>}
      <HowCounted odds={odds} t={t} lang={lang} />
    </Verdict>
  );
};

const HowCounted = ({ odds: { from }, t, lang }: { odds: Pick<OddsOf, 'from'> } & Spoken) => (
  <Details summary={t('how-we-count')}><p class="small">{t('how-we-count-text', { wave: from.label, n: formatNumber(from.tested, lang) })}</p></Details>
);

/** Without a past: how many ask for the same seats now, and where it is quieter. */
const Counts = ({ own: { wishes, quietest }, t, lang }: { own: Own } & Spoken) => {
  const first = wishes[0]!;
  return (
    <Verdict tone="wait">
      <p>
        {t('odds-now', { n: formatNumber(first.applicants, lang), class: first.label, seats: first.seats })}
        {quietest && <> {t('odds-quiet')} <a href={`/pelatihan/${quietest.id}`}>{quietest.label}</a> {t('odds-quiet-count', { n: formatNumber(quietest.applicants, lang), seats: quietest.seats })}</>}
        {' '}<a href="/cara-memilih">{t('how-we-choose')}</a>
      </p>
    </Verdict>
  );
};

/** While choosing: the odds of what is saved, and of each class alone. */
export const ChoosingOdds = ({ part: { odds, offers }, t, lang }: { part: OpenPart } & Spoken) => {
  if (!odds || odds.alone.size === 0) return null;
  const known = offers.filter(({ class: of }) => odds.alone.has(of.id)).map((offer) => ({ ...offer, chance: odds.alone.get(offer.class.id)! })).sort((one, other) => other.chance.middle - one.chance.middle);
  return (
    <Details summary={t('odds-each')}>
      <p class="small">{t('odds-each-lead')}</p>
      <ul class="govuk-list">{known.map(({ class: of, chance }) => <li key={of.id}><b>{of.label}</b><br />{sayChance(chance.middle, t, lang)} <span class="quiet small">{sayRange(chance, t, lang)}</span></li>)}</ul>
      <p class="small">{t('how-we-count-text', { wave: odds.from.label, n: formatNumber(odds.from.tested, lang) })}</p>
    </Details>
  );
};
