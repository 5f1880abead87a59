import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDayRange, formatRupiah } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { listFundingQuestion, saveFundingAction } from '../actions/save-funding.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type List = Extract<Awaited<ReturnType<typeof listFundingQuestion.run>>, { ok: true }>['value'];
const path = '/gelombang/dana';

export const fundingPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listFundingQuestion, (list) => {
    const source = editedIn(request, list);
    return fundingPage(request, list, source ? { ...emptyForm, values: valuesOf(source) } : emptyForm);
  }));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveFundingAction,
    again: async (form) => {
      const list = await request.ask(listFundingQuestion, {});
      return fundingPage(request, list.ok ? list.value : { lines: [] }, form);
    },
    done: () => ({ to: path, say: translator(texts, request.language)('done-saved') }),
  }));
};

/** The source whose row was chosen to be changed, or whose form came back. */
const editedIn = (request: Request, { lines }: List, form?: FormState) => lines.find(({ id }) => id === ((request.query as { ubah?: string }).ubah ?? form?.values['source']));
const valuesOf = ({ name, budget, from, until, accountCode, rules, costOfClass, code, year }: List['lines'][number]): Record<string, string> => ({ name, budget: String(budget), from, until, accountCode, rules, costOfClass: costOfClass ? String(costOfClass) : '', code, year: String(year) });

function fundingPage(request: Request, { lines }: List, form: FormState): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  return {
    title: t('funding-sources'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('funding-sources')} detail={t('funding-lead')} up={{ href: '/gelombang', text: t('waves') }} />
        <Stack>
          <Card tight>
            {lines.length === 0 ? <p class="govuk-body">{t('no-funding')}</p> : (
              <DataTable plain caption={t('funding-sources')} columns={[
                { key: 'source', title: t('funding') }, { key: 'year', title: t('year'), numeric: true }, { key: 'budget', title: t('budget'), numeric: true },
                { key: 'waves', title: t('waves'), numeric: true },
                { key: 'packages', title: t('packages'), numeric: true }, { key: 'each', title: t('per-package'), numeric: true },
                { key: 'days', title: t('valid-days') }, { key: 'rules', title: t('funding-rules') },
                ...(request.may('waves.save-funding') ? [{ key: 'edit', title: '' }] : []),
              ]} rows={lines.map((line) => ({ id: line.id, cells: {
                source: `${line.code}, ${line.name}`, year: String(line.year), budget: formatRupiah(line.budget, lang),
                waves: line.waves > 0 ? <a href={`/gelombang?funding=${encodeURIComponent(line.code)}&year=${line.year}`}>{line.waves}</a> : 0,
                packages: line.packages, each: line.packages === 0 ? '–' : formatRupiah(Math.round(line.budget / line.packages), lang),
                days: formatDayRange(line.from, line.until, lang),
                rules: <span class="small">{line.accountCode && <b>{line.accountCode} </b>}{line.rules}</span>,
                edit: <a href={`${path}?ubah=${line.id}`}>{t('edit')}<span class="govuk-visually-hidden"> {line.code} {line.year}</span></a>,
              } }))} />
            )}
          </Card>
          {request.may('waves.save-funding') && <FundingForm source={editedIn(request, { lines }, form)} form={form} t={t} />}
        </Stack>
      </>
    ),
  };
}

const FundingForm = ({ source, form, t }: { source: List['lines'][number] | undefined; form: FormState; t: Translate<WavesKey> }) => {
  const at = fieldAt(form, t);
  return (
    <Card title={source ? t('edit-funding', { name: `${source.code} ${source.year}` }) : t('add-funding')}>
      <Form action={path}>
        {source ? <><HiddenField name="source" value={source.id} /><HiddenField name="version" value={String(source.version)} /><HiddenField name="code" value={source.code} /><HiddenField name="year" value={String(source.year)} /></>
          : <><TextField {...at('code', 'code')} hint={t('funding-code-hint')} width={10} /><NumberField {...at('year', 'budget-year')} width={4} /></>}
        <TextField {...at('name', 'funding-name')} />
        <NumberField {...at('budget', 'budget')} prefix="Rp" width={20} />
        <NumberField {...at('costOfClass', 'cost-of-class')} prefix="Rp" width={20} optional />
        <DateField {...at('from', 'from')} optional />
        <DateField {...at('until', 'until')} optional />
        <TextField {...at('accountCode', 'account-code')} hint={t('account-code-hint')} optional />
        <TextArea {...at('rules', 'funding-rules')} hint={t('funding-rules-hint')} rows={4} optional />
        <Button secondary={!source}>{t(source ? 'save' : 'add-funding')}</Button>
      </Form>
    </Card>
  );
};
