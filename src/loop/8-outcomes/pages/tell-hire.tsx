import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { tellHireAction } from '../actions/record-hire.ts';
import { openHireForm } from '../actions/see-hires.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { JobFields } from './job-fields.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/hasil/bekerja/baru';
type Opened = ValueOf<typeof openHireForm>;

export const tellHirePages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openHireForm, (opened) => formPage(request, opened, emptyForm)));

  app.post(path, async (request, reply) => {
    const person = (request.body as { person?: string } | undefined)?.person;
    const opened = await request.ask(openHireForm, { person });
    if (!opened.ok) return reply.refusePage(opened.error);
    return submit(request, reply, {
      deed: tellHireAction, again: (form) => formPage(request, opened.value, form),
      done: () => ({ to: '/hasil/bekerja', say: translator(texts, request.language)('hire-saved', { name: opened.value.name }) }),
    });
  });
};

function formPage(request: Request, opened: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('tell-hire-title'), shell: 'staff', current: '/hasil',
    body: (
      <>
        <PageHead title={t('tell-hire-title')} detail={<a href={`/orang/${opened.person}`}>{opened.name}</a>} up={{ href: '/hasil/bekerja', text: t('tab.hires') }} />
        {opened.hasTraining ? <HireForm opened={opened} form={form} t={t} /> : <Notice tone="wait">{t('tell-hire-no-class')}</Notice>}
      </>
    ),
  };
}

const HireForm = ({ opened, form, t }: { opened: Opened; form: FormState; t: Translate<OutcomesKey> }) => (
  <Form action={path}>
    <HiddenField name="person" value={opened.person} />
    <JobFields situation="employed" employers={opened.employers} form={form} isStaff t={t} />
    <Radios
      name="source" label={t('who-told')} value={String(form.values['source'] ?? 'counter')} error={form.problems.find((problem) => problem.field === 'source')?.text}
      options={(['counter', 'employer'] as const).map((one) => ({ value: one, text: t(`who.${one}`) }))} small
    />
    <Button>{t('tell-hire')}</Button>
  </Form>
);
