import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { Gone, show, submit } from '#platform/http/submit';
import type { Id } from '#kernel/id';
import { translator } from '#kernel/translate';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Figures } from '#ui/figures';
import { Form } from '#ui/form';
import { formatNumber, formatPercent } from '#ui/format';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Tabs } from '#ui/tabs';
import { Tag } from '#ui/tag';
import { isLater } from '../rules/year-plan/is-later.ts';
import { acceptPlan } from '../actions/accept-plan.ts';
import { approvePlan, discardPlan, proposePlan, stopPlan } from '../actions/copy-plan.ts';
import { exportPlan, seePlan, type PlanRecord } from '../actions/see-plans.ts';
import { planTexts, type PlanKey } from '../texts/plan.ts';
import { History } from './history.tsx';
import { planPath, planTones, shownStatus } from './plan-list.tsx';
import { MovesSide } from './plan-moves.tsx';
import { RunsSide } from './plan-runs.tsx';
import { IdleSide, SharesSide, UnplacedSide } from './plan-rest.tsx';
import { PlanBoard } from './plan-board.tsx';
import type { PlanProps } from './plan-props.ts';
import { planWords } from './plan-words.ts';

const sides = ['classes', 'moves', 'board', 'unplaced', 'idle', 'shares'] as const;
type Side = (typeof sides)[number];

export const planRecordPages: Routes = (app) => {
  app.get(`${planPath}/:plan`, (request, reply) => show(request, reply, seePlan, (record) => {
    // The page calls itself again while the search goes on; no script is needed for that.
    if (record.plan.isAlive) reply.header('refresh', '3');
    return recordPage(request, record);
  }));
  app.get(`${planPath}/:plan/pertanyaan.json`, async (request, reply) => {
    const asked = await request.ask(exportPlan, request.params);
    if (!asked.ok) return reply.refusePage(asked.error);
    return reply.header('content-disposition', 'attachment; filename="balai-plan.json"').type('application/json').send(asked.value.document);
  });
  app.post(`${planPath}/:plan/berhenti`, (request, reply) => act(request, reply, stopPlan, 'said-stopped'));
  app.post(`${planPath}/:plan/usulkan`, (request, reply) => act(request, reply, proposePlan, 'said-proposed'));
  app.post(`${planPath}/:plan/setujui`, (request, reply) => act(request, reply, approvePlan, 'said-approved'));
  app.post(`${planPath}/:plan/buang`, (request, reply) => submit(request, reply, { deed: discardPlan, again: () => again(request), done: () => ({ to: planPath, say: translator(planTexts, request.language)('said-discarded') }) }));
  app.post(`${planPath}/:plan/ambil`, (request, reply) => submit(request, reply, {
    deed: acceptPlan, again: () => again(request),
    done: ({ plan, accepted, refused }) => {
      const t = translator(planTexts, request.language);
      const missing = refused.map(({ label, error }) => `${label}: ${request.word(error)[0]?.text ?? ''}`).join(' ');
      return { to: `${planPath}/${plan}`, say: refused.length === 0 ? t('said-accepted', { n: accepted }) : t('said-partly', { n: accepted, refused: missing }) };
    },
  }));
};

/** Asked only where it is read: what moves, before somebody decides. */
async function informedOf(request: Request, { moved, accepted }: PlanRecord, side: Side): Promise<PlanProps['informed']> {
  const later = side === 'moves' ? moved.filter((one) => isLater(one) && !accepted[one.package]).map((one) => one.package as Id<'class'>) : [];
  const lines = later.length === 0 ? [] : await request.beside('moved', { classes: later });
  const words = (about: string | undefined): string => lines.filter((line) => line.about === about).map(({ text }) => text).join('; ');
  return { of: Object.fromEntries(later.map((id) => [id, words(id)])), all: words(undefined) };
}

const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, { plan: string }, Error>, said: PlanKey): Promise<Reply> =>
  submit(request, reply, { deed, again: () => again(request), done: ({ plan }) => ({ to: `${planPath}/${plan}`, say: translator(planTexts, request.language)(said) }) });

async function again(request: Request): Promise<Page> {
  const seen = await request.ask(seePlan, { plan: (request.params as { plan: string }).plan });
  if (!seen.ok) throw new Gone();
  return recordPage(request, seen.value);
}

async function recordPage(request: Request, record: PlanRecord): Promise<Page> {
  const asked = (request.query as { bagian?: string }).bagian;
  const side = sides.find((one) => one === asked) ?? (record.plan.kind === 'repair' ? 'moves' : 'classes');
  const props = {
    record, words: planWords(request.language, record.facts), may: (deed: string) => request.may(deed), lang: request.language,
    informed: await informedOf(request, record, side),
  };
  return { title: record.plan.label, shell: 'staff', current: '/gelombang', body: <PlanView {...props} side={side} /> };
}

