import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDay, formatMoment, formatNumber, formatTime, dayOf } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag, type TagTone } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { changeSittingFacts, removeSitting } from '../actions/change-sitting.ts';
import { closeSitting } from '../actions/close-sitting.ts';
import { seeSitting } from '../actions/see-sittings.ts';
import type { Presence } from '../rules/sitting.ts';
import { fieldAt, spoken, staffPage, type Spoken, type T } from './field-at.ts';

type SeenSitting = Extract<Awaited<ReturnType<typeof seeSitting.run>>, { ok: true }>['value'];
type May = (deed: string) => boolean;
type Props = { seen: SeenSitting; form: FormState; may: May } & Spoken;

/** One sitting: who is called to which slot, and closing it once it is over. */
export const sittingPages: Routes = (app) => {
  const path = '/penerimaan/sesi/:sitting';
  const again = (request: Request) => async (form: FormState) => {
    const seen = await request.ask(seeSitting, { sitting: (request.params as { sitting: string }).sitting });
    return seen.ok ? sittingPage(request, seen.value, form) : staffPage('', <p />);
  };
  app.get(path, (request, reply) => show(request, reply, seeSitting, (seen) => sittingPage(request, seen, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, { deed: changeSittingFacts, again: again(request), done: ({ id }) => ({ to: `/penerimaan/sesi/${id}`, say: spoken(request).t('sitting-saved') }) }));
  app.get(`${path}/tutup`, (request, reply) => show(request, reply, seeSitting, (seen) => closePage(request, seen, emptyForm)));
  app.post(`${path}/tutup`, (request, reply) => submit(request, reply, { deed: closeSitting, again: again(request), done: ({ id, absent }) => ({ to: `/penerimaan/sesi/${id}`, say: spoken(request).t('sitting-closed-said', { n: absent }) }) }));
  app.post(`${path}/hapus`, (request, reply) => submit(request, reply, { deed: removeSitting, again: again(request), done: ({ wave }) => ({ to: `/penerimaan/sesi?wave=${wave}`, say: spoken(request).t('sitting-removed') }) }));
};

export const sittingTitle = ({ sitting }: Pick<SeenSitting, 'sitting'>, { t, lang }: Spoken): string => `${t(`sitting-kind.${sitting.kind}`)}, ${formatDay(dayOf(sitting.startsAt), lang)}`;

function sittingPage(request: Request, seen: SeenSitting, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(sittingTitle(seen, words), <SittingView seen={seen} form={form} may={(deed) => request.may(deed)} {...words} />), problems: form.problems };
}

const SittingView = (props: Props) => {
  const { seen, may, t, lang } = props;
  const { sitting, wave, now } = seen;
  return (
    <>
      <PageHead title={sittingTitle(seen, { t, lang })} detail={`${sitting.room}, ${formatTime(sitting.startsAt, lang)}`} up={{ href: `/penerimaan/sesi?wave=${wave.id}`, text: t('sittings') }}>
        {may('admission.mark-presence') && <Button href={`/penerimaan/pintu/${sitting.id}`}>{t('open-door')}</Button>}
        {may('admission.close-sitting') && !sitting.closedAt && now >= sitting.startsAt && <Button secondary href={`/penerimaan/sesi/${sitting.id}/tutup`}>{t('close-sitting')}</Button>}
      </PageHead>
      <Grid columns="wide-narrow">
        <Stack>{seen.slots.map((slot) => <SlotCard key={slot.id} slot={slot} {...props} />)}</Stack>
        <Stack>
          <Card title={t('sitting-facts')}>
            <SummaryList rows={[
              { key: t('for-whom'), value: seen.label ? t('for-first-wish', { class: seen.label }) : t('everybody') }, { key: t('bring'), value: sitting.bring },
              { key: t('excuse-until'), value: formatMoment(sitting.excuseUntil, lang) },
              ...(sitting.closedAt ? [{ key: t('closed'), value: `${formatMoment(sitting.closedAt, lang)}, ${sitting.closedByName}` }] : []),
            ]} />
          </Card>
          {may('admission.plan-sittings') && !sitting.closedAt && <ChangeCard {...props} />}
        </Stack>
      </Grid>
    </>
  );
};

