import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { seeTrainingClass } from '../actions/see-class.ts';
import { setCompletionRule } from '../actions/set-completion-rule.ts';
import { texts } from '../texts/words.ts';
import { formReader } from './form-reader.ts';
import type { ValueOf } from './value-of.ts';

export const completionRulePages: Routes = (app) => {
  app.get('/kelas/:class/syarat', (request, reply) => (request.may('training.set-completion-rule')
    ? show(request, reply, seeTrainingClass, (seen) => rulePage(request, seen, emptyForm)) : reply.refusePage({ code: 'access.forbidden' })));

  app.post('/kelas/:class/syarat', (request, reply) => submit(request, reply, {
    deed: setCompletionRule,
    again: async (form) => {
      const seen = await request.ask(seeTrainingClass, request.params);
      if (!seen.ok) throw new Gone();
      return rulePage(request, seen.value, form);
    },
    done: ({ class: id, minimum }) => ({ to: `/kelas/${id}`, say: translator(texts, request.language)('rule-saved', { minimum }) }),
  }));
};

function rulePage(request: Request, seen: ValueOf<typeof seeTrainingClass>, form: FormState): Page {
  const t = translator(texts, request.language);
  const { value, error } = formReader(form);
  return {
    title: t('rule-title'), shell: 'staff', current: '/kelas',
    body: (
      <>
        <BackLink href={`/kelas/${seen.class.id}`} />
        <PageHead title={t('rule-title')} detail={`${seen.class.label} · ${seen.waveLabel}`} />
        <p class="lead">{t('rule-lead')}</p>
        <Form action={`/kelas/${seen.class.id}/syarat`}>
          <HiddenField name="version" value={String(seen.ruleVersion)} />
          <NumberField name="minimum" label={t('minimum')} suffix="%" width={3} value={value('minimum', String(seen.minimum))} error={error('minimum')} />
          <TextField name="reason" label={t('reason')} hint={t('rule-reason-hint')} value={value('reason')} error={error('reason')} maxLength={300} />
          <Button>{t('save')}</Button>
        </Form>
      </>
    ),
  };
}
