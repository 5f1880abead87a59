import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { cancelVisit, openVisitPlan, planVisitAction } from '../actions/plan-visit.ts';
import { seeVisit } from '../actions/see-visits.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/kunjungan';
type Choices = ValueOf<typeof openVisitPlan>;

/** Planning a visit, and calling one off with its reason. */
export const planVisitPages: Routes = (app) => {
  app.get(`${path}/baru`, (request, reply) => show(request, reply, openVisitPlan, (choices) => planPage(request, choices, { ...emptyForm, values: request.query as FormState['values'] })));
  app.post(`${path}/baru`, (request, reply) => submit(request, reply, {
    deed: planVisitAction,
    again: async (form) => {
      const choices = await request.ask(openVisitPlan, {});
      if (!choices.ok) throw new Gone();
      return planPage(request, choices.value, form);
    },
    done: ({ plannedFor }) => ({ to: `${path}?month=${plannedFor.slice(0, 7)}`, say: translator(texts, request.language)('visit-planned', { day: formatDay(plannedFor, request.language) }) }),
  }));

  app.get(`${path}/:visit/batal`, (request, reply) => show(request, reply, seeVisit, (seen) => cancelPage(request, seen, emptyForm)));
  app.post(`${path}/:visit/batal`, (request, reply) => submit(request, reply, {
    deed: cancelVisit,
    again: async (form) => {
      const seen = await request.ask(seeVisit, request.params);
      if (!seen.ok) throw new Gone();
      return cancelPage(request, seen.value, form);
    },
    done: ({ visit }) => ({ to: `${path}/${visit}`, say: translator(texts, request.language)('visit-called-off') }),
  }));
};

const reader = (form: FormState) => (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });

function planPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('visit-plan'), shell: 'staff', current: '/kebutuhan', body: <PlanForm choices={choices} form={form} t={t} /> };
}

const PlanForm = ({ choices, form, t }: { choices: Choices; form: FormState; t: Translate<DemandKey> }) => {
  const at = reader(form);
  const officer = at('officer');
  return (
    <>
      <PageHead title={t('visit-plan')} up={{ href: path, text: t('visits') }} />
      <Form action={`${path}/baru`}>
        <Select {...at('employer')} label={t('employer')} options={choices.employers} empty={t('choose')} />
        <DateField {...at('plannedFor')} label={t('visit-day')} />
        <TextField {...at('purpose')} label={t('visit-purpose')} hint={t('visit-purpose-hint')} optional maxLength={300} />
        {choices.officers.length > 1 && <Select {...officer} value={officer.value || choices.self} label={t('officer')} options={choices.officers} />}
        <Button>{t('visit-plan')}</Button>
      </Form>
    </>
  );
};

function cancelPage(request: Request, { visit, employerName }: ValueOf<typeof seeVisit>, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('visit-call-off'), shell: 'staff', current: '/kebutuhan',
    body: (
      <>
        <PageHead title={t('visit-call-off')} detail={`${employerName} · ${formatDay(visit.plannedFor, request.language)}`} up={{ href: `${path}/${visit.id}`, text: t('visit') }} />
        <Form action={`${path}/${visit.id}/batal`}><TextField {...reader(form)('reason')} label={t('reason')} maxLength={300} /><Button warning>{t('visit-call-off')}</Button></Form>
      </>
    ),
  };
}
