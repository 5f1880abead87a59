import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { ClassCard } from '#ui/class-card';
import { Empty } from '#ui/empty';
import { formatDay, formatPercent, formatRupiah, type Lang } from '#ui/format';
import { People, PersonRow } from '#ui/person-row';
import { Verdict } from '#ui/verdict';
import { seeOwnVacancies } from '../actions/see-graduate.ts';
import { texts } from '../texts/words.ts';
import { IntroductionTag } from './introduction-tag.tsx';
import { MatchReasons } from './match-reasons.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeOwnVacancies>;
type Props = { shown: Shown; t: T; lang: Lang };

/** Where the graduate was introduced, and the ten openings that fit best, each with its reasons. */
export const ownVacanciesPages: Routes = (app) => {
  app.get('/saya/lowongan', (request, reply) => show(request, reply, seeOwnVacancies, (shown) => {
    const t = translator(texts, request.language);
    return { title: t('own-vacancies'), shell: 'public', body: <OwnVacancies shown={shown} t={t} lang={request.language} /> };
  }));
};

const OwnVacancies = ({ shown, t, lang }: Props) => {
  if (!shown.card) return <Empty what={t('no-card')} level={1} firstStep={{ href: '/saya', text: t('to-my-class') }}>{t('no-card-text')}</Empty>;
  return (
    <>
      <h1 class="govuk-heading-l">{t('own-vacancies')}</h1>
      <p class="lead">{t('own-vacancies-lead')} <a href="/saya/kartu">{t('to-own-card')}</a></p>
      {!shown.card.isOpen && <Verdict tone="wait" title={t('own-card-closed')}>{t('own-card-closed-text')}</Verdict>}
      {shown.introductions.length > 0 && <Introduced shown={shown} t={t} lang={lang} />}
      {shown.card.isOpen && <h2 class="govuk-heading-m">{t('own-best')}</h2>}
      {shown.card.isOpen && shown.best.length === 0 && <p class="govuk-body">{t(shown.card.moves ? 'own-best-none' : 'own-best-none-near')}</p>}
      {shown.best.map((one) => (
        <ClassCard key={one.vacancy} title={one.title} href="/saya/kartu" side={{ figure: formatPercent(one.coverage / 1000, lang), unit: t('of-units') }}
          facts={[one.employerName, one.regionName, ...(one.wage ? [t('wage-month', { wage: formatRupiah(one.wage, lang) })] : []), ...(one.shift ? [t('in-shifts')] : []), t('until-day', { day: formatDay(one.closesOn, lang) })]}>
          <MatchReasons match={one} t={t} lang={lang} />
        </ClassCard>
      ))}
      {shown.best.length > 0 && <p class="small quiet">{t('own-best-how')}</p>}
    </>
  );
};

const Introduced = ({ shown, t, lang }: Props) => (
  <section>
    <h2 class="govuk-heading-m">{t('own-introductions')}</h2>
    <People>
      {shown.introductions.map((one) => (
        <PersonRow key={one.id} name={one.title} detail={`${one.employerName} · ${one.status === 'sent' ? t('answers-until', { day: formatDay(one.dueOn, lang) }) : t('introduced-on', { day: formatDay(one.sentOn, lang) })}`}>
          <IntroductionTag status={one.status} t={t} />
        </PersonRow>
      ))}
    </People>
  </section>
);
