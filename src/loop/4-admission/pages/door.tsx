import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, formatTime, dayOf } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { KeptForms, KeptSwitch } from '#ui/kept-forms';
import { PageHead } from '#ui/page-head';
import { People, PersonRow } from '#ui/person-row';
import { TextField } from '#ui/text-field';
import { markPresence } from '../actions/mark-presence.ts';
import { openDoor } from '../actions/see-sittings.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { sittingTitle } from './sitting.tsx';

type Seen = Extract<Awaited<ReturnType<typeof openDoor.run>>, { ok: true }>['value'];
type Row = Seen['rows'][number];

/** Who comes in, marked on a phone at the door: by a plain form, and by the phone's outbox where there is no network. */
export const doorPages: Routes = (app) => {
  app.get('/penerimaan/pintu/:sitting', (request, reply) => show(request, reply, openDoor, (seen) => doorPage(request, seen, emptyForm)));
  app.post('/penerimaan/pintu/:sitting', (request, reply) => submit(request, reply, {
    deed: markPresence,
    again: async (form) => {
      const seen = await request.ask(openDoor, { sitting: (request.params as { sitting: string }).sitting });
      return seen.ok ? doorPage(request, seen.value, form) : staffPage('', <p />);
    },
    done: ({ sitting, application }) => ({ to: `/penerimaan/pintu/${sitting}#p-${application}` }),
  }));
};

function doorPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(sittingTitle(seen, words), <Door seen={seen} form={form} {...words} />), problems: form.problems };
}

const Door = ({ seen, form, t, lang }: { seen: Seen; form: FormState } & Spoken) => {
  const { sitting, rows, slots } = seen;
  const came = rows.filter(({ presence }) => presence === 'present').length;
  return (
    <KeptForms
      keeper="door-keeper" within="/penerimaan/pintu/" drawn={seen.now}
      words={{ waiting: t('outbox-waiting'), sending: t('outbox-sending'), sent: t('outbox-sent'), away: t('outbox-refused'), signedOut: t('outbox-signed-out') }}
    >
      <p class="outbox" data-copy="" hidden>{t('door-copy', { time: formatTime(seen.now, lang) })}</p>
      <PageHead
        title={sittingTitle(seen, { t, lang })} eyebrow={[sitting.room, seen.label].filter(Boolean).join(' · ')}
        detail={<><b data-kept-count="">{came}</b> {t('came-of', { n: rows.length })} · {t('excuse-ended', {
          until: formatTime(sitting.excuseUntil, lang), day: formatDay(dayOf(sitting.excuseUntil), lang),
        })}</>}
        up={{ href: `/penerimaan/sesi/${sitting.id}`, text: t('sitting-list') }}
      />
      {sitting.closedAt && <p class="govuk-body">{t('door-closed', { time: formatTime(sitting.closedAt, lang) })}</p>}
      {rows.length === 0 && <Empty what={t('nobody-in-slot')}>{t('nobody-in-slot-text')}</Empty>}
      {slots.length > 2 && <Chips chips={slots.filter((slot) => slot.taken > 0).map((slot) => ({ text: formatTime(slot.startsAt, lang), href: `#s-${slot.id}`, on: false }))} />}
      {slots.map((slot) => {
        const own = rows.filter((row) => row.slot === slot.id);
        return own.length > 0 && (
          <section key={slot.id} id={`s-${slot.id}`}>
            {slots.length > 1 && <h2 class="govuk-heading-s">{formatTime(slot.startsAt, lang)}</h2>}
            <People>{own.map((row) => <DoorRow key={row.application} row={row} seen={seen} form={form} t={t} lang={lang} />)}</People>
          </section>
        );
      })}
    </KeptForms>
  );
};

const DoorRow = ({ row, seen: { sitting }, form, t, lang }: { row: Row; seen: Seen; form: FormState } & Spoken) => {
  const isPresent = row.presence === 'present';
  const needs = row.supportNeeds.map((need) => t(`support.${need}`)).join(', ');
  const error = form.values['application'] === row.application ? errorAt(form, 'why') : undefined;
  const state = isPresent && row.markedAt ? t('came-at', { time: formatTime(row.markedAt, lang) }) : row.presence ? t(`presence.${row.presence}`) : '';
  return (
    <PersonRow name={row.name} detail={<><span>{row.number}{needs && ` · ${needs}`}</span>{' '}<b data-kept-state={t('kept-on-phone')} id={`p-${row.application}`}>{state}</b></>}>
      <Form action={`/penerimaan/pintu/${sitting.id}`} class="door-mark">
        <HiddenField name="application" value={row.application} />
        <HiddenField name="present" value={isPresent ? 'no' : 'yes'} />
        {row.markedAt && <HiddenField name="seen" value={row.markedAt} />}
        {sitting.closedAt && <TextField name="why" id={`why-${row.application}`} label={t('why')} maxLength={300} error={error} />}
        <DoorButton row={row} sitting={sitting.id} isClosed={sitting.closedAt !== null} t={t} />
      </Form>
    </PersonRow>
  );
};

/** After closing a mark takes a reason, so it is sent as it is written and not kept for later. */
const DoorButton = ({ row, sitting, isClosed, t }: { row: Row; sitting: string; isClosed: boolean; t: Spoken['t'] }) => {
  const isPresent = row.presence === 'present';
  return (
    <KeptSwitch
      to={isClosed ? undefined : `/api/admission/sittings/${sitting}/presence`} name={row.name} subject={row.application} flips="present"
      on={t('undo-mark')} off={t('mark-present')}
    >
      <Button secondary={isPresent}>{isPresent ? t('undo-mark') : t('mark-present')}<span class="govuk-visually-hidden">, {row.name}</span></Button>
    </KeptSwitch>
  );
};
