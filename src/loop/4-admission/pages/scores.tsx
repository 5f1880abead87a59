import type { Request, Routes } from '#platform/http/routes';
import { readQuery, emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { sendTable } from '#platform/http/send-table';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { enterScores } from '../actions/enter-scores.ts';
import { importScores } from '../actions/import-scores.ts';
import { seeScores } from '../actions/see-scores.ts';
import { sheetColumns } from '../rules/score-sheet.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { ScoreBox } from './score-box.tsx';

type Sheet = Extract<Awaited<ReturnType<typeof seeScores.run>>, { ok: true }>['value'];

export const scoresPages: Routes = (app) => {
  app.get('/penerimaan/nilai/:class', async (request, reply) => {
    const form = (request.query as { bentuk?: string }).bentuk;
    if (form !== 'xlsx' && form !== 'csv') return show(request, reply, seeScores, (sheet) => scoresPage(request, sheet, emptyForm));
    const found = await request.ask(seeScores, readQuery(request, seeScores));
    if (!found.ok) return reply.refusePage(found.error);
    const { class: of, lines } = found.value;
    return sendTable(reply, form, { name: `Nilai ${of.label}`, columns: Object.values(sheetColumns), rows: lines.map((line) => [line.number, line.name, points(line.test), points(line.interview)]) });
  });
  app.post('/penerimaan/nilai/:class', (request, reply) => submit(request, reply, { deed: enterScores, again: (form) => againPage(request, form), done: (saved) => doneWith(request, saved) }));
  app.post('/penerimaan/nilai/:class/berkas', (request, reply) => submit(request, reply, {
    deed: importScores, files: { kinds: ['xlsx', 'csv', 'text'], maxBytes: 2 * 1024 * 1024 }, again: (form) => againPage(request, form), done: (saved) => doneWith(request, saved),
  }));
};

const points = (score: number | undefined): number | null => (score === undefined ? null : score / 100);
const doneWith = (request: Request, saved: { readonly class: string; readonly changed: number }) => ({ to: `/penerimaan/nilai/${saved.class}`, say: spoken(request).t('scores-saved', { n: saved.changed }) });

async function againPage(request: Request, form: FormState) {
  const sheet = await request.ask(seeScores, { class: (request.params as { class: string }).class });
  return sheet.ok ? scoresPage(request, sheet.value, form) : staffPage('', <p />);
}

function scoresPage(request: Request, sheet: Sheet, form: FormState) {
  const words = spoken(request);
  const isInstructor = !request.may('admission.see-applications');
  return { ...staffPage(words.t('scores-of', { class: sheet.class.label }), <ScoreSheet sheet={sheet} form={form} isInstructor={isInstructor} mayEnter={request.may('admission.enter-scores')} {...words} />), problems: form.problems };
}

const ScoreSheet = ({ sheet, form, isInstructor, mayEnter, t, lang }: { sheet: Sheet; form: FormState; isInstructor: boolean; mayEnter: boolean } & Spoken) => {
  const { class: of, wave, policy, lines, isPublished } = sheet;
  const isOpen = mayEnter && !isPublished;
  return (
    <>
      <PageHead
        title={t('scores-of', { class: of.label })} detail={t('scores-detail', { test: policy.testPercent, interview: policy.interviewPercent, n: lines.length })}
        up={isInstructor ? { href: '/meja', text: wave.label } : { href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }}
      >
        {lines.length > 0 && <Button secondary href={`/penerimaan/nilai/${of.id}?bentuk=xlsx`}>{t('download-sheet')}</Button>}
      </PageHead>
      {isPublished && <p class="govuk-body">{t('scores-closed')}</p>}
      {lines.length === 0 && <Empty what={t('nobody-called')}>{t('nobody-called-text')}</Empty>}
      {lines.length > 0 && (isOpen ? (
        <Form action={`/penerimaan/nilai/${of.id}`}>
          <Lines lines={lines} form={form} t={t} lang={lang} isOpen />
          <TextField name="why" label={t('why-changed')} hint={t('why-changed-hint')} optional maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />
          <Button>{t('save-scores')}</Button>
        </Form>
      ) : <Lines lines={lines} form={form} t={t} lang={lang} isOpen={false} />)}
      {isOpen && lines.length > 0 && <SheetBack of={of} form={form} t={t} lang={lang} />}
    </>
  );
};

const Lines = ({ lines, form, isOpen, t, lang }: { lines: Sheet['lines']; form: FormState; isOpen: boolean } & Spoken) => (
  <DataTable
    caption={t('scores')}
    columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'choice', title: t('wish'), numeric: true }, { key: 'test', title: t('test'), numeric: true }, { key: 'interview', title: t('interview'), numeric: true }, { key: 'total', title: t('final'), numeric: true }]}
    rows={lines.map((line, at) => ({ id: line.id, cells: {
      name: <>{isOpen && <input type="hidden" name={`scores.${at}.application`} value={line.id} />}{line.name}</>, number: line.number, choice: line.choice,
      test: isOpen ? <ScoreBox form={form} name={`scores.${at}.test`} label={`${t('test')}, ${line.name}`} value={shown(line.test, lang)} /> : shown(line.test, lang) || '–',
      interview: isOpen ? <ScoreBox form={form} name={`scores.${at}.interview`} label={`${t('interview')}, ${line.name}`} value={shown(line.interview, lang)} /> : shown(line.interview, lang) || '–',
      total: shown(line.total, lang) || '–',
    } }))}
  />
);

const shown = (score: number | undefined, lang: Lang): string => (score === undefined ? '' : formatNumber(score / 100, lang, 2));

const SheetBack = ({ of, form, t }: { of: Sheet['class']; form: FormState } & Spoken) => (
  <Card title={t('sheet-back')} detail={t('sheet-back-detail')}>
    <Form action={`/penerimaan/nilai/${of.id}/berkas`} multipart>
      <FileField name="file" label={t('filled-sheet')} hint={t('filled-sheet-hint')} accept=".xlsx,.csv" error={errorAt(form, 'file')} />
      <Details summary={t('why-changed')}><TextField name="why" id="why-sheet" label={t('why-changed')} hint={t('why-sheet-hint')} optional maxLength={300} /></Details>
      <Button secondary>{t('send-sheet')}</Button>
    </Form>
  </Card>
);
