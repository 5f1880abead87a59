import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatMoment } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { Verdict } from '#ui/verdict';
import { confirmEmployerPoints, recordEmployerPoints, seeEmployerPoints } from '../actions/employer-points.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { ScoreBox } from './score-box.tsx';
import { shown } from './scores.tsx';

type Seen = Extract<Awaited<ReturnType<typeof seeEmployerPoints.run>>, { ok: true }>['value'];
type May = (deed: string) => boolean;

export const employerPointsPath = (of: string): string => `/penerimaan/nilai/${of}/perusahaan`;

/** The assessment of an employer that co-selects: copied by one officer, compared by another. */
export const employerPointsPages: Routes = (app) => {
  app.get('/penerimaan/nilai/:class/perusahaan', (request, reply) => show(request, reply, seeEmployerPoints, (seen) => employerPage(request, seen, emptyForm)));
  app.post('/penerimaan/nilai/:class/perusahaan', (request, reply) => submit(request, reply, {
    deed: recordEmployerPoints, again: (form) => againPage(request, form),
    done: (saved) => ({ to: employerPointsPath(saved.class), say: spoken(request).t('employer-saved', { n: saved.people }) }),
  }));
  app.post('/penerimaan/nilai/:class/perusahaan/cocok', (request, reply) => submit(request, reply, {
    deed: confirmEmployerPoints, again: (form) => againPage(request, form),
    done: (saved) => ({ to: employerPointsPath(saved.class), say: spoken(request).t('employer-confirmed-said') }),
  }));
};

async function againPage(request: Request, form: FormState) {
  const seen = await request.ask(seeEmployerPoints, { class: (request.params as { class: string }).class });
  return seen.ok ? employerPage(request, seen.value, form) : staffPage('', <p />);
}

function employerPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  const view = <EmployerPoints seen={seen} form={form} may={(deed) => request.may(deed)} {...words} />;
  return { ...staffPage(words.t('employer-points-of', { employer: seen.employer }), view), problems: form.problems };
}

const EmployerPoints = ({ seen, form, may, t, lang }: { seen: Seen; form: FormState; may: May } & Spoken) => {
  const { class: of, employer, percent, sheet, isDecided, lines } = seen;
  const isOpen = may('admission.record-employer-points') && !isDecided;
  return (
    <>
      <PageHead
        title={t('employer-points-of', { employer })} detail={t('employer-points-lead', { class: of.label, n: percent })}
        up={{ href: `/penerimaan/nilai/${of.id}`, text: t('scores-of', { class: of.label }) }}
      >
        {lines.length > 0 && <Button secondary print>{t('print-for-employer')}</Button>}
      </PageHead>
      {lines.length === 0 ? <Empty what={t('nobody-called')}>{t('nobody-called-text')}</Empty> : <Standing seen={seen} may={may} t={t} lang={lang} />}
      {lines.length > 0 && (isOpen ? (
        <Form action={employerPointsPath(of.id)}>
          <Lines seen={seen} form={form} isOpen t={t} lang={lang} />
          <TextField
            name="paper" label={t('employer-paper')} hint={t('employer-paper-hint')} maxLength={200}
            value={String(form.values['paper'] ?? sheet?.paper ?? '')} error={errorAt(form, 'paper')}
          />
          {sheet?.confirmedAt && <TextField name="why" label={t('why-changed')} maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
          <Button secondary={sheet !== undefined}>{t('save-employer-points')}</Button>
        </Form>
      ) : <Lines seen={seen} form={form} isOpen={false} t={t} lang={lang} />)}
    </>
  );
};

/** How far the paper is: nothing, copied, or compared by a second person, who does that here. */
const Standing = ({ seen: { class: of, sheet, isOwn, isDecided }, may, t, lang }: { seen: Seen; may: May } & Spoken) => {
  if (!sheet) return <p class="govuk-body">{t('employer-none')}</p>;
  const copied = t('employer-recorded', { paper: sheet.paper, name: sheet.recordedByName, moment: formatMoment(sheet.recordedAt, lang) });
  if (sheet.confirmedAt) {
    const title = t('employer-confirmed', { name: sheet.confirmedByName ?? '', moment: formatMoment(sheet.confirmedAt, lang) });
    return <Verdict tone="go" mark title={title}><p>{copied}</p></Verdict>;
  }
  const mayConfirm = !isOwn && !isDecided && may('admission.confirm-employer-points');
  return (
    <Verdict tone="wait" title={t(mayConfirm ? 'employer-waits-you' : 'employer-waits')}>
      <p>{copied}</p>
      {mayConfirm && <Form action={`${employerPointsPath(of.id)}/cocok`}><HiddenField name="seen" value={sheet.recordedAt} /><Button>{t('confirm-employer-points')}</Button></Form>}
    </Verdict>
  );
};

const Lines = ({ seen: { lines }, form, isOpen, t, lang }: { seen: Seen; form: FormState; isOpen: boolean } & Spoken) => (
  <DataTable
    caption={t('employer-points')} columns={[{ key: 'number', title: t('number') }, { key: 'name', title: t('name') }, { key: 'points', title: t('points-0-100'), numeric: true }]}
    rows={lines.map((line, at) => ({ id: line.id, cells: {
      number: <>{isOpen && <input type="hidden" name={`scores.${at}.application`} value={line.id} />}{line.number.replace('-', '\u2011')}</>, name: line.name,
      points: isOpen
        ? <ScoreBox form={form} name={`scores.${at}.points`} label={`${t('points-0-100')}, ${line.name}`} value={shown(line.points, lang)} />
        : shown(line.points, lang) || '–',
    } }))}
  />
);
