import { translator } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { TextArea } from '#ui/text-area';
import { dismiss } from '../actions/dismiss.ts';
import { followUp } from '../actions/follow-up.ts';
import { resign } from '../actions/resign.ts';
import { seeEnrolment } from '../actions/see-enrolment.ts';
import { dismissReasons, resignReasons } from '../rules/end-enrolment.ts';
import { texts } from '../texts/words.ts';
import type { SeenEnrolment } from './seen.ts';
import { formReader } from './form-reader.ts';
import { reasonWords } from './reason-words.ts';

type Change = 'tindak-lanjut' | 'mundur' | 'berhenti';
const words = {
  'tindak-lanjut': { deed: 'training.follow-up', title: 'follow-up-of', button: 'follow-up', say: 'followed' },
  'mundur': { deed: 'training.resign', title: 'leave-title', button: 'leave-do', say: 'left' },
  'berhenti': { deed: 'training.dismiss', title: 'dismiss-title', button: 'dismiss-do', say: 'dismissed' },
} as const;

/** What may be done about one trainee, each on a page of its own that says its effect. */
export const changeEnrolmentPages: Routes = (app) => {
  mount(app, 'tindak-lanjut', followUp);
  mount(app, 'mundur', resign);
  mount(app, 'berhenti', dismiss);
};

function mount<Input, Value, Error extends Refusal>(app: Parameters<Routes>[0], change: Change, deed: Action<Input, Value, Error>): void {
  const path = `/kelas/peserta/:enrolment/${change}`;
  app.get(path, (request, reply) => (request.may(words[change].deed)
    ? show(request, reply, seeEnrolment, (seen) => changePage(request, change, seen, emptyForm)) : reply.refusePage({ code: 'access.forbidden' })));
  app.post(path, (request, reply) => submit(request, reply, {
    deed,
    again: async (form) => {
      const seen = await request.ask(seeEnrolment, request.params);
      if (!seen.ok) throw new Gone();
      return changePage(request, change, seen.value, form);
    },
    done: () => ({ to: `/kelas/peserta/${(request.params as { enrolment: string }).enrolment}`, say: translator(texts, request.language)(words[change].say) }),
  }));
}

function changePage(request: Request, change: Change, seen: SeenEnrolment, form: FormState): Page {
  const t = translator(texts, request.language);
  const { value, error } = formReader(form);
  const title = t(words[change].title, { name: seen.person.name });
  const path = `/kelas/peserta/${seen.enrolment.id}`;
  const ending = change === 'mundur' ? { reasons: resignReasons, text: 'leave-text' } as const : { reasons: dismissReasons, text: 'dismiss-text' } as const;
  return {
    title, shell: 'staff', current: '/kelas',
    body: (
      <>
        <BackLink href={path} />
        <PageHead title={title} detail={`${seen.class.label} · ${seen.waveLabel}`} />
        {change === 'tindak-lanjut'
          ? seen.standing.reasons.length > 0 && <ul class="govuk-list govuk-list--bullet">{seen.standing.reasons.map((reason) => <li key={reason.kind}>{reasonWords(reason, t, request.language)}</li>)}</ul>
          : <p class="lead">{t(ending.text, { class: seen.class.label })}</p>}
        <Form action={`${path}/${change}`}>
          {change === 'tindak-lanjut' ? <TextArea name="deed" label={t('deed')} hint={t('deed-hint')} value={value('deed')} error={error('deed')} maxLength={1000} /> : (
            <>
              <HiddenField name="version" value={String(seen.enrolment.version)} />
              <DateField name="on" label={t('on')} value={value('on', seen.today)} error={error('on')} max={seen.today} />
              <Radios name="reason" label={t('reason')} value={value('reason')} error={error('reason')} options={ending.reasons.map((one) => ({ value: one, text: t(`end.${one}`) }))} />
              <TextArea name="note" label={t('explain')} hint={change === 'berhenti' ? t('explain-hint') : undefined} optional={change === 'mundur'} value={value('note')} error={error('note')} maxLength={500} />
            </>
          )}
          <Button warning={change === 'berhenti'}>{t(words[change].button)}</Button>
        </Form>
      </>
    ),
  };
}
