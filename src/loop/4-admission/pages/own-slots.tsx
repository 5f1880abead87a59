import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay, formatMoment, formatTime, dayOf } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { TextArea } from '#ui/text-area';
import { excuse } from '../actions/excuse.ts';
import { moveSlot } from '../actions/move-slot.ts';
import { seeOwnSlots } from '../actions/see-own-slots.ts';
import { errorAt, ownPage, spoken, staffPage, type Spoken } from './field-at.ts';

type Own = Extract<Awaited<ReturnType<typeof seeOwnSlots.run>>, { ok: true }>['value'];
type Side = 'pendaftaran' | 'penerimaan';

/** Moving an appointment or saying that one cannot come: by the person, and by the office for somebody at the counter. */
export const ownSlotsPages: Routes = (app) => {
  for (const side of ['pendaftaran', 'penerimaan'] as const) {
    const path = `/${side}/:application/jadwal`;
    app.get(path, (request, reply) => show(request, reply, seeOwnSlots, (own) => slotsPage(request, own, side, emptyForm)));
    const post = <Input, Value extends { readonly id: string }, Error extends Refusal>(at: string, deed: Action<Input, Value, Error>, said: 'slot-moved' | 'excuse-kept') => app.post(at, (request, reply) => submit(request, reply, {
      deed,
      again: async (form) => {
        const own = await request.ask(seeOwnSlots, request.params);
        return own.ok ? slotsPage(request, own.value, side, form) : ownPage('', <p />);
      },
      done: ({ id }) => ({ to: `/${side}/${id}`, say: spoken(request).t(said) }),
    }));
    post(path, moveSlot, 'slot-moved');
    post(`${path}/berhalangan`, excuse, 'excuse-kept');
  }
};

function slotsPage(request: Request, own: Own, side: Side, form: FormState) {
  const words = spoken(request);
  const title = words.t(side === 'penerimaan' ? 'appointments' : 'your-appointments');
  const body = <Appointments own={own} side={side} form={form} {...words} />;
  return { ...(side === 'penerimaan' ? staffPage(title, body) : ownPage(title, body)), problems: form.problems };
}

const Appointments = ({ own, side, form, t, lang }: { own: Own; side: Side; form: FormState } & Spoken) => {
  const { application, appointments } = own;
  const home = `/${side}/${application.id}`;
  return (
    <>
      {side === 'penerimaan' ? <PageHead title={t('appointments')} up={{ href: home, text: application.number ?? '' }} /> : <><BackLink href={home} /><h1 class="govuk-heading-l">{t('your-appointments')}</h1></>}
      {appointments.length === 0 && <p class="govuk-body">{t('no-appointment')}</p>}
      {appointments.map((one) => (
        <section key={one.booking.kind}>
          <h2 class="govuk-heading-m">{t(`sitting-kind.${one.booking.kind}`)}</h2>
          <p class="govuk-body">{formatMoment(one.slot.startsAt, lang)}, {one.slot.sitting.room}</p>
          {one.booking.presence && <p class="govuk-body">{t(side === 'penerimaan' ? `presence.${one.booking.presence}` : `own-presence.${one.booking.presence}`)}{one.booking.excuse && ` ${one.booking.excuse}`}</p>}
          {one.booking.presence !== 'present' && one.booking.presence !== 'absent' && <MoveForm one={one} own={own} side={side} form={form} t={t} lang={lang} />}
          {one.mayExcuse && <ExcuseForm one={one} own={own} side={side} form={form} t={t} lang={lang} />}
        </section>
      ))}
    </>
  );
};

type Part = { one: Own['appointments'][number]; own: Own; side: Side; form: FormState } & Spoken;

const MoveForm = ({ one: { booking, others, slot }, own: { application, byStaff }, side, form, t, lang }: Part) => {
  if (others.length === 0) return <p class="govuk-body">{t(booking.moves > 0 && !byStaff ? 'moved-already' : 'no-other-slot', { until: formatMoment(slot.sitting.excuseUntil, lang) })}</p>;
  return (
    <Form action={`/${side}/${application.id}/jadwal`}>
      <Radios
        name="slot" label={t('other-slot')} hint={t(byStaff ? 'other-slot-staff' : 'other-slot-once')} error={errorAt(form, 'slot')}
        options={others.slice(0, 24).map(({ id, startsAt, places, taken, sitting }) => ({ value: id, text: `${formatDay(dayOf(startsAt), lang)}, ${formatTime(startsAt, lang)}`, hint: t('slot-free', { room: sitting.room, n: places - taken }) }))}
      />
      <Button>{t('move-slot')}</Button>
    </Form>
  );
};

const ExcuseForm = ({ one: { booking, slot }, own: { application }, side, form, t, lang }: Part) => (
  <Form action={`/${side}/${application.id}/jadwal/berhalangan`}>
    <HiddenField name="kind" value={booking.kind} />
    <TextArea name="why" id={`why-${booking.kind}`} label={t('why-not-come')} hint={t('why-not-come-hint', { until: formatMoment(slot.sitting.excuseUntil, lang) })} rows={2} maxLength={300} value={String(form.values['why'] ?? '')} error={form.values['kind'] === booking.kind ? errorAt(form, 'why') : undefined} />
    <Button secondary>{t('say-not-come')}</Button>
  </Form>
);