const PlanView = ({ side, ...props }: PlanProps & { side: Side }) => {
  const { record: { plan, told, moved, family, timeline }, words: { t, words }, may, lang } = props;
  const status = shownStatus(plan);
  const path = `${planPath}/${plan.id}`;
  const counts: Record<Side, number | undefined> = { classes: told?.runs.length, board: undefined, moves: moved.length, unplaced: told?.unplaced.length, idle: told?.idle.length, shares: undefined };
  const Body = { classes: RunsSide, board: PlanBoard, moves: MovesSide, unplaced: UnplacedSide, idle: IdleSide, shares: SharesSide }[side];
  return (
    <>
      <PageHead title={plan.label} eyebrow={plan.parent ? t('what-if') : t(`kind.${plan.kind}`)} up={{ href: planPath, text: t('plans') }} detail={[t('week-count', { n: props.record.asked.weeks }), ...props.words.assumptions(plan.assumptions)].join(' · ')}>
        <Tag text={t(`status.${status}`)} tone={planTones[status]} large />
        {(plan.parent || family.length > 0) && <Button secondary href={`${path}/bandingkan`}>{t('compare')}</Button>}
        {told && !plan.isAlive && may('waves.copy-plan') && <Button secondary href={`${path}/andaikan`}>{t('copy')}</Button>}
      </PageHead>
      <Progress {...props} />
      <Adoption {...props} />
      {told && <PlanFiguresView {...props} />}
      {told && <Tabs label={t('sides')} tabs={sides.filter((one) => one !== 'moves' || plan.kind === 'repair').map((one) => ({ href: `${path}?bagian=${one}`, text: t(`tab.${one}`), current: one === side, ...(counts[one] === undefined ? {} : { count: counts[one] }) }))} />}
      {told && <Body {...props} />}
      <p class="mid-dots"><a href={`${path}/pertanyaan.json`}>{t('question-file')}</a></p>
      {may('waves.discard-plan') && plan.status !== 'discarded' && !plan.isAlive && <Deeds><Form action={`${path}/buang`}><Button secondary>{t('discard')}</Button></Form></Deeds>}
      <History entries={timeline} t={words} lang={lang} />
    </>
  );
};

const Progress = ({ record: { plan, facts }, words: { t }, may, lang }: PlanProps) => {
  const status = shownStatus(plan);
  if (status === 'done' || status === 'stopped') return null;
  const best = plan.best ? t('best-so-far', { worth: formatNumber(plan.best.worth, lang), seconds: formatNumber(plan.best.seconds, lang, 1) }) : t('nothing-yet');
  if (status === 'cut-off') return <Notice tone="wait">{t(plan.best ? 'lost' : 'lost-nothing')}</Notice>;
  if (status === 'failed') {
    const pin = plan.problem?.startsWith('pin-impossible:') ? facts.standing.find(({ id }) => plan.problem?.endsWith(id)) : undefined;
    return <Notice tone="stop">{pin ? t('failed-pin', { class: pin.label }) : t('failed-broken')}</Notice>;
  }
  return (
    <Card title={t(status === 'waiting' ? 'waiting-text' : 'searching')}>
      <p class="govuk-body" aria-live="polite">{best}</p>
      {plan.isStopAsked ? <p class="quiet">{t('stopping')}</p> : may('waves.stop-plan') && <Deeds><Form action={`${planPath}/${plan.id}/berhenti`}><Button secondary>{t('stop')}</Button></Form></Deeds>}
    </Card>
  );
};

/** A "what if" is taken over only after two people. */
const Adoption = ({ record: { plan }, words: { t }, may }: PlanProps) => {
  if (!plan.parent || !plan.answer || plan.status === 'discarded') return null;
  if (plan.approvedByName) return <Notice tone="go">{t('approved-by', { proposer: plan.proposedByName, name: plan.approvedByName })}</Notice>;
  return (
    <Card title={t('what-if')} detail={plan.proposedByName ? t('proposed-by', { name: plan.proposedByName }) : t('not-adopted')}>
      <Deeds>
        {!plan.proposedBy && may('waves.propose-plan') && <Form action={`${planPath}/${plan.id}/usulkan`}><Button>{t('propose')}</Button></Form>}
        {plan.proposedBy && may('waves.approve-plan') && <Form action={`${planPath}/${plan.id}/setujui`}><Button>{t('approve')}</Button></Form>}
      </Deeds>
    </Card>
  );
};

const PlanFiguresView = ({ record: { figures, plan, moved }, words: { t }, lang }: PlanProps) => {
  if (!figures) return null;
  const { objective, bound, placed, asked, use, idleWeeks, fairness } = figures;
  const gap = bound === undefined || bound === 0 ? 0 : (bound - objective) / bound;
  return (
    <Figures cards items={[
      { value: formatNumber(objective, lang), text: bound === undefined ? t('figure-no-bound') : gap === 0 ? t('figure-exact') : t('figure-gap', { gap: formatPercent(gap, lang, 1), bound: formatNumber(bound, lang) }) },
      plan.kind === 'repair'
        ? { value: formatNumber(moved.length, lang), text: t('figure-moved'), href: '?bagian=moves' }
        : { value: formatNumber(placed, lang), text: t('figure-placed', { asked: formatNumber(asked, lang) }), href: '?bagian=classes' },
      { value: formatPercent(use, lang, 0), text: t('figure-use', { idle: formatNumber(idleWeeks, lang) }), href: '?bagian=idle' },
      { value: `${fairness} %`, text: t('figure-fairness'), href: '?bagian=shares' },
    ]} />
  );
};
