import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { checkIn } from '../actions/check-in.ts';
import { texts } from '../texts/words.ts';
import { formReader } from './form-reader.ts';

// A whole class may sit behind one address; a hundred tries a minute is enough for them and no help in guessing one of 29^6 codes.
const triesPerMinute = 100;

export const ownCheckInPages: Routes = (app) => {
  app.get('/saya/presensi', (request, reply) => (request.may('training.check-in') ? reply.page(checkInPage(request, emptyForm)) : reply.refusePage({ code: request.actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' })));

  app.post('/saya/presensi', { config: { rateLimit: { max: triesPerMinute, timeWindow: '1 minute' } } }, (request, reply) => submit(request, reply, {
    deed: checkIn, again: (form) => checkInPage(request, form),
    done: ({ from, until }) => ({ to: '/saya', say: translator(texts, request.language)(from === until ? 'checked-in-one' : 'checked-in', { from, until }) }),
  }));
};

function checkInPage(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  const { value, error } = formReader(form);
  return {
    title: t('check-in'), shell: 'question', current: '/saya',
    body: (
      <>
        <BackLink href="/saya" />
        <PageHead title={t('check-in')} />
        <Form action="/saya/presensi">
          <TextField name="code" label={t('your-code')} hint={t('your-code-hint')} value={value('code')} error={error('code')} width={10} autocomplete="off" maxLength={20} />
          <Button>{t('send-code')}</Button>
        </Form>
      </>
    ),
  };
}