const SlotCard = ({ slot, seen: { rows, sitting }, may, t, lang }: Props & { slot: SeenSitting['slots'][number] }) => {
  const own = rows.filter((row) => row.slot === slot.id);
  const isMovable = own.some((row) => row.status === 'called') && may('admission.move-slot');
  return (
    <Card title={`${t('slot-at', { time: formatTime(slot.startsAt, lang) })}: ${t('n-of', { n: formatNumber(slot.taken, lang), of: formatNumber(slot.places, lang) })}`} tight>
      {own.length === 0 ? <p class="govuk-body">{t('nobody-in-slot')}</p> : (
        <DataTable
          plain caption={t('slot-at', { time: formatTime(slot.startsAt, lang) })} columns={[{ key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'presence', title: t('presence') }, ...(isMovable ? [{ key: 'move', title: t('deeds') }] : [])]}
          rows={own.map((row) => ({ id: row.application, cells: {
            name: may('admission.see-applications') ? <a href={`/penerimaan/${row.application}`}>{row.name}</a> : row.name, number: row.number,
            presence: <><PresenceTag presence={row.presence} isClosed={sitting.closedAt !== null} t={t} />{row.excuse && <> <span class="small quiet">{row.excuse}</span></>}</>,
            move: isMovable && row.status === 'called' ? <a href={`/penerimaan/${row.application}/jadwal`}>{t('move-slot')}</a> : '',
          } }))}
        />
      )}
    </Card>
  );
};

const tones: Record<Presence, TagTone> = { present: 'go', absent: 'stop', excused: 'wait' };
export const PresenceTag = ({ presence, t }: { presence: Presence | null; isClosed?: boolean; t: T }) => (presence ? <Tag text={t(`presence.${presence}`)} tone={tones[presence]} /> : <span class="quiet">{t('presence.expected')}</span>);

const ChangeCard = ({ seen: { sitting, slots, rows }, form, t }: Props) => {
  const at = fieldAt(form, t);
  const was = (name: string, now: string): string => String(form.values[name] ?? now);
  return (
    <Card title={t('change-sitting')} detail={t('change-sitting-text')}>
      <Form action={`/penerimaan/sesi/${sitting.id}`}>
        <HiddenField name="version" value={String(sitting.version)} />
        <TextField {...at('room')} value={was('room', sitting.room)} maxLength={80} />
        <NumberField {...at('places')} value={was('places', String(slots[0]?.places ?? 1))} />
        <TextField {...at('bring')} value={was('bring', sitting.bring)} maxLength={200} />
        <Button secondary>{t('save-sitting')}</Button>
      </Form>
      {rows.length === 0 && <Form action={`/penerimaan/sesi/${sitting.id}/hapus`}><Button warning>{t('remove-sitting')}</Button></Form>}
    </Card>
  );
};

function closePage(request: Request, seen: SeenSitting, form: FormState) {
  const words = spoken(request);
  const { t } = words;
  const out = seen.rows.filter(({ presence }) => presence === null);
  return { ...staffPage(t('close-sitting'), (
    <>
      <PageHead title={t('close-sitting')} detail={sittingTitle(seen, words)} up={{ href: `/penerimaan/sesi/${seen.sitting.id}`, text: sittingTitle(seen, words) }} />
      <Stack>
        <Card title={out.length > 0 ? t('close-out', { n: out.length }) : t('close-nobody-out')} detail={out.length > 0 ? t('close-effect') : undefined}>
          {out.length > 0 && <ul class="govuk-list">{out.map((row) => <li key={row.application}>{row.name} <span class="small quiet">{row.number}</span></li>)}</ul>}
          <p class="govuk-body">{t('close-phones')}</p>
          <Form action={`/penerimaan/sesi/${seen.sitting.id}/tutup`}><Deeds><Button warning={out.length > 0}>{t('close-sitting')}</Button><Button secondary href={`/penerimaan/pintu/${seen.sitting.id}`}>{t('back-to-door')}</Button></Deeds></Form>
        </Card>
      </Stack>
    </>
  )), problems: form.problems };
}
