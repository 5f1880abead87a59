import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { regionName } from '#standards';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { Notice } from '#ui/notice';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { beginDesign, openDesignForm, type DesignForm } from '../actions/begin-design.ts';
import { designTexts, type DesignKey } from '../texts/design-words.ts';
import { texts } from '../texts/words.ts';
import { designsPath, peopleOf } from './design-list.tsx';

type T = Translate<DesignKey>;
const path = `${designsPath}/baru`;
const usual = { hourCeiling: '240', threshold: '100', classes: '1' };

export const designBeginPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openDesignForm, (opened) => beginPage(request, opened, { ...emptyForm, values: usual })));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: beginDesign,
    again: async (form) => {
      const opened = await request.ask(openDesignForm, readQuery(request, openDesignForm));
      if (!opened.ok) throw new Error('the form of a design cannot be opened');
      return beginPage(request, opened.value, form);
    },
    done: ({ design }) => ({ to: `${designsPath}/${design}/unit`, say: translator(designTexts, request.language)('begun') }),
  }));
};

function beginPage(request: Request, opened: DesignForm, form: FormState): Page {
  const t = translator(designTexts, request.language);
  const lang = request.language;
  return {
    title: t('begin'), shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('begin')} detail={t('begin-lead')} up={{ href: designsPath, text: t('designs') }} />
        {opened.withoutUnits > 0 && <Notice tone="info">{t('without-units', { n: formatNumber(opened.withoutUnits, lang) })} {request.may('demand.see-needs') && <a href="/kebutuhan/baris">{t('open-ledger')}</a>}</Notice>}
        {opened.all === 0 ? <Empty what={t('no-entries')} firstStep={{ href: '/kebutuhan/baris', text: t('open-ledger') }}>{t('no-entries-text')}</Empty> : (
          <>
            <Filters opened={opened} t={t} lang={lang} />
            <BeginForm opened={opened} form={form} t={t} lang={lang} />
          </>
        )}
      </>
    ),
  };
}

const Filters = ({ opened: { occupations, months, filter }, t, lang }: { opened: DesignForm; t: T; lang: Lang }) => {
  const words = translator(texts, lang);
  return (
    <ListToolbar action={path} filters={[
      { name: 'occupation', label: t('occupation'), value: filter.occupation, options: occupations.map(({ code, title }) => ({ value: code, text: title })) },
      { name: 'strength', label: t('strength'), value: filter.strength, options: (['pledge', 'interview-slots', 'written', 'heard'] as const).map((value) => ({ value, text: words(`strength.${value}`) })) },
      { name: 'until', label: t('until-month'), value: filter.until, options: months.map((value) => ({ value, text: formatMonth(value, lang) })) },
    ]} />
  );
};

const BeginForm = ({ opened: { entries, filter }, form, t, lang }: { opened: DesignForm; form: FormState; t: T; lang: Lang }) => {
  const words = translator(texts, lang);
  const at = fieldAt(form, t);
  // Shown for the first time, everything is ticked; after a mistake, what the person left ticked.
  const ticked = form.problems.length > 0 ? new Set([form.values['entries'] ?? []].flat()) : undefined;
  const query = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return (
    <Form action={query.length > 0 ? `${path}?${new URLSearchParams(query).toString()}` : path}>
      <h2 class="govuk-heading-m" id="entries">{t('chosen')}</h2>
      <p class="quiet">{t(entries.length === 0 ? 'none-match' : 'all-selected')}</p>
      {entries.length > 0 && (
        <DataTable caption={t('chosen')} select="entries"
          columns={[{ key: 'who', title: t('who') }, { key: 'people', title: t('people'), numeric: true }, { key: 'expected', title: t('expected'), numeric: true }, { key: 'units', title: t('units'), numeric: true }, { key: 'month', title: t('month') }]}
          rows={entries.map((one) => ({
            id: one.id, name: one.label, selected: ticked?.has(one.id) ?? true,
            cells: {
              who: <>{one.label} <Tag text={words(`strength.${one.strength as 'heard'}`)} /><br /><span class="quiet small">{[one.occupation, ...(one.region ? [regionName(one.region, { level: 'regency' })] : [])].join(' · ')}</span></>,
              people: formatNumber(one.people, lang), expected: peopleOf(one.worth, lang), units: one.units.length, month: formatMonth(one.month, lang),
            },
          }))} />
      )}
      <Card>
        <TextField {...at('name', 'name')} hint={t('name-hint')} maxLength={120} />
        <NumberField {...at('hourCeiling', 'hour-ceiling')} hint={t('hour-ceiling-hint')} width={4} />
        <NumberField {...at('threshold', 'threshold')} hint={t('threshold-hint')} width={3} suffix="%" />
        <NumberField {...at('classes', 'classes')} hint={t('classes-hint')} width={2} />
        <Deeds><Button>{t('continue')}</Button></Deeds>
      </Card>
    </Form>
  );
};
