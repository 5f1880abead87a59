import { translator } from '#kernel/translate';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { ErrorSummary } from '#ui/error-summary';
import { Form } from '#ui/form';
import { TextField } from '#ui/text-field';
import { setUpCentre, type SetUpParts } from '../actions/set-up-centre.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { errorAt, sentText } from './form-page.ts';

const names = ['code', 'centreName', 'regionCode', 'name', 'username'] as const;

/** `/siapkan`: there only while no centre is; until then the server leads every page to it. */
export const setUpPages = (parts: SetUpParts): Routes => (app) => {
  const tooMany = createPatience();
  let isDone = false;
  const isNeeded = async (): Promise<boolean> => !isDone && !(isDone = await parts.hasCentre());

  app.get('/siapkan', async (request, reply) => (await isNeeded() ? reply.page(setUpPage(request, emptyForm)) : reply.refusePage({ code: 'record.not-found' })));

  app.post('/siapkan', async (request, reply) => {
    if (!await isNeeded()) return reply.refusePage({ code: 'record.not-found' });
    const values = Object.fromEntries(names.map((name) => [name, sentText(request, name).trim().slice(0, 200)])) as Record<(typeof names)[number], string>;
    const missing = [...names, 'password'].filter((name) => sentText(request, name).trim() === '');
    if (missing.length > 0) return again(request, reply, values, request.word({ code: 'input.invalid', problems: missing.map((name) => ({ field: name, code: 'field.required' })) }));
    const wait = tooMany(request.ip);
    if (wait > 0) return again(request, reply.header('retry-after', String(wait)), values, request.word({ code: 'access.too-many', minutes: Math.ceil(wait / 60) } as never), 429);
    const done = await setUpCentre(parts, { ...values, password: sentText(request, 'password') });
    if (!done.ok) return again(request, reply, values, request.word(done.error));
    isDone = true;
    return reply.done('/masuk/staf', translator(texts, request.language)('set-up-done', { username: values.username }));
  });
};

/** Five tries per address in five minutes. In memory: there is no centre yet to count them in, and each start has a code of its own. */
function createPatience(): (address: string) => number {
  const tries = new Map<string, { count: number; until: number }>();
  return (address) => {
    const known = tries.get(address);
    const counted = known && known.until > Date.now() ? known : { count: 0, until: Date.now() + 5 * 60_000 };
    counted.count += 1;
    if (tries.size > 1_000) tries.clear();
    tries.set(address, counted);
    return counted.count > 5 ? Math.ceil((counted.until - Date.now()) / 1000) : 0;
  };
}

const again = (request: Request, reply: Reply, values: FormState['values'], problems: FormState['problems'], status = 422): Reply =>
  reply.page({ ...setUpPage(request, { values, problems }), status });

/** Drawn without a shell: there is no centre whose name could stand in one. */
function setUpPage(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = (name: string, label: AccessKey) => ({ name, label: t(label), value: String(form.values[name] ?? ''), error: errorAt(form, name) });
  return {
    title: t('set-up'), shell: 'plain',
    body: (
      <div class="wrap wrap--narrow">
        <ErrorSummary problems={form.problems.map(({ field, text }) => ({ text, ...(field ? { field } : {}) }))} />
        <h1 class="govuk-heading-l">{t('set-up')}</h1>
        <p class="govuk-body">{t('set-up-lead')}</p>
        <Form action="/siapkan">
          <TextField {...at('code', 'set-up-code')} hint={t('set-up-code-hint')} width={20} autocomplete="off" spellcheck={false} />
          <TextField {...at('centreName', 'centre-name')} hint={t('centre-name-hint')} />
          <TextField {...at('regionCode', 'region')} hint={t('region-hint')} width={10} />
          <h2 class="govuk-heading-m">{t('first-administrator')}</h2>
          <TextField {...at('name', 'name')} autocomplete="name" />
          <TextField {...at('username', 'username')} hint={t('username-hint')} autocomplete="username" spellcheck={false} />
          <TextField name="password" label={t('new-password')} hint={t('new-password-hint')} error={errorAt(form, 'password')} type="password" autocomplete="new-password" />
          <Button wide>{t('set-up')}</Button>
        </Form>
      </div>
    ),
  };
}
