import { listHref } from '#platform/http/list-state';
import { fieldName } from '#programs';
import { Chips, type Chip } from '#ui/chips';
import { Details } from '#ui/details';
import { formatMonth } from '#ui/format';
import type { seeCatalogue } from '../actions/see-catalogue.ts';
import type { Spoken } from './field-at.ts';

type Catalogue = Extract<Awaited<ReturnType<typeof seeCatalogue.run>>, { ok: true }>['value'];
type Filter = Catalogue['filter'];

/** Field, place, start, time of day and boarding as links: the address says what is shown, and no script is needed. */
export const CatalogueFilter = ({ filter, choices, t, lang }: Pick<Catalogue, 'filter' | 'choices'> & Spoken) => {
  const chip = <Name extends keyof Filter>(name: Name, value: NonNullable<Filter[Name]>, text: string): Chip => {
    const on = filter[name] === value;
    return { text, on, href: listHref('/', filter, { [name]: on ? undefined : value }) };
  };
  const groups: readonly (readonly [title: string, chips: readonly Chip[]])[] = [
    [t('filter-field'), choices.fields.map((value) => chip('field', value, fieldName(value, lang))).sort((one, other) => one.text.localeCompare(other.text, 'id'))],
    [t('place'), choices.places.map(({ value, text }) => chip('place', value, text))],
    [t('filter-start'), choices.starts.map((value) => chip('start', value, formatMonth(value, lang)))],
    [t('filter-shift'), choices.shifts.map((value) => chip('shift', value, t(`shift.${value}`)))],
    [t('filter-boarding'), choices.hasBoarding ? [chip('boarding', true, t('boarding'))] : []],
  ];
  // A choice of one is none; what is chosen stays in sight so that it can be taken back.
  const useful = groups.filter(([title, chips]) => chips.length > 1 || chips.some(({ on }) => on) || title === t('filter-boarding')).filter(([, chips]) => chips.length > 0);
  const { q: _, ...rest } = filter;
  return useful.length === 0 ? null : (
    <Details summary={t('filter-classes')} open={Object.values(rest).some(Boolean)}>
      {useful.map(([title, chips]) => <div key={title}><p class="small quiet">{title}</p><Chips chips={chips} /></div>)}
    </Details>
  );
};
