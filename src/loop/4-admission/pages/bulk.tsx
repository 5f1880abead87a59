import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatNumber } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { acceptDocuments } from '../actions/accept-documents.ts';
import { callToTest } from '../actions/call-to-test.ts';
import { remind } from '../actions/remind.ts';
import { seeBulk } from '../actions/see-bulk.ts';
import type { BulkDeed, Exclusion } from '../rules/bulk.ts';
import type { Status } from '../rules/application.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { statusText } from './status-tag.tsx';

type Checked = Extract<Awaited<ReturnType<typeof seeBulk.run>>, { ok: true }>['value'];
type Line = Checked['included'][number];

const paths = { accept: 'terima-berkas', call: 'panggil', remind: 'ingatkan' } as const satisfies Record<BulkDeed, string>;
export const bulkPermissions = { accept: 'admission.check-documents', call: 'admission.call-to-test', remind: 'admission.remind' } as const satisfies Record<BulkDeed, string>;

/** A deed on many: first who it would reach and who not and why, then the very deed that is done on one. */
export const bulkPages: Routes = (app) => {
  app.get('/penerimaan/sekaligus', (request, reply) => show(request, reply, seeBulk, (checked) => checkPage(request, checked, emptyForm)));
  app.post(`/penerimaan/sekaligus/${paths.accept}`, (request, reply) => done(request, reply, 'accept', acceptDocuments, ({ accepted, left }) => ({ n: accepted, left })));
  app.post(`/penerimaan/sekaligus/${paths.call}`, (request, reply) => done(request, reply, 'call', callToTest, ({ called, left }) => ({ n: called, left })));
  app.post(`/penerimaan/sekaligus/${paths.remind}`, (request, reply) => done(request, reply, 'remind', remind, ({ reminded, left }) => ({ n: reminded, left })));
};

const reached = { accept: 'documents-complete', call: 'called', remind: 'needs-fix' } as const satisfies Record<BulkDeed, Status>;

type Counts = { readonly n: number; readonly left: number };

const done = <Input, Value, Error extends Refusal>(request: Request, reply: Reply, deed: BulkDeed, action: Action<Input, Value, Error>, counts: (value: Value) => Counts) =>
  submit(request, reply, {
    deed: action,
    again: async (form) => {
      const checked = await request.ask(seeBulk, { deed, applications: [form.values['applications'] ?? []].flat() });
      return checked.ok ? checkPage(request, checked.value, form) : staffPage('', <p />);
    },
    done: (value) => {
      const { n, left } = counts(value);
      return { to: `/penerimaan?status=${reached[deed]}`, say: spoken(request).t(left > 0 ? `bulk-done-some.${deed}` : `bulk-done.${deed}`, { n, left }) };
    },
  });

function checkPage(request: Request, checked: Checked, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t(`bulk.${checked.deed}`), <CheckView checked={checked} back={readQuery(request, seeBulk) as Record<string, unknown>} {...words} />), problems: form.problems };
}

const CheckView = ({ checked: { deed, wave, included, excluded }, t, lang }: { checked: Checked; back: Record<string, unknown> } & Spoken) => (
  <>
    <PageHead
      title={t(`bulk-title.${deed}`, { n: formatNumber(included.length, lang) })} detail={excluded.length > 0 ? t('bulk-left', { n: formatNumber(excluded.length, lang) }) : t('bulk-nobody-left')}
      up={{ href: wave ? `/penerimaan?wave=${wave.id}` : '/penerimaan', text: wave ? t('applicants-of', { wave: wave.label }) : t('applicants') }}
    />
    <Stack>
      {included.length > 0 && (
        <Card title={t('bulk-included')} detail={t(`bulk-effect.${deed}`)}>
          {included.length > 12 ? <Details summary={t('bulk-show-names', { n: formatNumber(included.length, lang) })}><Names lines={included} /></Details> : <Names lines={included} />}
          <Form action={`/penerimaan/sekaligus/${paths[deed]}`}>
            {included.map(({ id }) => <HiddenField key={id} name="applications" value={id} />)}
            <Deeds><Button>{t(`bulk-do.${deed}`, { n: formatNumber(included.length, lang) })}</Button></Deeds>
          </Form>
        </Card>
      )}
      {excluded.length > 0 && <Excluded excluded={excluded} t={t} />}
      {included.length + excluded.length === 0 && <Card title={t('bulk-nobody-chosen')}><p class="govuk-body">{t('bulk-nobody-chosen-text')}</p></Card>}
    </Stack>
  </>
);

const Names = ({ lines }: { lines: readonly Line[] }) => <ul class="govuk-list">{lines.map(({ id, number, name }) => <li key={id}><a href={`/penerimaan/${id}`}>{name}</a> <span class="small quiet">{number}</span></li>)}</ul>;

const Excluded = ({ excluded, t }: { excluded: Checked['excluded']; t: T }) => (
  <Card title={t('bulk-excluded')} detail={t('bulk-excluded-text')}>
    <DataTable
      plain caption={t('bulk-excluded')} columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'why', title: t('why') }]}
      rows={excluded.map(({ id, number, name, why }) => ({ id, cells: { name: <a href={`/penerimaan/${id}`}>{name}</a>, number, why: exclusionText(why, t) } }))}
    />
  </Card>
);

const exclusionText = (why: Exclusion, t: T): string =>
  why.startsWith('status.') ? t('excluded.status', { status: statusText(why.slice('status.'.length) as Status, undefined, t) }) : t(`excluded.${why as Exclude<Exclusion, `status.${Status}`>}`);
