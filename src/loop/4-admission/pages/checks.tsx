import { translator } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import { sendTable } from '#platform/http/send-table';
import { readForm } from '#platform/http/form';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatDate, formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { TextField } from '#ui/text-field';
import { exportChecks, importChecks, seeChecks } from '../actions/exchange-checks.ts';
import { checkColumns } from '../rules/check-sheet.ts';
import type { CheckKind } from '../rules/check.ts';
import { checkWords } from '../texts/check-words.ts';
import { educationWords } from '../texts/refusals.ts';
import { errorAt, staffPage } from './field-at.ts';

type Seen = Extract<Awaited<ReturnType<typeof seeChecks.run>>, { ok: true }>['value'];
const path = '/penerimaan/pemeriksaan';

export const checkedIn = (request: Request) => ({ t: translator(checkWords, request.language), lang: request.language as Lang });
type Words = ReturnType<typeof checkedIn>;

export const checksPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeChecks, (seen) => checksPage(request, seen, emptyForm)));
  app.post(`${path}/daftar`, async (request, reply) => {
    const sent = await readForm(request, exportChecks.input);
    const taken = await request.run(exportChecks, sent.input as never, sent.key ? { key: sent.key } : {});
    if (!taken.ok) return taken.error.code.startsWith('access.') || taken.error.code === 'record.not-found' ? reply.refusePage(taken.error) : reply.page({ ...(await again(request, { values: sent.values, problems: request.word(taken.error) })), status: 422 });
    return sendTable(reply, 'xlsx', listOf(request, taken.value));
  });
  app.post(`${path}/hasil`, (request, reply) => submit(request, reply, {
    deed: importChecks, files: { kinds: ['xlsx', 'csv', 'text'], maxBytes: 4 * 1024 * 1024 }, again: (form) => again(request, form),
    done: ({ wave, results }) => ({ to: `${path}?wave=${wave}`, say: checkedIn(request).t('results-saved', { n: results }) }),
  }));
};

type Taken = Extract<Awaited<ReturnType<typeof exportChecks.run>>, { ok: true }>['value'];

function listOf(request: Request, { wave, kind, subjects }: Taken) {
  const { t } = checkedIn(request);
  return {
    name: t('list-name', { register: t(`register.${kind}`), wave: wave.label }), columns: Object.values(checkColumns),
    rows: subjects.map((one) => [one.number, one.nik, one.fullName, formatDate(one.birthDay, 'id'), one.birthPlace, t(one.sex === 'female' ? 'female' : 'male'), educationWords.id[one.education as keyof typeof educationWords.id], one.schooling ?? '', '']),
  };
}

async function again(request: Request, form: FormState) {
  const seen = await request.ask(seeChecks, form.values['wave'] ? { wave: form.values['wave'] } : {});
  return seen.ok ? checksPage(request, seen.value, form) : staffPage('', <p />);
}

function checksPage(request: Request, seen: Seen, form: FormState) {
  const words = checkedIn(request);
  return { ...staffPage(words.t('checks'), <Checks seen={seen} form={form} mayExchange={request.may('admission.exchange-checks')} {...words} />), problems: form.problems };
}

const Checks = ({ seen, form, mayExchange, t, lang }: { seen: Seen; form: FormState; mayExchange: boolean } & Words) => {
  const { wave, registers, differing } = seen;
  const n = (count: number): string => formatNumber(count, lang);
  return (
    <>
      <PageHead title={t('checks')} detail={`${wave.label} ${wave.year}`} up={{ href: `/penerimaan?wave=${wave.id}`, text: t('applicants') }} />
      <p class="govuk-body">{t('checks-detail')}</p>
      <DataTable
        caption={t('checks')}
        columns={[{ key: 'register', title: t('register') }, ...(['match', 'no-match', 'not-found', 'pending', 'unasked'] as const).map((key) => ({ key, title: t(key), numeric: true }))]}
        rows={registers.map((one) => ({ id: one.kind, cells: { 'register': t(`register-of.${one.kind}`), 'match': n(one.match), 'no-match': n(one.noMatch), 'not-found': n(one.notFound), 'pending': n(one.pending), 'unasked': n(one.unasked) } }))}
      />
      <Deeds>
        {differing > 0 && <Button secondary href={`/penerimaan?wave=${wave.id}&differs=true`}>{t('see-differing', { n: differing })}</Button>}
        <Button secondary href={`/penerimaan?wave=${wave.id}&twins=true`}>{t('see-twins')}</Button>
      </Deeds>
      {mayExchange && <Exchange seen={seen} form={form} t={t} lang={lang} />}
    </>
  );
};

const Exchange = ({ seen: { wave, registers }, form, t }: { seen: Seen; form: FormState } & Words) => {
  const left = registers.filter(({ unasked, pending }) => unasked + pending > 0);
  const choices = (kinds: readonly CheckKind[]) => kinds.map((value) => ({ value, text: t(`register-of.${value}`) }));
  const value = (name: string): string => String(form.values[name] ?? '');
  return (
    <Card title={t('by-file')}>
      <p class="govuk-body">{t('by-file-text')}</p>
      {left.length === 0 ? <p class="govuk-body">{t('nothing-left')}</p> : left.map(({ kind }) => (
        <Form key={kind} action={`${path}/daftar`}>
          <HiddenField name="wave" value={wave.id} />
          <HiddenField name="kind" value={kind} />
          <Button secondary>{`${t('download-list')}: ${t(`register.${kind}`)}`}</Button>
        </Form>
      ))}
      <Form action={`${path}/hasil`} multipart>
        <HiddenField name="wave" value={wave.id} />
        <Radios name="kind" label={t('which-register')} value={value('kind') || undefined} error={errorAt(form, 'kind')} options={choices(registers.map(({ kind }) => kind))} />
        <TextField name="agreement" label={t('agreement')} hint={t('agreement-hint')} maxLength={120} value={value('agreement')} error={errorAt(form, 'agreement')} />
        <FileField name="file" label={t('checked-list')} hint={t('checked-list-hint')} accept=".xlsx,.csv" error={errorAt(form, 'file')} />
        <Button>{t('send-list')}</Button>
      </Form>
    </Card>
  );
};
