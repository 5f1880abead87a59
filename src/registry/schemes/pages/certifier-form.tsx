import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { addCertifier } from '../actions/add-certifier.ts';
import { correctCertifier } from '../actions/correct-certifier.ts';
import { openCertifierForm } from '../actions/open-forms.ts';
import type { Certifier } from '../rules/scheme.ts';
import type { SchemesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

export const certifierFormPages: Routes = (app) => {
  app.get('/skema/lsp/baru', (request, reply) => show(request, reply, openCertifierForm, () => formPage(request, undefined, emptyForm)));
  app.post('/skema/lsp/baru', (request, reply) => submit(request, reply, {
    deed: addCertifier, again: (form) => formPage(request, undefined, form),
    done: ({ id }) => ({ to: `/skema/baru?certifier=${id}`, say: translator(texts, request.language)('certifier-added') }),
  }));
  app.get('/skema/lsp/:certifier', (request, reply) => show(request, reply, openCertifierForm, ({ certifier }) => formPage(request, certifier, formOf(certifier))));
  app.post('/skema/lsp/:certifier', (request, reply) => submit(request, reply, {
    deed: correctCertifier,
    again: async (form) => {
      const found = await request.ask(openCertifierForm, { ...(request.params as object) });
      if (!found.ok) throw new Gone();
      return formPage(request, found.value.certifier, form);
    },
    done: () => ({ to: '/skema', say: translator(texts, request.language)('certifier-corrected') }),
  }));
};

const formOf = (certifier: Certifier | undefined): FormState => (certifier
  ? { values: { name: certifier.name, licence: certifier.licence ?? '', licensedUntil: certifier.licensedUntil ?? '' }, problems: [] }
  : emptyForm);

function formPage(request: Request, certifier: Certifier | undefined, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t(certifier ? 'correct-certifier' : 'add-certifier'), shell: 'staff', current: '/skema', body: <CertifierForm certifier={certifier} form={form} t={t} /> };
}

const CertifierForm = ({ certifier, form, t }: { certifier: Certifier | undefined; form: FormState; t: Translate<SchemesKey> }) => {
  const at = fieldAt(form, t);
  return (
    <>
      <PageHead title={t(certifier ? 'correct-certifier' : 'add-certifier')} detail={certifier?.name} up={{ href: '/skema', text: t('schemes') }} />
      <Form action={certifier ? `/skema/lsp/${certifier.id}` : '/skema/lsp/baru'}>
        {certifier && <HiddenField name="version" value={String(form.values['version'] ?? certifier.version)} />}
        <TextField {...at('name', 'name-of-certifier')} maxLength={150} />
        <TextField {...at('licence', 'licence')} maxLength={100} optional />
        <DateField {...at('licensedUntil', 'licensedUntil')} optional />
        <Button>{t(certifier ? 'save' : 'add-certifier')}</Button>
      </Form>
    </>
  );
};
