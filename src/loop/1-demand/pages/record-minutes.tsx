import { translator, type Translate } from '#kernel/translate';
import type { FileKind } from '#platform/files/file-store';
import { readForm } from '#platform/http/form';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Details } from '#ui/details';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { checkMinutes, recordMinutes } from '../actions/record-minutes.ts';
import type { DemandKey } from '../texts/id.ts';
import { reasonsOf } from '../texts/reasons-of.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/notulen';
const files: { kinds: readonly FileKind[]; maxBytes: number } = { kinds: ['pdf', 'docx', 'jpeg', 'png', 'webp'], maxBytes: 8 * 1024 * 1024 };
const asked = ['title', 'heldOn', 'place', 'pasted', 'file', 'fileName'] as const;
type Checked = ValueOf<typeof checkMinutes>;
type Row = Checked['minutes']['rows'][number];

/** Pasting a table, seeing what would become of each row, and recording it: nothing is written before the last press. */
export const recordMinutesPages: Routes = (app) => {
  app.get(`${path}/baru`, (request, reply) => (request.may('demand.record-minutes') ? reply.page(formPage(request, emptyForm)) : reply.refusePage({ code: request.actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' })));

  app.post(`${path}/periksa`, async (request, reply) => {
    const sent = await readForm(request, checkMinutes.input, files);
    const checked = sent.problems.length > 0 ? { ok: false as const, error: { code: 'input.invalid' as const, problems: sent.problems } } : await request.ask(checkMinutes, sent.input);
    if (checked.ok) return reply.page(previewPage(request, checked.value, { values: sent.values, problems: [] }));
    if (checked.error.code.startsWith('access.')) return reply.refusePage(checked.error);
    const problems = request.word(checked.error);
    return reply.page({ ...formPage(request, { values: sent.values, problems }), problems, status: 422 });
  });

  app.post(path, (request, reply) => submit(request, reply, {
    deed: recordMinutes, again: (form) => formPage(request, form),
    done: ({ minutes, taken }) => ({ to: `${path}/${minutes}`, say: translator(texts, request.language)('minutes-done', { taken: formatNumber(taken, request.language) }) }),
  }));
};

function formPage(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('minutes-new'), shell: 'staff', current: '/kebutuhan', body: <><PageHead title={t('minutes-new')} up={{ href: path, text: t('minutes') }} /><MinutesForm form={form} button={t('minutes-check')} t={t} /></> };
}

const MinutesForm = ({ form, button, t }: { form: FormState; button: string; t: Translate<DemandKey> }) => {
  const at = (name: (typeof asked)[number]) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <Form action={`${path}/periksa`} multipart>
      <TextField {...at('title')} label={t('minutes-title')} maxLength={150} />
      <DateField {...at('heldOn')} label={t('minutes-day')} />
      <TextField {...at('place')} label={t('minutes-place')} optional maxLength={150} />
      {at('file').value
        ? <><HiddenField name="file" value={at('file').value} /><HiddenField name="fileName" value={at('fileName').value} /><p>{t('evidence-attached', { name: at('fileName').value })}</p></>
        : <FileField name="file" label={t('minutes-file')} hint={t('minutes-file-hint')} optional shrink accept="image/*,.pdf,.docx" error={at('file').error} />}
      <TextArea {...at('pasted')} label={t('minutes-table')} hint={t('minutes-table-hint')} rows={10} />
      <Button>{button}</Button>
    </Form>
  );
};

function previewPage(request: Request, checked: Checked, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('minutes-preview'), shell: 'staff', current: '/kebutuhan', body: <Preview checked={checked} form={form} t={t} lang={request.language} /> };
}

const stateOf = (row: Row): 'taken' | 'mended' | 'refused' => (!row.need ? 'refused' : row.repairs.length > 0 ? 'mended' : 'taken');
const tones = { taken: 'go', mended: 'info', refused: 'stop' } as const;

const Preview = ({ checked: { minutes }, form, t, lang }: { checked: Checked; form: FormState; t: Translate<DemandKey>; lang: Lang }) => {
  const count = (...states: readonly string[]): number => minutes.rows.filter((row) => states.includes(stateOf(row))).length;
  const taken = count('taken', 'mended');
  const kept = asked.flatMap((name) => (form.values[name] ? [<HiddenField key={name} name={name} value={String(form.values[name])} />] : []));
  return (
    <>
      <PageHead title={t('minutes-preview')} detail={t('minutes-preview-lead', { taken: formatNumber(taken, lang), mended: formatNumber(count('mended'), lang), refused: formatNumber(count('refused'), lang) })} up={{ href: path, text: t('minutes') }} />
      <p class="small quiet">{t(minutes.hasHead ? 'minutes-head-known' : 'minutes-head-usual')}</p>
      <DataTable caption={t('minutes-preview')} columns={columns(t)} rows={minutes.rows.map((row) => ({ id: String(row.line), cells: cells(row, t, lang) }))} />
      {count('refused') > 0 && taken > 0 && <Notice tone="wait">{t('minutes-left-out')}</Notice>}
      {taken > 0 && <Form action={path}>{kept}<Button>{t('minutes-record-do', { taken: formatNumber(taken, lang) })}</Button></Form>}
      <Details summary={t('minutes-change')} open={taken === 0}><MinutesForm form={form} button={t('minutes-check-again')} t={t} /></Details>
    </>
  );
};

const columns = (t: Translate<DemandKey>) => [
  { key: 'employer', title: t('employer') }, { key: 'state', title: t('outcome') }, { key: 'need', title: t('occupation') }, { key: 'headcount', title: t('headcount'), numeric: true }, { key: 'month', title: t('month') },
  { key: 'strength', title: t('strength') }, { key: 'reasons', title: t('reasons') }, { key: 'line', title: t('line'), numeric: true },
];

const cells = (row: Row, t: Translate<DemandKey>, lang: Lang) => ({
  employer: row.employerName || '—', state: <Tag text={t(`row.${stateOf(row)}`)} tone={tones[stateOf(row)]} />, need: row.need ? <>{row.occupationTitle} <span class="quiet small">{row.need.occupation}</span></> : <span class="quiet">{row.cells.join(' · ').slice(0, 120)}</span>,
  headcount: row.need ? formatNumber(row.need.headcount, lang) : '', month: row.need ? formatMonth(row.need.month, lang) : '', strength: row.need ? t(`strength.${row.need.strength}`) : '',
  reasons: <span class="small">{reasonsOf([...row.refusals, ...row.repairs], lang)}</span>, line: formatNumber(row.line, lang),
});
