import { dayOf, formatDay, formatNumber, type Lang } from '#ui/format';
import { Details } from '#ui/details';
import { Points } from '#ui/points';
import { Scale } from '#ui/scale';
import type { ToldChoice, ToldResult } from '../actions/told-result.ts';
import type { Hundredths } from '../rules/score.ts';
import type { Spoken, T } from './field-at.ts';
import type { Own } from './own.ts';

/** Points, the last admitted score, why, and what would have changed it: for each wish that was looked at. */
export const OwnResult = ({ own, result, t, lang }: { own: Own; result: ToldResult } & Spoken) => {
  const shown = result.choices.filter((choice) => choice.fact?.outcome !== 'placed-at-better-choice');
  // The seat held, the class waited for, or the first wish speaks first; the other wishes are one tap away.
  const mattering = own.application.seatClass ?? own.application.reserveClass;
  const first = shown.find((choice) => choice.class === mattering) ?? shown[0];
  return (
    <>
      {first && <Wish choice={first} result={result} many={shown.length > 1} t={t} lang={lang} />}
      {shown.filter((choice) => choice !== first).map((choice) => (
        <Details key={choice.class} summary={t('your-points-at', { n: choice.choice, class: choice.label })}><Wish choice={choice} result={result} many t={t} lang={lang} /></Details>
      ))}
      {result.changes.length > 0 && own.application.status !== 'confirmed' && <Changes result={result} t={t} lang={lang} />}
      <Recomputed result={result} t={t} lang={lang} />
    </>
  );
};

const points = (score: Hundredths | undefined, lang: Lang): string => (score === undefined ? '–' : formatNumber(score / 100, lang, 2));

const Wish = ({ choice, result, many, t, lang }: { choice: ToldChoice; result: ToldResult; many: boolean } & Spoken) => {
  const { policy } = result;
  return (
    <section>
      <h2 class="govuk-heading-m">{many ? t('your-points-at', { n: choice.choice, class: choice.label }) : t('your-points')}</h2>
      <Points caption={t('your-points')} points={[
        { text: t('test-weight', { n: policy.testPercent }), value: points(choice.test, lang) },
        { text: t('interview-weight', { n: policy.interviewPercent }), value: points(choice.interview, lang) },
        { text: t('final-score'), value: points(choice.total, lang), sum: true },
      ]} />
      {choice.total !== undefined && choice.cutOff !== undefined && (
        <Scale
          label={t('scale-label', { own: points(choice.total, lang), last: points(choice.openCutOff ?? choice.cutOff, lang) })}
          marks={[{ at: choice.total / 100, text: t('you-n', { n: points(choice.total, lang) }), own: true }, ...lastAdmitted(choice, t, lang)]}
        />
      )}
      <h3 class="govuk-heading-s">{t('why')}</h3>
      <p class="govuk-body">{whyOf(choice, result, t, lang).join(' ')}</p>
    </section>
  );
};

/** Open and reserved seats end at different scores: beside the lower one alone, a higher score without a seat would look like a wrong. */
function lastAdmitted({ cutOff, openCutOff }: ToldChoice, t: T, lang: Lang) {
  const mark = (key: 'last-admitted-n' | 'last-open-n' | 'last-reserved-n', score: Hundredths) => ({ at: score / 100, text: t(key, { n: points(score, lang) }) });
  if (cutOff === undefined) return [];
  if (openCutOff === undefined || openCutOff === cutOff) return [mark('last-admitted-n', cutOff)];
  return [mark('last-open-n', openCutOff), mark('last-reserved-n', cutOff)];
}

function whyOf(choice: ToldChoice, { policy, frozenAt }: ToldResult, t: T, lang: Lang): string[] {
  const reserved = policy.reserves.reduce((sum, { seats }) => sum + seats, 0);
  const { fact } = choice;
  const seats = [
    t('why-seats', { seats: choice.seats, open: choice.seats - reserved, score: points(choice.openCutOff ?? choice.cutOff, lang) }),
    ...(reserved > 0 ? [t('why-reserved', { n: reserved, kinds: policy.reserves.map(({ trait, seats: count }) => t(`trait-n.${trait}`, { n: count })).join(', '), day: frozenAt ? formatDay(dayOf(frozenAt), lang) : '–' })] : []),
  ];
  if (!fact) return [t('why-not-tested')];
  switch (fact.outcome) {
    case 'admitted': return [t('why-admitted', { score: points(fact.score, lang) }), ...(fact.seat.kind === 'reserve' ? [t('why-own-reserve')] : []), ...seats];
    case 'no-score': return [t('why-not-tested')];
    case 'below-minimum': return [t('why-below-minimum', { score: points(fact.score, lang), minimum: points(fact.minimum, lang) })];
    case 'lost-draw': return [t('why-draw'), ...seats];
    case 'below-cut-off': return [...seats, t('no-draw')];
    case 'out-of-reach': return [t('why-out-of-reach'), ...seats];
    case 'placed-at-better-choice': return [t('why-better-choice')];
  }
}

const Changes = ({ result, t, lang }: { result: ToldResult } & Spoken) => (
  <>
    <h2 class="govuk-heading-m">{t('what-would-change')}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {result.changes.map((change) => (
        <li key={change.kind + change.class}>{change.kind === 'score'
          ? t('change-score', { n: formatNumber(change.missing / 100, lang, 2), class: change.label })
          : t('change-choice', { class: change.label })}</li>
      ))}
      <li>{t('change-order')}</li>
    </ul>
  </>
);

const Recomputed = ({ result, t, lang }: { result: ToldResult } & Spoken) => (
  <Details summary={t('how-it-was-computed')}>
    <p>{t('computed-text', { day: formatDay(dayOf(result.publishedAt), lang) })}</p>
    <p class="small">{t('seed')}: <code>{result.seed}</code><br />{t('draw-number')}: <code>{result.lottery ?? '–'}</code><br />{t('fingerprint')}: <code>{result.resultHash.slice(0, 16)}</code></p>
  </Details>
);
