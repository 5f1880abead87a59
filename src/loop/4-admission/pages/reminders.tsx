import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PhoneField } from '#ui/phone-field';
import { askReminder } from '../actions/ask-reminder.ts';
import { seeClass } from '../actions/see-catalogue.ts';
import { sendLink } from '../actions/send-link.ts';
import { errorAt, ownPage, spoken, type Spoken } from './field-at.ts';

/** Two small forms that ask for nothing but a phone number: "remind me" and "send me my link again". */
export const reminderPages: Routes = (app) => {
  app.get('/pelatihan/:class/ingatkan', (request, reply) => show(request, reply, seeClass, ({ class: of }) => remindPage(request, of, emptyForm)));
  app.post('/pelatihan/:class/ingatkan', (request, reply) => submit(request, reply, {
    deed: askReminder,
    again: async (form) => {
      const found = await request.ask(seeClass, { class: (request.params as { class: string }).class });
      return found.ok ? remindPage(request, found.value.class, form) : ownPage('', <p />);
    },
    done: ({ class: id }) => ({ to: `/pelatihan/${id}`, say: spoken(request).t('will-remind') }),
  }));
  app.get('/pendaftaran/tautan', (request, reply) => reply.page(linkPage(request, emptyForm)));
  app.post('/pendaftaran/tautan', (request, reply) => submit(request, reply, {
    deed: sendLink, again: (form) => linkPage(request, form), done: () => ({ to: '/masuk?kembali=/pendaftaran', say: spoken(request).t('link-sent') }),
  }));
};

function remindPage(request: Request, of: { readonly id: string; readonly label: string }, form: FormState) {
  const words = spoken(request);
  const body = (
    <>
      <BackLink href={`/pelatihan/${of.id}`} text={of.label} />
      <h1 class="govuk-heading-l">{words.t('remind-me')}</h1>
      <p class="govuk-body">{words.t('remind-lead', { class: of.label })}</p>
      <PhoneOnly action={`/pelatihan/${of.id}/ingatkan`} button={words.t('remind-me')} form={form} {...words} />
      <p class="small quiet">{words.t('remind-privacy')}</p>
    </>
  );
  return { ...ownPage(words.t('remind-me'), body), current: '/', problems: form.problems };
}

function linkPage(request: Request, form: FormState) {
  const words = spoken(request);
  const body = (
    <>
      <BackLink href="/masuk?kembali=/pendaftaran" />
      <h1 class="govuk-heading-l">{words.t('send-my-link')}</h1>
      <p class="govuk-body">{words.t('link-lead')}</p>
      <PhoneOnly action="/pendaftaran/tautan" button={words.t('send-link')} form={form} {...words} />
    </>
  );
  return { ...ownPage(words.t('send-my-link'), body), problems: form.problems };
}

const PhoneOnly = ({ action, button, form, t, lang }: { action: string; button: string; form: FormState } & Spoken) => (
  <Form action={action}>
    <HiddenField name="language" value={lang === 'en' ? 'en' : 'id'} />
    <PhoneField name="phone" label={t('phone')} value={String(form.values['phone'] ?? '')} error={errorAt(form, 'phone')} />
    <Button wide>{button}</Button>
  </Form>
);
