import { addDays, type Day } from '#kernel/day';
import { fill, translator, type Translate } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import { askWork } from '#platform/http/ask-work';
import type { Figure, Work, WorkItem } from '#platform/work';
import { Card } from '#ui/card';
import { Empty } from '#ui/empty';
import { Figures } from '#ui/figures';
import { formatDay, formatDayShort, formatNumber, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Todo, TodoList } from '#ui/todo';
import { seeDesk } from '../actions/see-desk.ts';
import { greetingAt } from '../rules/greeting.ts';
import type { OverviewKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Worded<Of> = Of & { readonly text: string; readonly why: string | undefined };
export type Desk = { readonly items: readonly Worded<WorkItem>[]; readonly figures: readonly Worded<Figure>[] };

/** What every module puts on this person's desk, in loop order, in their language. A stage they may not work in answers nothing. */
async function gatherDesk(request: Request, works: readonly Work[]): Promise<Desk> {
  const items: Worded<WorkItem>[] = [];
  const figures: Worded<Figure>[] = [];
  for (const { question, words } of works) {
    const answer = await askWork(request, question);
    if (!answer) continue;
    const texts = words[request.language === 'id' ? 'id' : 'en'];
    const worded = <Of extends WorkItem | Figure>(of: Of): Worded<Of> => ({ ...of, text: fill(texts[of.key] ?? of.key, of.facts ?? {}), why: fill(texts[`${of.key}.why`] ?? '', of.facts ?? {}) || undefined });
    items.push(...answer.items.filter((item) => item.count > 0).map(worded));
    figures.push(...answer.figures.map(worded));
  }
  return { items, figures };
}

export const deskPages = (works: readonly Work[]): Routes => (app) => {
  app.get('/meja', async (request, reply) => {
    const seen = await request.ask(seeDesk, {});
    if (!seen.ok) return reply.refusePage(seen.error);
    const desk = await gatherDesk(request, works);
    const t = translator(texts, request.language);
    return reply.page({
      title: t('desk'), shell: 'staff', current: '/meja',
      body: <DeskView desk={desk} name={request.actor.name.split(' ')[0] ?? ''} {...seen.value} t={t} lang={request.language} />,
    });
  });
};

type Props = { desk: Desk; name: string; hour: number; today: Day; t: Translate<OverviewKey>; lang: Lang };

const DeskView = ({ desk, name, hour, today, t, lang }: Props) => {
  const own = [...desk.items.filter((item) => !item.isWaiting)].sort((one, other) => Number(isLate(other, today)) - Number(isLate(one, today)));
  const others = desk.items.filter((item) => item.isWaiting);
  return (
    <>
      <PageHead title={t(greetingAt(hour), { name })} detail={formatDay(today, lang)} />
      <Grid columns={desk.figures.length > 0 ? 'wide-narrow' : 'content-side'}>
        <Stack>
          {desk.items.length === 0 && <Empty what={t('nothing')}>{t('nothing-text')}</Empty>}
          {own.length > 0 && <Card title={t('today')}><WorkList items={own} today={today} t={t} lang={lang} /></Card>}
          {others.length > 0 && <Card title={t('waiting')}><WorkList items={others} today={today} t={t} lang={lang} /></Card>}
        </Stack>
        {desk.figures.length > 0 && <Stack><Card title={t('figures')}><Figures columns="two" items={desk.figures.map((figure) => ({ value: showFigure(figure, lang), text: figure.text, href: figure.href }))} /></Card></Stack>}
      </Grid>
    </>
  );
};

const WorkList = ({ items, today, t, lang }: { items: Desk['items']; today: Day; t: Translate<OverviewKey>; lang: Lang }) => (
  <TodoList>
    {items.map((item) => <Todo key={item.href} number={formatNumber(item.count, lang)} text={item.text} why={item.why} href={item.href} due={wordDue(item, today, t, lang)} late={isLate(item, today)} />)}
  </TodoList>
);

/** What is overdue comes first; the rest keeps the order of the loop. */
const isLate = (item: WorkItem, today: Day): boolean => item.isLate ?? isOver(item.due, today);
const isOver = (due: Day | undefined, today: Day): boolean => due !== undefined && due < today;

function wordDue({ due }: WorkItem, today: Day, t: Translate<OverviewKey>, lang: Lang): string | undefined {
  if (!due) return undefined;
  if (due === today) return t('due.today');
  if (due === addDays(today, 1)) return t('due.tomorrow');
  return t(isOver(due, today) ? 'due.late' : 'due.on', { day: formatDayShort(due, lang) });
}

const showFigure = ({ value, kind }: Figure, lang: Lang): string =>
  kind === 'share' ? formatPercent(value, lang) : formatNumber(value, lang, kind === 'decimal' ? 1 : 0);
