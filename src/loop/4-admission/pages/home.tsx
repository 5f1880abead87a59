import { daysBetween } from '#kernel/day';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { ClassCard } from '#ui/class-card';
import { Empty } from '#ui/empty';
import { formatDate, formatDay, formatDayRange, formatDayShort, formatNumber, formatPercentRange } from '#ui/format';
import { Hero } from '#ui/hero';
import type { Offer } from '../actions/catalogue.ts';
import { seeCatalogue } from '../actions/see-catalogue.ts';
import { CatalogueFilter } from './catalogue-filter.tsx';
import { spoken, type Spoken } from './field-at.ts';
import { offerFacts, offerTags } from './offer-facts.ts';

export const homePages: Routes = (app) => {
  app.get('/', { config: { isShared: true } }, (request, reply) => show(request, reply, seeCatalogue, (catalogue) => {
    const words = spoken(request);
    return { title: words.t('home-title'), shell: 'public', current: '/', isIndexed: true, hero: <HomeHero {...catalogue} {...words} />, body: <Home {...catalogue} {...words} /> };
  }));
};

type Catalogue = Extract<Awaited<ReturnType<typeof seeCatalogue.run>>, { ok: true }>['value'];

const HomeHero = ({ waves, filter: { q }, today, t, lang }: Catalogue & Spoken) => {
  const [first] = waves;
  const left = first ? daysBetween(today, first.wave.applyUntil) : 0;
  const until = first ? { value: t('until-short', { day: formatDayShort(first.wave.applyUntil, lang).replace(/ \d{4}$/, '') }), text: t(left === 0 ? 'last-day' : 'days-left', { n: left }) } : undefined;
  return (
    <Hero
      title={t('hero-title')} lead={t('hero-lead')} search={{ action: '/', label: t('search-classes'), placeholder: t('search-example'), button: t('search-classes'), value: q ?? '' }}
      facts={first && until ? [
        { value: formatNumber(first.seats, lang), text: t('seats-in', { wave: first.wave.label }) },
        { value: formatNumber(first.classes, lang), text: t('classes-of-sixteen') },
        ...(first.isOpen ? [until] : []),
      ] : []}
    />
  );
};

const Home = ({ waves, filter, choices, t, lang }: Catalogue & Spoken) => {
  const isNarrowed = Object.values(filter).some(Boolean);
  return (
  <>
    {waves.length > 0 && <CatalogueFilter filter={filter} choices={choices} t={t} lang={lang} />}
    {waves.length === 0 && <Empty what={t('nothing-open')}>{t('nothing-open-text')}</Empty>}
    {waves.map(({ wave, isOpen, offers }) => (
      <section key={wave.label + wave.applyFrom}>
        <p class="eyebrow">{isOpen ? t('open-now') : t('opens-on', { day: formatDay(wave.applyFrom, lang) })}</p>
        <h2 class="govuk-heading-l">{t('wave-starts', { wave: wave.label, day: formatDate(wave.startsOn, lang) })}</h2>
        <p class="lead">{t('no-rush')}</p>
        {isNarrowed && <p class="govuk-body">{filter.q ? t(offers.length === 0 ? 'found-none' : 'found', { n: offers.length, q: filter.q }) : t(offers.length === 0 ? 'filtered-none' : 'filtered', { n: offers.length })} <a href="/">{t('all-classes')}</a></p>}
        {offers.map((offer) => <OfferCard key={offer.class.id} offer={offer} t={t} lang={lang} />)}
        {isNarrowed && offers.length === 0 && <Button secondary href="/">{t('all-classes')}</Button>}
      </section>
    ))}
  </>
  );
};

const OfferCard = ({ offer, t, lang }: { offer: Offer } & Spoken) => (
  <ClassCard
    title={offer.class.label} href={`/pelatihan/${offer.class.id}`} tags={offerTags(offer, t)}
    facts={[offerFacts.place(offer, t), formatDayRange(offer.class.startsOn, offer.class.endsOn, lang), offerFacts.hours(offer, t, lang)]}
    side={{ figure: formatNumber(offer.class.seats, lang), unit: t('seats'), lines: [
      ...(offer.applicants > 0 ? [t('asked-so-far', { n: formatNumber(offer.applicants, lang) })] : []),
      offer.earlier ? t('asked-per-seat', { n: formatNumber(offer.earlier.applicants / offer.earlier.seats, lang, 1) }) : t('new-class'),
      ...(offer.placed ? [t('in-work', { range: formatPercentRange(offer.placed.lower, offer.placed.upper, lang) })] : []),
    ] }}
  />
);
