import { addMinutes } from '#kernel/instant';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatMoment, formatMomentShort, formatNumber } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Tag, type TagTone } from '#ui/tag';
import { decideCorrection } from '../actions/decide-correction.ts';
import { seeObjections } from '../actions/see-objections.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';

type Seen = Extract<Awaited<ReturnType<typeof seeObjections.run>>, { ok: true }>['value'];
type Props = { seen: Seen; may: (deed: string) => boolean } & Spoken;

/** The objections of a wave with their deadlines, and corrections that wait for a second person. */
export const objectionsPages: Routes = (app) => {
  app.get('/penerimaan/seleksi/:wave/keberatan', (request, reply) => show(request, reply, seeObjections, (seen) => listPage(request, seen, emptyForm)));
  app.post('/penerimaan/seleksi/:wave/pembetulan', (request, reply) => submit(request, reply, {
    deed: decideCorrection,
    again: async (form) => {
      const seen = await request.ask(seeObjections, { wave: (request.params as { wave: string }).wave });
      if (!seen.ok) throw new Gone();
      return listPage(request, seen.value, form);
    },
    done: ({ wave, isOffered }) => ({ to: objectionsHref(wave), say: spoken(request).t(isOffered ? 'corrected-offered-said' : (request.body as { approve?: string } | undefined)?.approve === 'false' ? 'dropped-points-said' : 'corrected-said') }),
  }));
};

export const objectionsHref = (wave: string): string => `/penerimaan/seleksi/${wave}/keberatan`;

function listPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('objections-of', { wave: seen.wave.label }), <Objections seen={seen} may={(deed) => request.may(deed)} {...words} />), problems: form.problems };
}

const tones: Readonly<Record<string, TagTone>> = { 'open': 'wait', 'upheld': 'go', 'not-upheld': 'plain', 'proposed': 'wait', 'approved': 'go', 'dropped': 'plain' };

const Objections = (props: Props) => {
  const { seen: { wave, objections }, t, lang } = props;
  return (
    <>
      <PageHead title={t('objections-of', { wave: `${wave.label} ${wave.year}` })} detail={t('objections-lead')} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }} />
      <Stack>
        {objections.length === 0 ? <Empty what={t('no-objections')}>{t('no-objections-text')}</Empty> : (
          <DataTable
            caption={t('objections')}
            columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'about', title: t('objection-about') }, { key: 'filed', title: t('filed-at') }, { key: 'due', title: t('answer-due') }, { key: 'status', title: t('standing') }]}
            rows={objections.map((one) => ({ id: one.id, cells: {
              name: <a href={`/penerimaan/keberatan/${one.id}`}>{one.name}</a>, number: one.number.replace('-', '‑'), about: t(`reason.${one.reason}`), filed: formatMomentShort(one.filedAt, lang), due: one.status === 'open' ? formatMomentShort(addMinutes(one.dueAt, -1), lang) : '–',
              status: <><Tag text={t(`objection.${one.status}`)} tone={tones[one.status] ?? 'plain'} />{one.status === 'open' && one.dueAt <= props.seen.now && <> <Tag text={t('overdue')} tone="stop" /></>}</>,
            } }))}
          />
        )}
        <Corrections {...props} />
      </Stack>
    </>
  );
};

const Corrections = ({ seen: { wave, corrections }, may, t, lang }: Props) => (corrections.length === 0 ? null : (
  <Card title={t('corrections')}>
    {corrections.map((one) => (
      <section key={one.id}>
        <p class="govuk-body"><a href={`/penerimaan/${one.application}`}>{one.name}</a>, {one.number.replace('-', '‑')} · {t('correction-of', { class: one.label, points: pointsText(one, t, lang) })} <Tag text={t(`correction.${one.status}`)} tone={tones[one.status] ?? 'plain'} /></p>
        <p class="small quiet">{one.why} {t('correction-by', { name: one.proposedByName, moment: formatMoment(one.proposedAt, lang) })} {one.decidedAt && t('correction-decided-by', { name: one.decidedByName ?? '', moment: formatMoment(one.decidedAt, lang) })}</p>
        {one.status === 'proposed' && may('admission.decide-correction') && (
          <Deeds>
            {!one.isOwn && <Decide wave={wave.id} correction={one.id} approve text={t('approve-points')} />}
            <Decide wave={wave.id} correction={one.id} approve={false} text={t('drop-points')} />
          </Deeds>
        )}
      </section>
    ))}
  </Card>
));

const Decide = ({ wave, correction, approve, text }: { wave: string; correction: string; approve: boolean; text: string }) => (
  <Form action={`/penerimaan/seleksi/${wave}/pembetulan`}>
    <HiddenField name="correction" value={correction} />
    <HiddenField name="approve" value={String(approve)} />
    <Button secondary={!approve}>{text}</Button>
  </Form>
);

/** `Tes 85,00, Wawancara 70,50`: only what is corrected. */
function pointsText({ test, interview, proved }: Seen['corrections'][number], t: T, lang: Spoken['lang']): string {
  const points = ([['test', test], ['interview', interview]] as const).flatMap(([part, score]) => (score === null ? [] : [`${t(part)} ${formatNumber(score / 100, lang, 2)}`]));
  return [...points, ...(proved ?? []).map((trait) => t(`trait.${trait}`))].join(', ');
}
