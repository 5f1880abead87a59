import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { openClassForm, type ClassForm } from '../actions/open-class-form.ts';
import { saveClassAction } from '../actions/save-class.ts';
import { shifts } from '../rules/clash/booking.ts';
import { modes } from '../rules/wave.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

export const classFormPages: Routes = (app) => {
  for (const path of ['/gelombang/:wave/kelas/baru', '/gelombang/kelas/:class/ubah']) {
    app.get(path, (request, reply) => show(request, reply, openClassForm, (opened) => formPage(request, opened, { ...emptyForm, values: valuesOf(opened, request.query as Sent) })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: saveClassAction,
      again: async (form) => {
        const opened = await request.ask(openClassForm, readQuery(request, openClassForm));
        if (!opened.ok) throw new Gone();
        return formPage(request, opened.value, form);
      },
      done: ({ class: id }) => ({ to: `/gelombang/kelas/${id}`, say: translator(texts, request.language)('done-saved') }),
    }));
  }
};

type Sent = Readonly<Record<string, unknown>>;
/** What a link to the form may fill in: the board knows which program, room and days. */
const linked = ['programVersion', 'label', 'workshop', 'startsOn', 'endsOn'] as const;
const sentBy = (query: Sent): Record<string, string> => Object.fromEntries(linked.flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]]] : [])));

function valuesOf({ wave, class: one, chosen }: ClassForm, query: Sent): Record<string, string | string[]> {
  if (!one) return { seats: '16', reserves: '2', startsOn: wave.startsOn, endsOn: wave.endsOn, shift: 'morning', mode: 'centre', ...sentBy(query) };
  return {
    programVersion: one.versionId, label: one.label, seats: String(one.seats), reserves: String(one.reserves), workshop: one.workshop ?? '', instructors: chosen, place: one.place,
    startsOn: one.startsOn, endsOn: one.endsOn, shift: one.shift, mode: one.mode, boarding: one.boarding ? 'yes' : '',
  };
}

function formPage(request: Request, opened: ClassForm, form: FormState): Page {
  const t = translator(texts, request.language);
  const { wave, class: one, programs, workshops, instructors, places } = opened;
  const title = t(one ? 'edit-class' : 'add-class');
  const at = fieldAt(form, t);
  return {
    title, shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead
          title={one ? one.label : title} detail={`${wave.label}, ${wave.year}`}
          up={one ? { href: `/gelombang/kelas/${one.id}`, text: one.label } : { href: `/gelombang/${wave.id}`, text: wave.label }}
        />
        <Form action={one ? `/gelombang/kelas/${one.id}/ubah` : `/gelombang/${wave.id}/kelas/baru`}>
          {one && <HiddenField name="version" value={String(one.version)} />}
          {one && <HiddenField name="wave" value={wave.id} />}
          <Select {...at('programVersion', 'program')} options={programs} empty={t('choose')} />
          <TextField {...at('label', 'class-label')} hint={t('class-label-hint')} />
          <NumberField {...at('seats', 'seats')} hint={t('seats-hint')} width={2} />
          <NumberField {...at('reserves', 'reserves')} width={2} />
          <DateField {...at('startsOn', 'starts-on')} />
          <DateField {...at('endsOn', 'ends-on')} />
          <Radios {...at('shift', 'shift')} options={shifts.map((value) => ({ value, text: t(`shift.${value}`), hint: t(`shift-hint.${value}`) }))} />
          <Select
            {...at('workshop', 'workshop')}
            options={workshops.map((room) => ({ value: room.id, text: `${room.name} (${t('stations', { n: room.stations })})` }))} empty={t('not-yet')}
          />
          <Checkboxes
            {...at('instructors', 'instructors')} values={[form.values['instructors'] ?? []].flat()} small
            options={instructors.map((person) => ({ value: person.id, text: person.name, hint: unitsOf(person, t) }))}
          />
          <Radios {...at('mode', 'mode')} options={modes.map((value) => ({ value, text: t(`mode.${value}`) }))} />
          <Select {...at('place', 'place')} options={places} empty={t('place-of-workshop')} />
          <Checkbox name="boarding" text={t('boarding')} checked={Boolean(form.values['boarding'])} />
          <Button>{t(one ? 'save' : 'add-class')}</Button>
        </Form>
      </>
    ),
  };
}

const unitsOf = ({ units, ofUnits }: ClassForm['instructors'][number], t: Translate<WavesKey>): string =>
  (ofUnits === undefined ? t('units-proved', { n: units }) : t('units-of', { n: units, of: ofUnits }));
