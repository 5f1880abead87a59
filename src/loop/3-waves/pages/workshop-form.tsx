import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { fieldName, trainingFields } from '#programs';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { saveWorkshopAction } from '../actions/save-workshop.ts';
import { openWorkshopForm } from '../actions/see-workshops.ts';
import { shifts } from '../rules/clash/booking.ts';
import type { Workshop } from '../rules/workshop.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Opened = { readonly workshop: Workshop | undefined; readonly places: readonly { readonly value: string; readonly text: string }[] };

export const workshopFormPages: Routes = (app) => {
  for (const path of ['/balai/bengkel/baru', '/balai/bengkel/:workshop/ubah']) {
    app.get(path, (request, reply) => show(request, reply, openWorkshopForm, (opened) => formPage(request, opened, { ...emptyForm, values: valuesOf(opened.workshop) })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: saveWorkshopAction,
      again: async (form) => {
        const opened = await request.ask(openWorkshopForm, readQuery(request, openWorkshopForm));
        if (!opened.ok) throw new Gone();
        return formPage(request, opened.value, form);
      },
      done: ({ workshop }) => ({ to: `/balai/bengkel/${workshop}`, say: translator(texts, request.language)('done-saved') }),
    }));
  }
};

const valuesOf = (workshop: Workshop | undefined): Record<string, string | string[]> => (workshop
  ? { code: workshop.code, name: workshop.name, field: workshop.field, stations: String(workshop.stations), shifts: [...workshop.shifts], weekdays: workshop.weekdays.map(String), place: workshop.place, isActive: workshop.isActive ? 'yes' : 'no', isMobile: workshop.isMobile ? 'yes' : 'no' }
  : { stations: '16', shifts: ['morning'], weekdays: ['1', '2', '3', '4', '5'], isActive: 'yes', isMobile: 'no' });

function formPage(request: Request, { workshop, places }: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(workshop ? 'edit-workshop' : 'add-workshop');
  const at = fieldAt(form, t);
  const several = (name: string): string[] => [form.values[name] ?? []].flat();
  return {
    title, shell: 'staff', current: '/balai',
    body: (
      <>
        <PageHead
          title={workshop?.name ?? title}
          up={workshop ? { href: `/balai/bengkel/${workshop.id}`, text: workshop.name } : { href: '/balai/bengkel', text: t('workshops') }}
        />
        <Form action={workshop ? `/balai/bengkel/${workshop.id}/ubah` : '/balai/bengkel/baru'}>
          {workshop && <><HiddenField name="version" value={String(workshop.version)} /><HiddenField name="code" value={workshop.code} /></>}
          <TextField {...at('name', 'workshop-name')} />
          {!workshop && <TextField {...at('code', 'code')} hint={t('code-hint')} width={5} />}
          <Select {...at('field', 'field')} options={trainingFields.map((value) => ({ value, text: fieldName(value, request.language) }))} empty={t('choose')} />
          <NumberField {...at('stations', 'stations-column')} width={3} />
          <Checkboxes {...at('shifts', 'shifts')} values={several('shifts')} small options={shifts.map((value) => ({ value, text: t(`shift.${value}`) }))} />
          <Checkboxes
            {...at('weekdays', 'weekdays')} values={several('weekdays')} small
            options={[1, 2, 3, 4, 5, 6, 7].map((value) => ({ value: String(value), text: t(`weekday.${value}` as WavesKey) }))}
          />
          <Select {...at('place', 'place')} options={places} empty={t('choose')} />
          <Radios {...at('isMobile', 'is-mobile')} hint={t('is-mobile-hint')} inline options={[{ value: 'no', text: t('no') }, { value: 'yes', text: t('yes') }]} />
          <Radios {...at('isActive', 'status')} inline options={[{ value: 'yes', text: t('in-use') }, { value: 'no', text: t('not-in-use') }]} />
          <Button>{t(workshop ? 'save' : 'add-workshop')}</Button>
        </Form>
      </>
    ),
  };
}
