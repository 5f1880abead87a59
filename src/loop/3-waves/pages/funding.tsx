import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatRupiah } from '#ui/format';
import { Grid } from '#ui/grid';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { listFundingQuestion, saveFundingAction } from '../actions/save-funding.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type List = Extract<Awaited<ReturnType<typeof listFundingQuestion.run>>, { ok: true }>['value'];
const path = '/gelombang/dana';

export const fundingPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listFundingQuestion, (list) => fundingPage(request, list, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveFundingAction,
    again: async (form) => {
      const list = await request.ask(listFundingQuestion, {});
      return fundingPage(request, list.ok ? list.value : { lines: [] }, form);
    },
    done: () => ({ to: path, say: translator(texts, request.language)('done-saved') }),
  }));
};

function fundingPage(request: Request, { lines }: List, form: FormState): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  const at = (name: string, label: WavesKey) => ({ name, label: t(label), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return {
    title: t('funding-sources'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('funding-sources')} detail={t('funding-lead')} up={{ href: '/gelombang', text: t('waves') }} />
        <Grid columns="wide-narrow">
          <Card tight>
            {lines.length === 0 ? <p class="govuk-body">{t('no-funding')}</p> : (
              <DataTable plain caption={t('funding-sources')} columns={[
                { key: 'source', title: t('funding') }, { key: 'year', title: t('year'), numeric: true }, { key: 'budget', title: t('budget'), numeric: true }, { key: 'waves', title: t('waves'), numeric: true },
                { key: 'packages', title: t('packages'), numeric: true }, { key: 'each', title: t('per-package'), numeric: true },
              ]} rows={lines.map((line) => ({ id: line.id, cells: {
                source: `${line.code}, ${line.name}`, year: String(line.year), budget: formatRupiah(line.budget, lang), waves: line.waves > 0 ? <a href={`/gelombang?funding=${encodeURIComponent(line.code)}&year=${line.year}`}>{line.waves}</a> : 0,
                packages: line.packages, each: line.packages === 0 ? '–' : formatRupiah(Math.round(line.budget / line.packages), lang),
              } }))} />
            )}
          </Card>
          {request.may('waves.save-funding') && (
            <Card title={t('add-funding')}>
              <Form action={path}>
                <TextField {...at('code', 'code')} hint={t('funding-code-hint')} width={10} />
                <TextField {...at('name', 'funding-name')} />
                <NumberField {...at('year', 'budget-year')} width={4} />
                <NumberField {...at('budget', 'budget')} prefix="Rp" width={20} />
                <Button secondary>{t('add-funding')}</Button>
              </Form>
            </Card>
          )}
        </Grid>
      </>
    ),
  };
}
