import type { Request, Routes } from '#platform/http/routes';
import { showList } from '#platform/http/show-list';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Tag, type TagTone } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { enterScores } from '../actions/enter-scores.ts';
import { importScores } from '../actions/import-scores.ts';
import { seeScores } from '../actions/see-scores.ts';
import { criterionColumn, sheetColumns } from '../rules/read-sheet.ts';
import { errorAt, spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { ScoreBox } from './score-box.tsx';
import type { Sheet } from './seen-scores.ts';
import { SheetsCard } from './sheets-card.tsx';

type Line = Sheet['lines'][number];

export const scoresPages: Routes = (app) => {
  app.get('/penerimaan/nilai/:class', (request, reply) => showList(request, reply, seeScores, {
    page: (sheet) => scoresPage(request, sheet, emptyForm),
    table: ({ class: of, lines, rubric }) => ({
      name: `Nilai ${of.label}`, columns: [...Object.values(sheetColumns), ...rubric.map(criterionColumn)],
      rows: lines.map((line) => [line.number, line.name, points(line.test), ...rubric.map(({ key }) => points(line.own?.points[key]))]),
    }),
  }));
  app.post('/penerimaan/nilai/:class', (request, reply) => submit(request, reply, {
    deed: enterScores, again: (form) => againPage(request, form), done: (saved) => ({ to: `/penerimaan/nilai/${saved.class}`, say: spoken(request).t('scores-saved', { n: saved.changed }) }),
  }));
  app.post('/penerimaan/nilai/:class/berkas', (request, reply) => submit(request, reply, {
    deed: importScores, files: { kinds: ['xlsx', 'csv', 'text'], maxBytes: 2 * 1024 * 1024 }, again: (form) => againPage(request, form),
    done: (taken) => ({ to: `/penerimaan/lembar/${taken.sheet}`, say: spoken(request).t('sheet-taken', { n: taken.rows }) }),
  }));
};

const points = (score: number | undefined): number | null => (score === undefined ? null : score / 100);

async function againPage(request: Request, form: FormState) {
  const sheet = await request.ask(seeScores, { class: (request.params as { class: string }).class });
  return sheet.ok ? scoresPage(request, sheet.value, form) : staffPage('', <p />);
}

function scoresPage(request: Request, sheet: Sheet, form: FormState) {
  const words = spoken(request);
  const may = (deed: string): boolean => request.may(deed);
  return { ...staffPage(words.t('scores-of', { class: sheet.class.label }), <ScoreSheet sheet={sheet} form={form} may={may} {...words} />), problems: form.problems };
}

const ScoreSheet = ({ sheet, form, may, t, lang }: { sheet: Sheet; form: FormState; may: (deed: string) => boolean } & Spoken) => {
  const { class: of, wave, policy, lines, isPublished } = sheet;
  const isOpen = may('admission.enter-scores') && !isPublished;
  return (
    <>
      <PageHead
        title={t('scores-of', { class: of.label })} detail={detailOf(sheet, t)}
        up={{ href: `/penerimaan/nilai?wave=${wave.id}`, text: t('scoring-of', { wave: wave.label }) }}
      >
        {policy.employerAt?.includes(of.id) && may('admission.see-employer-points') && (
          <Button secondary href={`/penerimaan/nilai/${of.id}/perusahaan`}>{t('employer-points')}</Button>
        )}
        {lines.length > 0 && <Button secondary href={`/penerimaan/nilai/${of.id}?bentuk=xlsx`}>{t('download-sheet')}</Button>}
      </PageHead>
      {isPublished && <p class="govuk-body">{t('scores-closed')}</p>}
      {lines.length === 0 && <Empty what={t('nobody-called')}>{t('nobody-called-text')}</Empty>}
      {lines.length > 0 && (isOpen ? (
        <Form action={`/penerimaan/nilai/${of.id}`}>
          <Lines sheet={sheet} form={form} t={t} lang={lang} isOpen />
          <TextField name="why" label={t('why-changed')} hint={t('why-changed-hint')} optional maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />
          <Button>{t('save-tests')}</Button>
        </Form>
      ) : <Lines sheet={sheet} form={form} t={t} lang={lang} isOpen={false} />)}
      {lines.length > 0 && may('admission.import-scores') && <SheetsCard sheet={sheet} isOpen={isOpen} form={form} t={t} lang={lang} />}
    </>
  );
};

/** What the points of this class weigh; an employer that co-selects takes its part from the interview. */
function detailOf({ class: of, policy: { testPercent: test, interviewPercent, employerPercent, employerAt }, lines }: Sheet, t: T): string {
  const employer = employerAt?.includes(of.id) ? employerPercent ?? 0 : 0;
  return t(employer > 0 ? 'scores-detail-employer' : 'scores-detail', { test, interview: interviewPercent - employer, employer, n: lines.length });
}

const Lines = ({ sheet: { class: of, lines }, form, isOpen, t, lang }: { sheet: Sheet; form: FormState; isOpen: boolean } & Spoken) => (
  <DataTable
    caption={t('scores')}
    columns={[
      { key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'choice', title: t('wish'), numeric: true }, { key: 'test', title: t('test'), numeric: true },
      { key: 'own', title: t('your-interview'), numeric: true }, { key: 'state', title: t('interview') }, { key: 'total', title: t('final'), numeric: true },
    ]}
    rows={lines.map((line, at) => ({ id: line.id, cells: {
      name: <>{isOpen && <input type="hidden" name={`scores.${at}.application`} value={line.id} />}<a href={`/penerimaan/nilai/${of.id}/${line.id}`}>{line.name}</a></>, number: line.number, choice: line.choice,
      test: isOpen ? <ScoreBox form={form} name={`scores.${at}.test`} label={`${t('test')}, ${line.name}`} value={shown(line.test, lang)} /> : shown(line.test, lang) || '–',
      own: line.own ? shown(line.own.score, lang) : isOpen && line.mayScore ? <a href={`/penerimaan/nilai/${of.id}/${line.id}`}>{t('score-now')}</a> : '–',
      state: <CountingTag line={line} t={t} lang={lang} />, total: shown(line.total, lang) || '–',
    } }))}
  />
);

export const shown = (score: number | undefined, lang: Lang): string => (score === undefined ? '' : formatNumber(score / 100, lang, 2));

const tones: Record<Line['state'], TagTone> = { 'nobody': 'plain', 'one': 'info', 'third-needed': 'stop', 'settled': 'go' };

/** How far an interview is, without its points until it is settled. */
const CountingTag = ({ line, t, lang }: { line: Pick<Line, 'state' | 'interview' | 'scorers'>; t: T; lang: Lang }) =>
  (line.interview !== undefined && line.state === 'nobody' ? <>{shown(line.interview, lang)}</> : <Tag text={t(`counting.${line.state}`, { score: shown(line.interview, lang) })} tone={tones[line.state]} />);
