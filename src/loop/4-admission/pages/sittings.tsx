import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayShort, formatNumber, formatTime, dayOf } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { ListToolbar } from '#ui/list-toolbar';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { fillSlotsOfWave } from '../actions/fill-slots.ts';
import { seeSittings } from '../actions/see-sittings.ts';
import { sittingKinds } from '../rules/sitting.ts';
import { spoken, staffPage, type Spoken } from './field-at.ts';

export type Plan = Extract<Awaited<ReturnType<typeof seeSittings.run>>, { ok: true }>['value'];
type Props = { plan: Plan; mayPlan: boolean; mayMark: boolean } & Spoken;

/** The sittings of a wave, test and interviews, with how full they are. */
export const sittingsPages: Routes = (app) => {
  app.get('/penerimaan/sesi', (request, reply) => show(request, reply, seeSittings, (plan) => planPage(request, plan, emptyForm)));
  app.post('/penerimaan/sesi/isi', (request, reply) => submit(request, reply, {
    deed: fillSlotsOfWave,
    again: async (form) => {
      const plan = await request.ask(seeSittings, { wave: form.values['wave'] });
      return plan.ok ? planPage(request, plan.value, form) : staffPage('', <p />);
    },
    done: ({ wave, booked }) => ({ to: `/penerimaan/sesi?wave=${wave}`, say: spoken(request).t('slots-filled', { n: booked }) }),
  }));
};

function planPage(request: Request, plan: Plan, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('sittings'), <PlanView plan={plan} mayPlan={request.may('admission.plan-sittings')} mayMark={request.may('admission.mark-presence')} {...words} />), problems: form.problems };
}

const PlanView = (props: Props) => {
  const { plan: { wave, waves, sittings, unbooked }, mayPlan, t, lang } = props;
  const without = unbooked.test + unbooked.interview;
  return (
    <>
      <PageHead title={t('sittings')} detail={wave && t('sittings-of', { wave: `${wave.label} ${wave.year}` })} up={wave && mayPlan ? { href: `/penerimaan?wave=${wave.id}`, text: t('applicants') } : { href: '/meja', text: t('desk') }}>
        {wave && mayPlan && <Button href={`/penerimaan/sesi/baru?wave=${wave.id}`}>{t('plan-sitting')}</Button>}
      </PageHead>
      {waves.length > 1 && <ListToolbar action="/penerimaan/sesi" filters={[{ name: 'wave', label: t('wave'), value: wave?.id ?? '', options: waves.map((one) => ({ value: one.id, text: `${one.label} ${one.year}` })) }]} />}
      {without > 0 && mayPlan && (
        <Notice tone="wait">
          {t('without-slot', { test: formatNumber(unbooked.test, lang), interview: formatNumber(unbooked.interview, lang) })}
          <Form action="/penerimaan/sesi/isi"><HiddenField name="wave" value={wave!.id} /><Button secondary>{t('fill-slots')}</Button></Form>
        </Notice>
      )}
      {sittings.length === 0 ? <Empty what={t('no-sittings')}>{t('no-sittings-text')}</Empty> : sittingKinds.map((kind) => <OneKind key={kind} kind={kind} {...props} />)}
    </>
  );
};

const OneKind = ({ plan: { sittings }, kind, mayMark, t, lang }: Props & { kind: (typeof sittingKinds)[number] }) => {
  const own = sittings.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  return (
    <Card title={t(`sitting-kind.${kind}`)} tight>
      <DataTable
        plain caption={t(`sitting-kind.${kind}`)}
        columns={[{ key: 'when', title: t('when') }, { key: 'room', title: t('room') }, { key: 'full', title: t('places-taken'), numeric: true }, { key: 'present', title: t('came'), numeric: true }, { key: 'state', title: t('standing') }, ...(mayMark ? [{ key: 'door', title: t('to-door') }] : [])]}
        rows={own.map((one) => ({ id: one.id, cells: {
          when: <a href={`/penerimaan/sesi/${one.id}`}>{formatDayShort(dayOf(one.startsAt), lang)}, {formatTime(one.startsAt, lang)}</a>,
          room: <>{one.room}{one.label && <><br /><span class="small quiet">{t('for-first-wish', { class: one.label })}</span></>}</>,
          full: t('n-of', { n: formatNumber(one.taken, lang), of: formatNumber(one.places, lang) }), present: formatNumber(one.present, lang),
          state: one.closedAt ? <Tag text={t('sitting-closed-n', { n: one.absent })} tone="plain" /> : one.taken >= one.places ? <Tag text={t('sitting-full')} tone="wait" /> : <Tag text={t('sitting-open')} tone="go" />,
          door: <a href={`/penerimaan/pintu/${one.id}`}>{t('open-short')}</a>,
        } }))}
      />
    </Card>
  );
};
