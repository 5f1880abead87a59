import { translator, type Translate } from '#kernel/translate';
import { readForm } from '#platform/http/form';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayShort, formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { makeKey, revokeKey, seeKey, seeKeys } from '../actions/keys.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/kunci';
type Seen = ValueOf<typeof seeKeys>;

/** Keys by which other systems write needs: made, shown once, revoked. */
export const keysPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeKeys, (seen) => keysPage(request, seen, emptyForm)));

  app.post(path, async (request, reply) => {
    const { input, values } = await readForm(request, makeKey.input);
    // Without a retry key: its result would keep the key, which is shown this once and stored nowhere.
    const made = await request.run(makeKey, input);
    if (made.ok) return reply.page(madePage(request, made.value));
    const seen = await request.ask(seeKeys, {});
    if (!seen.ok) return reply.refusePage(made.error);
    const problems = request.word(made.error);
    return reply.page({ ...keysPage(request, seen.value, { values, problems }), problems, status: 422 });
  });

  app.get(`${path}/:key/cabut`, (request, reply) => show(request, reply, seeKey, ({ key }) => revokePage(request, key.id, key.holder)));
  app.post(`${path}/:key/cabut`, (request, reply) => submit(request, reply, {
    deed: revokeKey,
    again: async () => {
      const seen = await request.ask(seeKey, request.params);
      if (!seen.ok) throw new Gone();
      return revokePage(request, seen.value.key.id, seen.value.key.holder);
    },
    done: ({ holder }) => ({ to: path, say: translator(texts, request.language)('key-revoked-done', { holder }) }),
  }));
};

function keysPage(request: Request, seen: Seen, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('keys'), shell: 'staff', current: '/kebutuhan', body: <Keys seen={seen} form={form} t={t} lang={request.language} /> };
}

const Keys = ({ seen, form, t, lang }: { seen: Seen; form: FormState; t: Translate<DemandKey>; lang: Lang }) => {
  const at = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <>
      <PageHead title={t('keys')} detail={t('keys-lead')} up={{ href: '/kebutuhan', text: t('needs') }} />
      <Stack>
        <Card title={t('key-make')}>
          <Form action={path}>
            <TextField {...at('holder')} label={t('key-holder')} hint={t('key-holder-hint')} maxLength={120} />
            <Select {...at('employer')} label={t('key-employer')} optional options={seen.employers} empty={t('key-any-employer')} />
            <Button>{t('key-make')}</Button>
          </Form>
        </Card>
        {seen.keys.length === 0 ? <Empty what={t('no-keys')}>{t('no-keys-text')}</Empty> : (
          <DataTable caption={t('keys')}
            columns={[{ key: 'holder', title: t('key-holder') }, { key: 'employer', title: t('key-employer') }, { key: 'begins', title: t('key-begins') }, { key: 'made', title: t('recorded-on') }, { key: 'used', title: t('key-used'), numeric: true }, { key: 'last', title: t('key-last') }, { key: 'state', title: t('state') }]}
            rows={seen.keys.map((key) => ({
              id: key.id, cells: {
                holder: key.holder, employer: key.employerName ?? t('key-any-employer'), begins: <code>{key.startsWith}…</code>, made: <>{formatMomentShort(key.madeAt, lang)} <span class="quiet">{key.madeBy}</span></>, used: formatNumber(key.used, lang),
                last: key.lastUsedOn ? formatDayShort(key.lastUsedOn, lang) : '—', state: key.revokedAt ? <Tag text={t('key-revoked')} tone="plain" /> : <><Tag text={t('key-active')} tone="go" /> <a href={`${path}/${key.id}/cabut`}>{t('key-revoke')}<span class="govuk-visually-hidden"> {key.holder}</span></a></>,
              },
            }))} />
        )}
      </Stack>
    </>
  );
};

function madePage(request: Request, { key, holder }: ValueOf<typeof makeKey>): Page {
  const t = translator(texts, request.language);
  return {
    title: t('key-made'), shell: 'staff', current: '/kebutuhan',
    body: (
      <>
        <PageHead title={t('key-made')} detail={holder} up={{ href: path, text: t('keys') }} />
        <Card><TextField name="key" label={t('key')} hint={t('key-once')} value={key} /><p class="small">{t('key-how', { address: '/api/demand/entries' })}</p><Button secondary href={path}>{t('keys')}</Button></Card>
      </>
    ),
  };
}

function revokePage(request: Request, id: string, holder: string): Page {
  const t = translator(texts, request.language);
  return {
    title: t('key-revoke'), shell: 'staff', current: '/kebutuhan',
    body: <><PageHead title={t('key-revoke')} detail={holder} up={{ href: path, text: t('keys') }} /><p class="lead">{t('key-revoke-text', { holder })}</p><Form action={`${path}/${id}/cabut`}><Button warning>{t('key-revoke')}</Button></Form></>,
  };
}
