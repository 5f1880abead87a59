import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { TextField } from '#ui/text-field';
import { openFirstPassword, setFirstPassword } from '../actions/set-first-password.ts';
import { texts } from '../texts/words.ts';
import { again, errorAt, sentText } from './form-page.ts';

type Owner = { readonly name: string; readonly username: string };

/** Where somebody invited chooses a password, by the link they were given. */
export const firstPasswordPages: Routes = (app) => {
  app.get('/akun/sandi/:token', (request, reply) => show(request, reply, openFirstPassword, (owner) => page(request, owner, emptyForm)));

  app.post('/akun/sandi/:token', async (request, reply) => {
    const { token } = request.params as { token: string };
    const owner = await request.ask(openFirstPassword, { token });
    if (!owner.ok) return reply.refusePage(owner.error);
    // Without a retry key: of a password nothing is kept but its slow hash.
    const set = await request.run(setFirstPassword, { token, password: sentText(request, 'password') });
    if (!set.ok) return again(request, reply, set, (form) => page(request, owner.value, form));
    return reply.done('/masuk/staf', translator(texts, request.language)('password-set', { username: owner.value.username }));
  });
};

function page(request: Request, owner: Owner, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('first-password-title'), shell: 'question', current: '/masuk',
    body: (
      <>
        <h1 class="govuk-heading-l">{t('first-password-title')}</h1>
        <p class="govuk-body">{t('first-password-lead', owner)}</p>
        <Form action={request.url}>
          <HiddenField name="username" value={owner.username} />
          <TextField name="password" label={t('new-password')} hint={t('new-password-hint')} error={errorAt(form, 'password')} type="password" autocomplete="new-password" />
          <Button wide>{t('save-password')}</Button>
        </Form>
      </>
    ),
  };
}
