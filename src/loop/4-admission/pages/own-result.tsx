import { dayOf, formatDay, formatNumber, type Lang } from '#ui/format';
import { Button } from '#ui/button';
import { Details } from '#ui/details';
import { Points } from '#ui/points';
import { Scale } from '#ui/scale';
import type { ToldChoice, ToldResult } from '../actions/told-result.ts';
import type { Hundredths } from '../rules/score.ts';
import type { Trait } from '../rules/traits.ts';
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
      {(result.changes.length > 0 || own.ways) && own.application.status !== 'confirmed' && <Changes own={own} result={result} t={t} lang={lang} />}
      <WaysOn own={own} t={t} lang={lang} />
      <Recomputed result={result} wave={own.wave.id} t={t} lang={lang} />
    </>
  );
};

const points = (score: Hundredths | undefined, lang: Lang): string => (score === undefined ? '–' : formatNumber(score / 100, lang, 2));

const Wish = ({ choice, result, many, t, lang }: { choice: ToldChoice; result: ToldResult; many: boolean } & Spoken) => {
  const { policy } = result;
  const employer = policy.employerAt?.includes(choice.class) ? policy.employerPercent ?? 0 : 0;
  return (
    <section>
      <h2 class="govuk-heading-m">{many ? t('your-points-at', { n: choice.choice, class: choice.label }) : t('your-points')}</h2>
      <Points caption={t('your-points')} points={[
        { text: t('test-weight', { n: policy.testPercent }), value: points(choice.test, lang) },
        { text: t('interview-weight', { n: policy.interviewPercent - employer }), value: points(choice.interview, lang) },
        ...(employer > 0 ? [{ text: t('employer-weight', { n: employer }), value: points(choice.employer, lang) }] : []),
        { text: t('final-score'), value: points(choice.total, lang), sum: true },
      ]} />
      {choice.total !== undefined && choice.cutOff !== undefined && (
        <Scale
          label={t('scale-label', { own: points(choice.total, lang), last: points(choice.openCutOff ?? choice.cutOff, lang) })}
          marks={[{ at: choice.total / 100, text: t('you-n', { n: points(choice.total, lang) }), own: true }, ...lastAdmitted(choice, t, lang)]}
        />
      )}
      <h3 class="govuk-heading-s">{t('why')}</h3>
      <p class="govuk-body">{whyOf(choice, t, lang).join(' ')}</p>
      {choice.filled.length > 0 && <><p class="govuk-body">{t('seats-went', { seats: choice.seats, day: result.frozenAt ? formatDay(dayOf(result.frozenAt), lang) : '–' })}</p><Filled choice={choice} t={t} lang={lang} />{choice.filled.some(isKept) && <p class="small quiet">{t('few-hold')}</p>}</>}
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

function whyOf({ fact, position, of }: ToldChoice, t: T, lang: Lang): string[] {
  const place = position === undefined ? [] : [t('why-position', { n: position, of })];
  if (!fact) return [t('why-not-tested')];
  switch (fact.outcome) {
    case 'admitted': return [t('why-admitted', { score: points(fact.score, lang) }), ...(fact.seat.kind === 'reserve' ? [t('why-own-reserve', { kind: t(`seat-kind.${fact.seat.trait as Trait}`) })] : []), ...place];
    case 'no-score': return [t('why-not-tested')];
    case 'below-minimum': return [t('why-below-minimum', { score: points(fact.score, lang), minimum: points(fact.minimum, lang) })];
    case 'below-part': return [t(`why-below-${fact.part}`, { score: points(fact.score, lang), minimum: points(fact.minimum, lang) })];
    case 'lost-draw': return [t('why-draw'), ...place];
    case 'below-cut-off': return [...place, t('no-draw')];
    case 'out-of-reach': return [t('why-out-of-reach'), ...place];
    case 'placed-at-better-choice': return [t('why-better-choice')];
  }
}

/** Filled, but by so few that the score is theirs alone. */
const isKept = ({ filled, last }: ToldChoice['filled'][number]): boolean => filled > 0 && last === undefined;

/** Each kind of seat in its own line: how many, filled by whom, down to which score. */
const Filled = ({ choice, t, lang }: { choice: ToldChoice } & Spoken) => (
  <ul class="govuk-list govuk-list--bullet">
    {choice.filled.map(({ kind, kept, filled, last }) => {
      const facts = { kept, filled, last: points(last, lang), kind: kind === 'open' ? '' : t(`seat-kind.${kind}`) };
      if (kind === 'open') return <li key={kind}>{t(filled === 0 ? 'filled-open-none' : 'filled-open', facts)}</li>;
      return <li key={kind}>{t(filled === 0 ? 'filled-reserve-none' : isKept({ kind, kept, filled, last }) ? 'filled-reserve-few' : filled < kept ? 'filled-reserve-some' : 'filled-reserve', facts)}</li>;
    })}
  </ul>
);

const Changes = ({ own: { ways }, result, t, lang }: { own: Own; result: ToldResult } & Spoken) => (
  <>
    <h2 class="govuk-heading-m">{t('what-would-change')}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {result.changes.filter(({ kind }) => kind === 'score').map((change) => change.kind === 'score' && <li key={change.class}>{t('change-score', { n: formatNumber(change.missing / 100, lang, 2), class: change.label })}</li>)}
      {ways?.free.map((of) => <li key={of.id}>{t('change-choice', { class: of.label, n: of.free })}</li>)}
      <li>{t('change-order')}</li>
    </ul>
    <Details summary={t('why-order-no')}><p>{t('why-order-no-text')}</p></Details>
  </>
);

/** Without a seat this time: a class that still has some, the nearest first and one tap away; and the wave after this one. */
const WaysOn = ({ own: { application, ways }, t, lang }: { own: Own } & Spoken) => ways && (
  <>
    <h2 class="govuk-heading-m">{t('ways-on')}</h2>
    {ways.asked.length > 0 && <p class="govuk-body">{t('asked-late', { classes: ways.asked.join(', ') })}</p>}
    {ways.free.slice(0, 3).map((of, at) => (
      <p key={of.id} class="govuk-body">
        {t('free-class', { class: of.label, place: of.placeName, n: of.free })}<br />
        <Button wide secondary={at > 0} href={`/pendaftaran/${application.id}/minta/${of.id}`}>{t('ask-late', { class: of.label })}</Button>
      </p>
    ))}
    <p class="govuk-body">{ways.next ? t('next-wave', { wave: `${ways.next.label} ${ways.next.year}`, from: formatDay(ways.next.applyFrom, lang), until: formatDay(ways.next.applyUntil, lang) }) : t('next-wave-unknown')} <a href="/">{t('see-classes')}</a></p>
  </>
);

const Recomputed = ({ result, wave, t, lang }: { result: ToldResult; wave: string } & Spoken) => (
  <Details summary={t('how-it-was-computed')}>
    <p>{t('computed-text', { day: formatDay(dayOf(result.publishedAt), lang) })}</p>
    <p class="small">{t('seed')}: <code>{result.seed}</code><br />{t('draw-number')}: <code>{result.lottery ?? '–'}</code><br />{t('fingerprint')}: <code>{result.resultHash.slice(0, 16)}</code></p>
    <p class="small"><a href={`/aturan/${wave}`}>{t('read-policy')}</a> · <a href={`/aturan/${wave}/hitung-ulang`}>{t('recompute-it')}</a></p>
  </Details>
);
