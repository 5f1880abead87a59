import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatDay, formatMoment, formatMomentShort, formatNumber } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { TextArea } from '#ui/text-area';
import { callNextInLine } from '../actions/call-next.ts';
import { pauseLine, resumeLine } from '../actions/pause-line.ts';
import { seeLine } from '../actions/see-line.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { LineMoves } from './line-moves.tsx';
import type { SeenLine } from './seen-line.ts';

/** The reserve list of a class: seen as the rule computes it, paused and resumed by a person, ordered by nobody. */
export const linePages: Routes = (app) => {
  const path = '/penerimaan/seleksi/kelas/:class';
  const classOf = (request: Request): string => (request.params as { class: string }).class;
  const again = (request: Request) => async (form: FormState) => {
    const seen = await request.ask(seeLine, { class: classOf(request) });
    if (!seen.ok) throw new Gone();
    return linePage(request, seen.value, form);
  };
  app.get(`${path}/cadangan`, (request, reply) => show(request, reply, seeLine, (line) => linePage(request, line, emptyForm)));
  app.post(`${path}/panggil`, (request, reply) => submit(request, reply, { deed: callNextInLine, again: again(request), done: ({ class: of, offered }) => ({ to: lineHref(of), say: spoken(request).t('called-next-said', { n: offered.length }) }) }));
  app.post(`${path}/hentikan`, (request, reply) => submit(request, reply, { deed: pauseLine, again: again(request), done: ({ class: of }) => ({ to: lineHref(of), say: spoken(request).t('paused-said') }) }));
  app.post(`${path}/lanjutkan`, (request, reply) => submit(request, reply, { deed: resumeLine, again: again(request), done: ({ class: of, offered }) => ({ to: lineHref(of), say: spoken(request).t('resumed-said', { n: offered }) }) }));
};

export const lineHref = (of: string): string => `/penerimaan/seleksi/kelas/${of}/cadangan`;

function linePage(request: Request, line: SeenLine, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(`${words.t('line-of')} ${line.class.label}`, <LineView line={line} form={form} may={(deed) => request.may(deed)} {...words} />), problems: form.problems };
}

type Props = { line: SeenLine; form: FormState; may: (deed: string) => boolean } & Spoken;

const LineView = (props: Props) => {
  const { line: { class: of, wave, free, offers, confirmed, isOver, until }, t, lang } = props;
  return (
    <>
      <PageHead title={`${t('line-of')} ${of.label}`} detail={t(isOver ? 'line-over' : 'line-lead', { day: formatDay(until, lang) })} up={{ href: `/penerimaan/seleksi/kelas/${of.id}`, text: of.label }} />
      <Stack>
        <Figures cards items={[
          { value: formatNumber(confirmed.length, lang), text: t('in-class', { n: of.seats }), href: `/penerimaan?wave=${wave.id}&class=${of.id}&status=confirmed` },
          { value: formatNumber(offers.length, lang), text: t('offers-waiting'), href: `/penerimaan?wave=${wave.id}&class=${of.id}&status=offered` },
          { value: formatNumber(free, lang), text: t('free-seats') },
        ]} />
        <Grid columns="wide-narrow">
          <Stack><Waiting {...props} /><Offers {...props} /></Stack>
          <Stack><Calling {...props} /><LineMoves line={props.line} t={t} lang={lang} /></Stack>
        </Grid>
      </Stack>
    </>
  );
};

const Waiting = ({ line: { waiting }, t, lang }: Props) => (
  <Card title={t('line-n', { n: formatNumber(waiting.length, lang) })} tight>
    {waiting.length === 0 ? <Empty what={t('line-empty')}>{t('line-empty-text')}</Empty> : (
      <DataTable
        plain caption={t('line-of')}
        columns={[{ key: 'name', title: t('name') }, { key: 'place', title: t('line-place'), numeric: true }, { key: 'number', title: t('number') }, { key: 'score', title: t('score'), numeric: true }, { key: 'holds', title: t('line-holds') }]}
        rows={waiting.map((one) => ({ id: one.id, cells: {
          name: <a href={`/penerimaan/${one.id}`}>{one.name}</a>, place: one.place, number: one.number.replace('-', '‑'), score: one.score === undefined ? '–' : formatNumber(one.score / 100, lang, 2), holds: one.holds ?? '–',
        } }))}
      />
    )}
  </Card>
);

const Offers = ({ line: { offers }, t, lang }: Props) => (offers.length === 0 ? null : (
  <Card title={t('open-offers')} tight>
    <DataTable plain caption={t('open-offers')} columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'until', title: t('answer-until') }]}
      rows={offers.map((one) => ({ id: one.id, cells: { name: <a href={`/penerimaan/${one.id}`}>{one.name}</a>, number: one.number.replace('-', '‑'), until: formatMomentShort(one.until, lang) } }))} />
  </Card>
));

/** Calling goes on by itself; an officer may ask for it at once, or let it stand still with a reason. */
const Calling = ({ line: { class: of, pause, free, isOver }, form, may, t, lang }: Props) => {
  if (isOver) return null;
  const path = `/penerimaan/seleksi/kelas/${of.id}`;
  if (pause) {
    return (
      <Card title={t('paused-tag')}>
        <p class="govuk-body">{t('line-is-paused', { name: pause.byName, moment: formatMoment(pause.at, lang), why: pause.why })}</p>
        {may('admission.resume-line') && <Form action={`${path}/lanjutkan`}><Button>{t('resume-line')}</Button></Form>}
      </Card>
    );
  }
  return (
    <Card title={t('pause-line')}>
      {free > 0 && may('admission.call-next') && <Deeds><Form action={`${path}/panggil`}><Button secondary>{t('call-next')}</Button></Form></Deeds>}
      {may('admission.pause-line') && (
        <Form action={`${path}/hentikan`}>
          <p class="govuk-body">{t('pause-effect')}</p>
          <TextArea name="why" label={t('pause-why')} hint={t('pause-why-hint')} rows={2} maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />
          <Button secondary>{t('pause-line')}</Button>
        </Form>
      )}
    </Card>
  );
};
