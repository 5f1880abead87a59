import type { Request, Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatDay, formatMoment, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { seeSelection } from '../actions/see-selection.ts';
import { drawText } from './draw.tsx';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { HistoryCard } from './history-card.tsx';
import { Rules } from './policy-sentences.tsx';
import { GlassBoxCard } from './recompute.tsx';
import type { Selection } from './seen-selection.ts';

type May = (deed: string) => boolean;

export const selectionPages: Routes = (app) => {
  app.get('/penerimaan/seleksi/:wave', (request, reply) => show(request, reply, seeSelection, (selection) => selectionPage(request, selection)));
};

export function selectionPage(request: Request, selection: Selection) {
  const words = spoken(request);
  return staffPage(words.t('selection-of', { wave: selection.wave.label }), <SelectionView selection={selection} may={(deed) => request.may(deed)} {...words} />);
}

type Props = { selection: Selection; may: May } & Spoken;

const SelectionView = (props: Props) => {
  const { selection: { wave, figures, timeline }, t, lang } = props;
  const list = `/penerimaan?wave=${wave.id}`;
  return (
    <>
      <PageHead title={t('selection-of', { wave: `${wave.label} ${wave.year}` })} detail={t('selection-days', { until: formatDay(wave.applyUntil, lang), test: formatDay(wave.testOn, lang), announce: formatDay(wave.announceOn, lang) })} up={{ href: list, text: t('applicants') }}>
        <Button secondary href={`/penerimaan/sesi?wave=${wave.id}`}>{t('sittings')}</Button><Button secondary href={`/penerimaan/nilai?wave=${wave.id}`}>{t('scoring')}</Button>
      </PageHead>
      <Stack>
        <p class="small mid-dots"><a href={`/penerimaan/seleksi/${wave.id}/keberatan`}>{t('objections')}</a> · <a href={`/penerimaan/seleksi/${wave.id}/pemerataan`}>{t('equity')}</a></p>
        <Figures cards items={[
          { value: formatNumber(figures.applicants, lang), text: t('sent-applications'), href: list },
          { value: formatNumber(figures.seats === 0 ? 0 : figures.applicants / figures.seats, lang, 1), text: t('per-seat'), href: list },
          { value: formatNumber((figures.byStatus.scored ?? 0) + (figures.byStatus.called ?? 0), lang), text: t('called-and-scored', { n: figures.byStatus.scored ?? 0 }), href: `${list}&status=called` },
          { value: formatNumber(figures.confirmed, lang), text: t('seats-confirmed', { n: figures.seats }), href: `${list}&status=confirmed` },
        ]} />
        <Classes {...props} />
        <Grid columns="three"><RunCard {...props} /><PolicyCard {...props} /><HistoryCard entries={timeline} t={t} lang={lang} /></Grid>
        {props.selection.run?.status === 'published' && <GlassBoxCard wave={wave.id} may={props.may} t={t} />}
      </Stack>
    </>
  );
};

const Classes = ({ selection: { classes, run, wave }, t, lang }: Props) => {
  const isPublished = run?.status === 'published';
  return (
    <DataTable
      caption={t('classes')}
      columns={[{ key: 'class', title: t('class') }, { key: 'seats', title: t('seats-title'), numeric: true }, { key: 'asked', title: t('asked-first'), numeric: true }, ...(run ? [{ key: 'last', title: t('last-admitted'), numeric: true }] : []), { key: 'confirmed', title: t('confirmed'), numeric: true }, { key: 'deed', title: t('deeds') }]}
      rows={classes.map((one) => ({ id: one.id, cells: {
        class: <a href={run ? `/penerimaan/seleksi/kelas/${one.id}` : `/penerimaan?wave=${wave.id}&class=${one.id}`}>{one.label}</a>,
        seats: one.seats, asked: `${formatNumber(one.figures.applicants, lang)} / ${formatNumber(one.figures.firstChoices, lang)}`,
        last: one.result?.cutOff === undefined ? '–' : formatNumber(one.result.cutOff / 100, lang, 2),
        confirmed: isPublished ? <>{one.figures.confirmed}{one.figures.offered > 0 && ` + ${one.figures.offered} ${t('offered-short')}`} {one.free > 0 && <Tag text={t('free-n', { n: one.free })} tone="warm" />}{one.isPaused && <> <Tag text={t('paused-tag')} tone="stop" /></>}</> : '–',
        deed: isPublished
          ? <a href={`/penerimaan/seleksi/kelas/${one.id}/cadangan`}>{t('see-line')}</a>
          : <a href={`/penerimaan/nilai/${one.id}`}>{t('scores')}</a>,
      } }))}
    />
  );
};

const PolicyCard = ({ selection, may, t, lang }: Props) => {
  const { wave, policy, classes, today, run, proposal } = selection;
  const path = `/penerimaan/aturan/${wave.id}`;
  const mayCorrect = policy.frozenAt && !proposal && run?.status !== 'published' && run?.status !== 'approved' && may('admission.propose-policy');
  return (
    <Card title={t('policy')}>
      <Rules of={policy} wave={wave.id} seats={Math.min(...classes.map(({ seats }) => seats))} t={t} lang={lang} />
      {policy.hash && <p class="small quiet">{t('fingerprint')}: <code>{policy.hash.slice(0, 16)}</code></p>}
      {!policy.frozenAt && today <= wave.applyUntil && (
        <Deeds>
          {may('admission.set-policy') && <Button secondary href={path}>{t('change-policy')}</Button>}
          {may('admission.freeze-policy') && <Button href={`${path}/kunci`}>{t('freeze-policy')}</Button>}
        </Deeds>
      )}
      {!policy.frozenAt && today > wave.applyUntil && <p class="govuk-body late">{t('never-frozen')}</p>}
      {proposal && <p class="govuk-body">{t('proposal-of', { name: proposal.proposedByName ?? '', moment: formatMoment(proposal.proposedAt!, lang) })}. <a href={`${path}/koreksi`}>{t('see-proposal')}</a></p>}
      {may('admission.preview-policy') && <p class="small"><a href={`${path}/pratinjau`}>{t('preview')}</a></p>}
      {mayCorrect && <p class="small"><a href={`${path}/koreksi`}>{t('correct-policy')}</a></p>}
    </Card>
  );
};

const RunCard = ({ selection, may, t, lang }: Props) => {
  const { wave, run, isOwnRun, draw, isOver, now, publishAt } = selection;
  const mayCompute = run?.status !== 'published' && run?.status !== 'approved' && draw?.settled && may('admission.compute-run');
  const mayEnter = draw && !draw.settled && isOver && may('admission.enter-public-value');
  return (
    <Card title={t('result-of-selection')}>
      <p class="govuk-body">{runText(selection, t, lang)}</p>
      {draw && <p class="govuk-body">{t('the-draw')}: {drawText(selection, t, lang)}</p>}
      {run && <p class="small quiet">{t('fingerprint')}: <code>{run.resultHash.slice(0, 16)}</code>{run.seed && <><br />{t('seed')}: <code>{run.seed.slice(0, 16)}</code></>}</p>}
      {run?.status === 'computed' && !isOwnRun && <p class="govuk-body">{t(now < publishAt ? 'approve-result-effect' : 'publish-now-effect', { at: formatMoment(publishAt, lang) })}</p>}
      <Deeds>
        {mayEnter && <Button href={`/penerimaan/aturan/${wave.id}/undian`}>{t('enter-public-value')}</Button>}
        {run?.status === 'approved' && may('admission.unapprove-run') && <Form action={`/penerimaan/seleksi/${wave.id}/tarik-persetujuan`}><HiddenField name="run" value={run.id} /><Button secondary>{t('unapprove')}</Button></Form>}
        {mayCompute && <Form action={`/penerimaan/seleksi/${wave.id}/hitung`}><Button secondary={run !== undefined}>{t(run ? 'compute-again' : 'compute')}</Button></Form>}
        {run?.status === 'computed' && !isOwnRun && may('admission.publish-run') && <Form action={`/penerimaan/seleksi/${wave.id}/umumkan`}><HiddenField name="run" value={run.id} /><Button>{t(now < publishAt ? 'approve' : 'publish')}</Button></Form>}
      </Deeds>
    </Card>
  );
};

function runText({ run, isOwnRun, wave, today }: Selection, t: T, lang: Lang): string {
  if (!run) return t(today <= wave.applyUntil ? 'no-run-open' : 'no-run');
  const computed = { day: formatMoment(run.computedAt, lang), name: run.computedByName };
  if (run.status === 'published') return t('run-published', { ...computed, on: formatMoment(run.publishedAt!, lang), by: run.publishedByName ?? '' });
  if (run.status === 'approved') return t('run-approved', { ...computed, by: run.approvedByName ?? '', at: formatMoment(run.publishAt!, lang) });
  return t(isOwnRun ? 'run-own' : 'run-computed', computed);
}
