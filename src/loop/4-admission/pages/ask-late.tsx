import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { askLate } from '../actions/ask-late.ts';
import { seeOwnApplication } from '../actions/see-own-application.ts';
import { ownPage, spoken } from './field-at.ts';
import type { Own } from './own.ts';

/** Asking for a class that still has seats: one tap, and a page that says what it means. */
export const askLatePages: Routes = (app) => {
  app.get('/pendaftaran/:application/minta/:class', (request, reply) => show(request, reply, seeOwnApplication, (own) => askPage(request, own, emptyForm)));
  app.post('/pendaftaran/:application/minta/:class', (request, reply) => submit(request, reply, {
    deed: askLate,
    again: async (form) => {
      const own = await request.ask(seeOwnApplication, { application: (request.params as { application: string }).application });
      return own.ok ? askPage(request, own.value, form) : ownPage('', <p />);
    },
    done: ({ id, isOffered }) => ({ to: `/pendaftaran/${id}`, say: spoken(request).t(isOffered ? 'ask-late-offered' : 'ask-late-waits') }),
  }));
};

function askPage(request: Request, { application, reserve, ways }: Own, form: FormState) {
  const { t } = spoken(request);
  const of = ways?.free.find(({ id }) => id === (request.params as { class: string }).class);
  const title = of ? t('ask-late', { class: of.label }) : t('ways-on');
  return { ...ownPage(title, (
    <>
      <BackLink href={`/pendaftaran/${application.id}`} />
      <h1 class="govuk-heading-l">{title}</h1>
      {of ? (
        <>
          <p class="govuk-body">{t('free-class', { class: of.label, place: of.placeName, n: of.free })} <a href={`/pelatihan/${of.id}`}>{of.label}</a></p>
          <p class="govuk-body">{t('ask-late-effect')}{reserve && ` ${t('ask-late-reserve', { class: reserve.label })}`}</p>
          <Form action={`/pendaftaran/${application.id}/minta/${of.id}`}><Button wide>{title}</Button></Form>
        </>
      ) : <p class="govuk-body"><a href={`/pendaftaran/${application.id}`}>{t('your-application')}</a></p>}
    </>
  )), problems: form.problems };
}
