import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { formatNumber, formatPercent, formatRupiah } from '#ui/format';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { copyPlan } from '../actions/copy-plan.ts';
import { comparePlans, seePlan, type Compared, type PlanRecord } from '../actions/see-plans.ts';
import { planTexts, type PlanKey } from '../texts/plan.ts';
import { queuePlan } from './plan-form.tsx';
import { planPath, planTones } from './plan-list.tsx';
import { planWords } from './plan-words.ts';

export const planCopyPages: Routes = (app) => {
  app.get(`${planPath}/:plan/andaikan`, (request, reply) => show(request, reply, seePlan, (record) => copyPage(request, record, emptyForm)));
  app.post(`${planPath}/:plan/andaikan`, (request, reply) => submit(request, reply, {
    deed: copyPlan,
    again: async (form) => {
      const seen = await request.ask(seePlan, { plan: (request.params as { plan: string }).plan });
      if (!seen.ok) throw new Gone();
      return copyPage(request, seen.value, form);
    },
    done: ({ plan, label }) => {
      queuePlan(request, plan);
      return { to: `${planPath}/${plan}`, say: translator(planTexts, request.language)('said-queued', { label }) };
    },
  }));
  app.get(`${planPath}/:plan/bandingkan`, (request, reply) => show(request, reply, comparePlans, (compared) => comparePage(request, compared)));
};

function copyPage(request: Request, { plan, facts }: PlanRecord, form: FormState): Page {
  const t = translator(planTexts, request.language);
  const field = fieldAt(form, t);
  const at = (name: string, label: PlanKey) => ({ ...field(name, label), optional: name !== 'label' });
  const people = facts.people.map(({ id, name }) => ({ value: id, text: name }));
  const rooms = [...new Map(facts.slots.map(({ workshop, name }) => [workshop, name]))].map(([value, text]) => ({ value, text }));
  return {
    title: t('copy-title'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('copy-title')} detail={t('copy-lead')} up={{ href: `${planPath}/${plan.id}`, text: plan.label }} />
        <Form action={`${planPath}/${plan.id}/andaikan`}>
          <TextField {...at('label', 'label')} />
          <Fieldset legend={t('suppose-fund')} size="m">
            <Select {...at('fund', 'fund')} options={facts.funds.map(({ id, name }) => ({ value: id, text: name }))} empty={t('none')} />
            <TextField {...at('budgetMore', 'suppose-amount')} width={20} />
          </Fieldset>
          <Fieldset legend={t('suppose-away')} size="m">
            <Select {...at('away', 'instructor')} options={people} empty={t('nobody')} />
            <DateField {...at('awayFrom', 'suppose-from')} />
            <DateField {...at('awayUntil', 'suppose-until')} />
          </Fieldset>
          <Fieldset legend={t('suppose-evidence')} size="m">
            <Select {...at('renewed', 'instructor')} options={people} empty={t('nobody')} />
          </Fieldset>
          <Fieldset legend={t('suppose-closed')} size="m">
            <Select {...at('closed', 'workshop')} options={rooms} empty={t('none')} />
            <DateField {...at('closedFrom', 'suppose-from')} />
            <DateField {...at('closedUntil', 'suppose-until')} />
          </Fieldset>
          <Fieldset legend={t('suppose-fairness')} size="m">
            <NumberField {...at('fairnessWeight', 'fairness')} hint={t('fairness-hint')} width={4} />
          </Fieldset>
          <Button>{t('search')}</Button>
        </Form>
      </>
    ),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Plans as columns, figures as rows: what one supposition changes is read across. */
function comparePage(request: Request, { plans }: Compared): Page {
  const [t, lang] = [translator(planTexts, request.language), request.language];
  const columns = [{ key: 'figure', title: t('measure') }, ...plans.map(({ plan }) => ({ key: plan.id, title: plan.label, numeric: true }))];
  const row = (id: string, title: string, value: (one: Compared['plans'][number]) => unknown) => ({ id, cells: { figure: title, ...Object.fromEntries(plans.map((one) => [one.plan.id, value(one) as string])) } });
  const figure = (pick: (figures: NonNullable<Compared['plans'][number]['figures']>) => string) => ({ figures }: Compared['plans'][number]) => (figures ? pick(figures) : '–');
  return {
    title: t('compare-title'), shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={t('compare-title')} up={{ href: planPath, text: t('plans') }} />
        <DataTable caption={t('compare-title')} columns={columns} rows={[
          row('open', t('plan'), ({ plan }) => <a href={`${planPath}/${plan.id}`}>{plan.label}</a>),
          row('status', t('status'), ({ plan }) => <Tag text={t(`status.${plan.status}`)} tone={planTones[plan.status]} />),
          row('suppose', t('suppose'), ({ plan, facts }) => (plan.parent ? capital(planWords(lang, facts).assumptions(plan.assumptions).join('; ')) : t('original'))),
          row('worth', t('worth'), figure(({ objective }) => formatNumber(objective, lang))),
          row('gap', t('gap'), figure(({ bound, objective }) => (bound ? formatPercent((bound - objective) / bound, lang, 1) : '–'))),
          row('people', t('served'), figure(({ value }) => formatNumber(value, lang))),
          row('placed', t('placed'), figure(({ placed, asked }) => `${placed} / ${asked}`)),
          row('fair', t('lowest-service'), figure(({ fairness }) => `${fairness} %`)),
          row('use', t('weeks-used'), figure(({ use }) => formatPercent(use, lang, 0))),
          row('idle', t('tab.idle'), figure(({ idleWeeks }) => formatNumber(idleWeeks, lang))),
          row('spent', t('spent'), figure(({ funds }) => formatRupiah(funds.reduce((sum, one) => sum + one.spent, 0), lang))),
          row('moved', t('moves'), figure(({ moved }) => String(moved))),
        ]} />
      </>
    ),
  };
}
