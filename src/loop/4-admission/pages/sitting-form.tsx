import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { planSitting } from '../actions/plan-sitting.ts';
import { seeSittings } from '../actions/see-sittings.ts';
import { sittingKinds } from '../rules/sitting.ts';
import { fieldAt, spoken, staffPage, type Spoken } from './field-at.ts';
import type { Plan } from './sittings.tsx';

/** The form of a new sitting: one room, one day, and its slots. */
export const sittingFormPages: Routes = (app) => {
  app.get('/penerimaan/sesi/baru', (request, reply) => (request.may('admission.plan-sittings')
    ? show(request, reply, seeSittings, (plan) => formPage(request, plan, emptyForm)) : reply.refusePage({ code: 'access.forbidden' })));
  app.post('/penerimaan/sesi/baru', (request, reply) => submit(request, reply, {
    deed: planSitting,
    again: async (form) => {
      const plan = await request.ask(seeSittings, { wave: form.values['wave'] });
      return plan.ok ? formPage(request, plan.value, form) : staffPage('', <p />);
    },
    done: ({ id }) => ({ to: `/penerimaan/sesi/${id}`, say: spoken(request).t('sitting-planned') }),
  }));
};

function formPage(request: Request, plan: Plan, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('plan-sitting'), plan.wave ? <SittingForm plan={plan} form={form} {...words} /> : <Empty what={words.t('no-sittings')}>{words.t('nobody-here-text')}</Empty>), problems: form.problems };
}

const SittingForm = ({ plan: { wave, classes }, form, t }: { plan: Plan; form: FormState } & Spoken) => {
  const at = fieldAt(form, t);
  const was = (name: string, usual: string): string => String(form.values[name] ?? usual);
  return (
    <>
      <PageHead title={t('plan-sitting')} detail={`${wave!.label} ${wave!.year}`} up={{ href: `/penerimaan/sesi?wave=${wave!.id}`, text: t('sittings') }} />
      <Form action="/penerimaan/sesi/baru">
        <HiddenField name="wave" value={wave!.id} />
        <Radios inline {...at('kind')} value={was('kind', 'test')} options={sittingKinds.map((value) => ({ value, text: t(`sitting-kind.${value}`) }))} />
        <TextField {...at('room')} width={20} maxLength={80} />
        <DateField {...at('day')} value={was('day', wave!.testOn)} />
        <TextField {...at('startsAt')} type="time" width={5} value={was('startsAt', '08:00')} hint={t('clock-hint')} />
        <TextField {...at('endsAt')} type="time" width={5} value={was('endsAt', '11:00')} />
        <NumberField {...at('places')} hint={t('places-hint')} value={was('places', '24')} />
        <NumberField {...at('minutes')} hint={t('minutes-hint')} optional suffix={t('minutes-unit')} />
        <Select {...at('class')} hint={t('sitting-class-hint')} optional options={classes.map(({ id, label }) => ({ value: id, text: label }))} empty={t('everybody')} />
        <NumberField {...at('excuseHours')} hint={t('excuseHours-hint')} value={was('excuseHours', '12')} suffix={t('hours-unit')} />
        <TextField {...at('bring')} value={was('bring', t('bring-usual'))} maxLength={200} />
        <Button>{t('save-sitting')}</Button>
      </Form>
    </>
  );
};
