import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatMoment } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { SummaryList } from '#ui/summary-list';
import { TextArea } from '#ui/text-area';
import { seeApplication } from '../actions/see-application.ts';
import { settleDuplicate } from '../actions/settle-duplicate.ts';
import { checkedIn } from './checks.tsx';
import { errorAt, staffPage } from './field-at.ts';
import type { Seen } from './seen.ts';

export const duplicatePages: Routes = (app) => {
  app.get('/penerimaan/:application/ganda', (request, reply) => show(request, reply, seeApplication, (seen) => duplicatePage(request, seen, emptyForm)));
  app.post('/penerimaan/:application/ganda', (request, reply) => submit(request, reply, {
    deed: settleDuplicate,
    again: async (form) => {
      const seen = await request.ask(seeApplication, { application: (request.params as { application: string }).application });
      return seen.ok ? duplicatePage(request, seen.value, form) : staffPage('', <p />);
    },
    done: ({ kept }) => ({ to: `/penerimaan/${kept}`, say: checkedIn(request).t('settled') }),
  }));
};

function duplicatePage(request: Request, seen: Seen, form: FormState) {
  const { t, lang } = checkedIn(request);
  const { application, earlier } = seen;
  const { id, number, version } = application;
  if (!earlier) return staffPage(t('duplicate'), <><PageHead title={t('duplicate')} up={{ href: `/penerimaan/${id}`, text: number ?? '' }} /><p class="govuk-body">{t('no-duplicate', { number: number ?? '' })}</p></>);
  const facts = { number: number ?? '', earlier: earlier.number ?? '' };
  const row = (one: Seen['application']) => ({ key: one.number ?? '', value: <><a href={`/penerimaan/${one.id}`}>{one.draft.identity?.fullName ?? seen.person?.fullName ?? one.number}</a>, {t('sent-at', { moment: formatMoment(one.submittedAt!, lang) })}</> });
  return { ...staffPage(t('duplicate'), (
    <>
      <PageHead title={t('duplicate')} up={{ href: `/penerimaan/${id}`, text: number ?? '' }} />
      <p class="govuk-body">{t('duplicate-text', facts)}</p>
      <SummaryList rows={[row(earlier), row(application)]} />
      <Form action={`/penerimaan/${id}/ganda`}>
        <HiddenField name="version" value={String(form.values['version'] ?? version)} />
        <Radios name="keep" label={t('whose')} value={String(form.values['keep'] ?? '') || undefined} error={errorAt(form, 'keep')} options={[{ value: 'earlier', text: t('keep-earlier', facts) }, { value: 'this', text: t('keep-this', facts), hint: t('keep-this-hint') }]} />
        <TextArea name="why" label={t('why-settled')} hint={t('why-settled-hint')} rows={3} maxLength={500} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />
        <Button>{t('settle')}</Button>
      </Form>
    </>
  )), problems: form.problems };
}
