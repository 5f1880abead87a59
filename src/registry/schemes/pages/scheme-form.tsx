import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { addScheme } from '../actions/add-scheme.ts';
import { correctScheme } from '../actions/correct-scheme.ts';
import { openSchemeForm } from '../actions/open-forms.ts';
import { schemeKinds, type Certifier, type Scheme } from '../rules/scheme.ts';
import { writeUnitLines } from '../rules/unit-lines.ts';
import type { SchemesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<SchemesKey>;
type Choices = { readonly certifiers: readonly Certifier[]; readonly scheme?: Scheme | undefined };

export const schemeFormPages: Routes = (app) => {
  app.get('/skema/baru', (request, reply) => show(request, reply, openSchemeForm, (choices) => formPage(request, choices, {
    values: { certifier: String((request.query as { certifier?: unknown }).certifier ?? '') }, problems: [],
  })));
  app.post('/skema/baru', (request, reply) => submit(request, reply, {
    deed: addScheme, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/skema/${id}`, say: translator(texts, request.language)('added') }),
  }));
  app.get('/skema/:scheme/perbaiki', (request, reply) => show(request, reply, openSchemeForm, (choices) => formPage(request, choices, formOf(choices.scheme))));
  app.post('/skema/:scheme/perbaiki', (request, reply) => submit(request, reply, {
    deed: correctScheme, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/skema/${id}`, say: translator(texts, request.language)('corrected') }),
  }));
};

async function choicesOf(request: Request): Promise<Choices> {
  const found = await request.ask(openSchemeForm, { ...(request.params as object) });
  if (!found.ok) throw new Gone();
  return found.value;
}

const formOf = (scheme: Scheme | undefined): FormState => (scheme
  ? {
    values: {
      certifier: scheme.certifier.id, name: scheme.name, number: scheme.number ?? '', kind: scheme.kind, validUntil: scheme.validUntil ?? '',
      units: writeUnitLines(scheme.units, texts.id.elective),
    },
    problems: [],
  }
  : emptyForm);

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t(choices.scheme ? 'correct' : 'add'), shell: 'staff', current: '/skema', body: <SchemeForm choices={choices} form={form} t={t} /> };
}

const SchemeForm = ({ choices: { certifiers, scheme }, form, t }: { choices: Choices; form: FormState; t: T }) => {
  const at = fieldAt(form, t);
  return (
    <>
      <PageHead
        title={t(scheme ? 'correct' : 'add')} detail={scheme?.name}
        up={scheme ? { href: `/skema/${scheme.id}`, text: scheme.name } : { href: '/skema', text: t('schemes') }}
      />
      {certifiers.length === 0 ? <Empty what={t('no-certifiers')} firstStep={{ href: '/skema/lsp/baru', text: t('add-certifier') }}>{t('certifier-first')}</Empty> : (
        <Form action={scheme ? `/skema/${scheme.id}/perbaiki` : '/skema/baru'}>
          {scheme && <HiddenField name="version" value={String(form.values['version'] ?? scheme.version)} />}
          <Select {...at('certifier', 'certifier')} options={certifiers.map(({ id, name }) => ({ value: id, text: name }))} empty={t('choose')} />
          <TextField {...at('name', 'name')} maxLength={200} />
          <TextField {...at('number', 'number')} maxLength={100} optional />
          <Radios {...at('kind', 'kind')} small inline options={schemeKinds.map((value) => ({ value, text: t(`kind.${value}`) }))} />
          <DateField {...at('validUntil', 'validUntil')} optional />
          <TextArea {...at('units', 'units-field')} hint={t('units-hint')} rows={10} optional />
          <Button>{t(scheme ? 'save' : 'add')}</Button>
        </Form>
      )}
    </>
  );
};
