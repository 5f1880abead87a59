import type { Translate } from '#kernel/translate';
import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort, formatNumber, formatPercent, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { listPlansQuestion } from '../actions/see-plans.ts';
import { planTexts, type PlanKey } from '../texts/plan.ts';
import { texts } from '../texts/words.ts';

export const planPath = '/gelombang/rencana';
export const planTones = { waiting: 'wait', running: 'info', done: 'go', stopped: 'plain', 'cut-off': 'warm', failed: 'stop', discarded: 'plain' } as const;
type Line = Extract<Awaited<ReturnType<typeof listPlansQuestion.run>>, { ok: true }>['value']['plans'][number];

export const planListPages: Routes = (app) => {
  app.get(planPath, (request, reply) => show(request, reply, listPlansQuestion, ({ plans }) => {
    const [t, lang] = [translator(planTexts, request.language), request.language];
    const shown = plans.filter(({ status }) => status !== 'discarded');
    const mayMake = request.may('waves.make-plan');
    return {
      title: t('plans'), shell: 'staff', current: '/gelombang',
      body: (
        <>
          <PageHead title={t('plans')} detail={t('plans-lead')} up={{ href: '/gelombang', text: translator(texts, request.language)('waves') }}>
            {mayMake && <Button secondary href={`${planPath}/ulang`}>{t('make-repair')}</Button>}
            {mayMake && <Button href={`${planPath}/baru`}>{t('make-fresh')}</Button>}
          </PageHead>
          {shown.length === 0
            ? <Empty what={t('no-plans')} {...(mayMake ? { firstStep: { href: `${planPath}/baru`, text: t('make-fresh') } } : {})}>{t('no-plans-text')}</Empty>
            : <DataTable caption={t('plans')} columns={columns(t)} rows={shown.map((plan) => ({ id: plan.id, cells: cells(plan, t, lang) }))} />}
        </>
      ),
    };
  }));
};

const columns = (t: Translate<PlanKey>) => [
  { key: 'label', title: t('plan') }, { key: 'kind', title: t('kind') }, { key: 'status', title: t('status') },
  { key: 'placed', title: t('placed'), numeric: true }, { key: 'worth', title: t('worth'), numeric: true },
  { key: 'gap', title: t('gap'), numeric: true }, { key: 'moved', title: t('moves'), numeric: true }, { key: 'by', title: t('made-by') },
];

/** A search nobody was heard of is shown as cut off at once, before the timer writes it down. */
export const shownStatus = ({ status, isAlive }: Pick<Line, 'status' | 'isAlive'>): Line['status'] => ((status === 'running' || status === 'waiting') && !isAlive ? 'cut-off' : status);

const cells = (plan: Line, t: Translate<PlanKey>, lang: Lang) => ({
  label: <a href={`${planPath}/${plan.id}`}>{plan.label}</a>, kind: plan.parent ? t('what-if') : t(`kind.${plan.kind}`),
  status: <Tag text={t(`status.${shownStatus(plan)}`)} tone={planTones[shownStatus(plan)]} />,
  placed: plan.answer || plan.best ? formatNumber((plan.answer ?? plan.best)!.plan.length, lang) : '–',
  worth: plan.answer || plan.best ? formatNumber(plan.answer?.objective ?? plan.best!.worth, lang) : '–',
  gap: plan.answer && plan.answer.bound > 0 ? formatPercent((plan.answer.bound - plan.answer.objective) / plan.answer.bound, lang, 1) : '–',
  moved: plan.moves ?? '–',
  by: <>{formatMomentShort(plan.askedAt, lang)} <span class="quiet">{plan.askedBy}</span></>,
});
