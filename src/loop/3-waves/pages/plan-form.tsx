import { addDays, mondayOf } from '#kernel/day';
import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatDayShort, formatNumber, formatRupiah } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { makePlanAction, openPlanForm, type PlanForm } from '../actions/make-plan.ts';
import { planJob } from '../actions/run-plan.ts';
import { planTexts, type PlanKey } from '../texts/plan.ts';
import { planPath } from './plan-list.tsx';

type Kind = 'fresh' | 'repair';

export const planFormPages: Routes = (app) => {
  for (const [path, kind] of [[`${planPath}/baru`, 'fresh'], [`${planPath}/ulang`, 'repair']] as const) {
    app.get(path, (request, reply) => show(request, reply, openPlanForm, (opened) => formPage(request, kind, opened, { ...emptyForm, values: usualValues(kind, opened) })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: makePlanAction,
      again: async (form) => {
        const opened = await request.ask(openPlanForm, {});
        if (!opened.ok) throw new Error('the form of a plan cannot be opened');
        return formPage(request, kind, opened.value, form);
      },
      done: ({ plan, label }) => {
        queuePlan(request, plan);
        return { to: `${planPath}/${plan}`, say: translator(planTexts, request.language)('said-queued', { label }) };
      },
    }));
  }
};

/** What cannot be queued is told cut off after a minute; nobody waits for it in vain. */
export const queuePlan = (request: Request, plan: string): void => void request.queue(planJob, { plan }, plan).catch((problem: unknown) => request.log.error(problem));

const usualValues = (kind: Kind, { today, usual }: PlanForm): FormState['values'] => ({
  from: mondayOf(kind === 'fresh' ? addDays(today, 42 + 6) : today), weeks: String(usual.weeks), most: String(kind === 'fresh' ? usual.most : 0),
  fairnessWeight: String(usual.fairnessWeight), costOfClass: String(usual.costOfClass), seconds: String(usual.seconds),
});

function formPage(request: Request, kind: Kind, opened: PlanForm, form: FormState): Page {
  const [t, lang] = [translator(planTexts, request.language), request.language];
  const at = fieldAt(form, t);
  const chosen = (name: string): readonly string[] => [form.values[name] ?? []].flat();
  const many = (name: string, label: PlanKey, options: readonly { value: string; text: string; hint?: string }[]) => <Checkboxes name={name} label={t(label)} hint={t('all-when-empty')} small values={chosen(name)} options={options} error={at(name, label).error} />;
  const funds = opened.funds.map((fund) => ({ value: fund.id, text: `${fund.code} ${fund.year}`, hint: t('fund-hint', { budget: formatRupiah(fund.budget, lang), from: formatDayShort(fund.from, lang), until: formatDayShort(fund.until, lang) }) }));
  const programs = opened.programs.map((one) => ({ value: one.id, text: `${one.name} (${one.code})`, hint: t(one.wanted > 0 ? 'program-wanted' : 'program-unwanted', { wanted: formatNumber(one.wanted, lang), jp: one.jp }) }));
  return {
    title: t(`form-${kind}`), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t(`form-${kind}`)} detail={t(`${kind}-lead`)} up={{ href: planPath, text: t('plans') }} />
        <Form action={`${planPath}/${kind === 'fresh' ? 'baru' : 'ulang'}`}>
          <HiddenField name="kind" value={kind} />
          <TextField {...at('label', 'label')} hint={t('label-hint')} />
          <DateField {...at('from', 'from')} />
          <NumberField {...at('weeks', 'weeks')} width={3} />
          {many('funds', 'funds', funds)}
          <NumberField {...at('costOfClass', 'cost')} hint={t('cost-hint')} prefix="Rp" width={20} />
          <NumberField {...at('most', 'most')} width={2} />
          {kind === 'fresh' && <NumberField {...at('fairnessWeight', 'fairness')} hint={t('fairness-hint')} width={4} />}
          <NumberField {...at('seconds', 'seconds')} hint={t('seconds-hint')} width={3} />
          <Details summary={t('more-choices')}>
            {many('programs', 'programs', programs)}
            {many('workshops', 'workshops', opened.workshops.map((one) => ({ value: one.id, text: one.name })))}
            {many('instructors', 'instructors', opened.instructors.map((one) => ({ value: one.id, text: one.name })))}
            {many('districts', 'districts', opened.districts.map((one) => ({ value: one.code, text: one.name, hint: t('district-wanted', { wanted: formatNumber(one.wanted, lang) }) })))}
          </Details>
          <Button>{t('search')}</Button>
        </Form>
      </>
    ),
  };
}
