import type { Translate } from '#kernel/translate';
import { Bar } from '#ui/bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatDay, formatDayShort, formatMomentShort, formatPercent, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { Timeline } from '#ui/timeline';
import { markAt } from '../rules/mark.ts';
import { id as words, type TrainingKey } from '../texts/id.ts';
import { codeOf } from './criterion-href.ts';
import { EvidenceList } from './evidence-list.tsx';
import type { SeenEnrolment } from './seen.ts';
import { reasonWords } from './reason-words.ts';
import { StatusTag } from './status-tag.tsx';

type May = { readonly follow: boolean; readonly resign: boolean; readonly dismiss: boolean; readonly complete: boolean; readonly person: boolean; readonly evidence: boolean };
type Props = { seen: SeenEnrolment; may: May; t: Translate<TrainingKey>; lang: Lang };

/** A trainee's record: what needs attention first, then figures, days, units and history. */
export const EnrolmentView = (props: Props) => {
  const { seen, may, t, lang } = props;
  return (
    <>
      <PageHead person title={seen.person.name} detail={`${seen.class.label} · ${seen.waveLabel} · NIK ${seen.person.maskedNik}`} up={{ href: `/kelas/${seen.class.id}`, text: seen.class.label }}>
        <StatusTag large status={seen.enrolment.status} reason={seen.enrolment.reason} t={t} />
      </PageHead>
      <Grid columns="content-side">
        <Stack>
          <Card title={t('missing-next')}><Attention {...props} /></Card>
          <Card title={t('units')}><Units {...props} /></Card>
          {may.evidence && seen.evidence.length > 0 && <Card title={`${t('evidence')} (${seen.evidence.length})`}><EvidenceList rows={seen.evidence} t={t} lang={lang} /></Card>}
          <Card title={t('days')}><Days {...props} /></Card>
        </Stack>
        <Stack>
          <Card title={t('record')}><Facts {...props} /></Card>
          {seen.followUps.length > 0 && <Card title={t('done-about')}><Timeline entries={seen.followUps.map((one) => ({ when: formatMomentShort(one.at, lang), dateTime: one.at, what: one.deed, who: one.by }))} /></Card>}
          <Card title={t('timeline')}>{seen.timeline.length === 0 ? <p class="quiet">{t('no-timeline')}</p> : <Timeline entries={seen.timeline.map((entry) => entryOf(entry, t, lang))} />}</Card>
        </Stack>
      </Grid>
    </>
  );
};

const Attention = ({ seen, may, t, lang }: Props) => (
  <>
    {seen.standing.reasons.length === 0 ? <p>{t('all-well')}</p> : <ul class="govuk-list govuk-list--bullet">{seen.standing.reasons.map((reason) => <li key={reason.kind}>{reasonWords(reason, t, lang)}</li>)}</ul>}
    <div class="deeds">
      {may.complete && (
        <Form action={`/kelas/${seen.class.id}/selesai`}><HiddenField name="enrolments" value={seen.enrolment.id} /><Button>{t('complete')}</Button></Form>
      )}
      {may.follow && <Button secondary href={`/kelas/peserta/${seen.enrolment.id}/tindak-lanjut`}>{t('follow-up')}</Button>}
      {may.resign && <Button secondary href={`/kelas/peserta/${seen.enrolment.id}/mundur`}>{t('leave')}</Button>}
      {may.dismiss && <Button secondary href={`/kelas/peserta/${seen.enrolment.id}/berhenti`}>{t('dismiss')}</Button>}
    </div>
  </>
);

const Facts = ({ seen, may, t, lang }: Props) => (
  <SummaryList rows={[
    { key: t('in-class'), value: <a href={`/kelas/${seen.class.id}`}>{seen.class.label}</a> },
    { key: t('since'), value: formatDay(seen.enrolment.startedOn, lang) },
    ...(seen.enrolment.endedOn ? [{ key: t('ended'), value: formatDay(seen.enrolment.endedOn, lang) }] : []),
    ...(seen.enrolment.reason ? [{ key: t('reason'), value: `end.${seen.enrolment.reason}` in words ? t(`end.${seen.enrolment.reason}` as TrainingKey) : seen.enrolment.reason }] : []),
    ...(seen.person.phone ? [{ key: t('phone'), value: formatPhone(seen.person.phone) }] : []),
    { key: t('attendance-share'), value: seen.standing.taken === 0 ? t('no-attendance-yet') : `${formatPercent(seen.standing.present / seen.standing.taken, lang)} (${t('periods-of', { present: seen.standing.present, taken: seen.standing.taken })})` },
    { key: t('rule'), value: t('rule-text', { minimum: seen.minimum }) },
    ...(may.person ? [{ key: t('name'), value: <a href={`/orang/${seen.person.id}`}>{t('see-person')}</a> }] : []),
  ]} />
);

const Units = ({ seen, t }: Props) => (
  <>{seen.units.map((unit) => {
    const reached = unit.lines.filter((line) => line.judgement?.result === 'competent').length;
    return (
      <div key={unit.unitKey}>
        <Bar ratio={unit.lines.length === 0 ? 0 : reached / unit.lines.length} label={unit.title} value={t('shown-of', { reached, lines: unit.lines.length })} />
        <Details summary={`${codeOf(unit.unitKey)} · ${t('criteria')}`}>
          <Points caption={unit.title} points={unit.lines.map((line) => ({
            text: <>{line.criterion === 'unit' ? t('whole-unit') : `${line.criterion} ${line.text}`}{line.judgement?.note && <span class="quiet small"> · {line.judgement.note}</span>}</>,
            value: line.judgement ? t(line.judgement.result === 'competent' ? 'K' : 'BK') : '–',
          }))} />
        </Details>
      </div>
    );
  })}</>
);

const Days = ({ seen, t, lang }: Props) => (seen.days.length === 0 ? <p class="quiet">{t('no-attendance-yet')}</p> : (
  <>
    <Points caption={t('days')} points={[...seen.days].reverse().map(({ day, marks }) => ({
      text: <a href={`/kelas/${seen.class.id}/presensi?day=${day}`}>{formatDayShort(day, lang)}</a>,
      value: Array.from({ length: marks.length }, (_, at) => { const mark = markAt(marks, at + 1); return mark ? t(`short.${mark}`) : '–'; }).join(' '),
    }))} />
    <Tag text={t('legend').split('.')[0] ?? ''} />
  </>
));

function entryOf(entry: SeenEnrolment['timeline'][number], t: Translate<TrainingKey>, lang: Lang) {
  const key = `deed.${entry.deed}`;
  const told = Object.values(entry.after ?? {}).filter((value) => typeof value === 'string').join(', ');
  return { when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in words ? t(key as TrainingKey) : entry.deed, who: entry.actorName, ...(entry.deed === 'training.follow-up' && told ? { why: told } : entry.why && entry.why !== 'code' ? { why: entry.why } : {}) };
}
