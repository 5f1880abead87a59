import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { fileObjection } from '../actions/file-objection.ts';
import { proposeCorrection } from '../actions/propose-correction.ts';
import { seeApplication } from '../actions/see-application.ts';
import { CorrectedFields } from './corrected-fields.tsx';
import { errorAt, spoken, staffPage } from './field-at.ts';
import { ObjectionFields, objectionFiles } from './own-objections.tsx';
import type { Seen } from './seen.ts';

/** At the counter after the result: an objection noted for somebody, points proposed to be corrected. */
export const counterAfterPages: Routes = (app) => {
  const again = (request: Request, page: typeof objectionPage) => async (form: FormState) => {
    const seen = await request.ask(seeApplication, { application: (request.params as { application: string }).application });
    if (!seen.ok) throw new Gone();
    return page(request, seen.value, form);
  };
  app.get('/penerimaan/:application/keberatan', (request, reply) => show(request, reply, seeApplication, (seen) => objectionPage(request, seen, emptyForm)));
  app.post('/penerimaan/:application/keberatan', (request, reply) => submit(request, reply, {
    deed: fileObjection, files: objectionFiles, again: again(request, objectionPage), done: ({ objection }) => ({ to: `/penerimaan/keberatan/${objection}`, say: spoken(request).t('objection-sent') }),
  }));
  app.get('/penerimaan/:application/pembetulan', (request, reply) => show(request, reply, seeApplication, (seen) => correctionPage(request, seen, emptyForm)));
  app.post('/penerimaan/:application/pembetulan', (request, reply) => submit(request, reply, {
    deed: proposeCorrection, again: again(request, correctionPage), done: ({ id }) => ({ to: `/penerimaan/${id}`, say: spoken(request).t('proposed-points-said') }),
  }));
};

const head = ({ application, person }: Seen, title: string) => <PageHead title={title} detail={[person?.fullName, application.number].filter(Boolean).join(', ')} up={{ href: `/penerimaan/${application.id}`, text: person?.fullName ?? application.number ?? '' }} />;

function objectionPage(request: Request, seen: Seen, form: FormState) {
  const { t } = spoken(request);
  return {
    ...staffPage(t('objection-for'), <>{head(seen, t('objection-for'))}<Form action={`/penerimaan/${seen.application.id}/keberatan`} multipart><ObjectionFields form={form} t={t} /><Button>{t('objection-for')}</Button></Form></>),
    problems: form.problems,
  };
}

function correctionPage(request: Request, seen: Seen, form: FormState) {
  const { t } = spoken(request);
  return {
    ...staffPage(t('correct-points'), (
      <>
        {head(seen, t('correct-points'))}
        <p class="govuk-body">{t('correct-points-lead')}</p>
        <Form action={`/penerimaan/${seen.application.id}/pembetulan`}>
          <CorrectedFields application={seen.application} points={seen.points} form={form} t={t} />
          <TextArea name="why" label={t('correction-why')} rows={3} maxLength={500} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />
          <Button>{t('propose-points')}</Button>
        </Form>
      </>
    )),
    problems: form.problems,
  };
}
