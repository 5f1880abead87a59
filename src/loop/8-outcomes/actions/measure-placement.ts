import { Type } from 'typebox';
import { addMonths } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { action, question, type QuestionContext } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import { timer } from '#platform/jobs/timer';
import { enrolmentsOf } from '#training';
import type { PlacementMeasured } from '../events.ts';
import { isSame, measure, type Measure } from '../rules/measure.ts';
import { listAsked, listMeasured, saveMeasured } from '../store/measured.ts';

/** The question whose answers the public is shown, and for how long after it an answer may still change the figure. */
const month = 6;
const monthsWatched = 24;

/** Classes whose figure is not what was told last. */
export const countNews = question('outcomes.measure-placement', Type.Object({}), async (context) => ok({ due: (await findNews(context)).length }));

/** Tells how the graduates of a class fared half a year on, each time it changed. */
export const measurePlacement = action('outcomes.measure-placement', Type.Object({}), async (context) => {
  const { tx, centre, today, announce, record } = context;
  const news = await findNews(context);
  if (news.length === 0) return fail(notFound);
  for (const one of news) {
    await saveMeasured(tx, centre, one);
    announce({ type: 'outcomes.placement-measured', version: 1, ...one, on: today } satisfies PlacementMeasured);
  }
  record({ subject: { type: 'check-ins', id: today }, after: { measured: news.length } });
  return ok({ news: news.length });
});

async function findNews({ tx, today }: QuestionContext): Promise<Measure[]> {
  const asked = await listAsked(tx, month, addMonths(today, -monthsWatched), today);
  const resigned = await enrolmentsOf(tx, { classes: [...new Set(asked.filter(({ situation }) => !situation).map((one) => one.class))], status: 'resigned' });
  const left = new Set(resigned.filter(({ reason }) => reason === 'job').map(({ person, class: of }) => `${person} ${of}`));
  const told = new Map((await listMeasured(tx)).map((one) => [`${one.class} ${one.months}`, one]));
  return measure(asked, left).filter((one) => {
    const before = told.get(`${one.class} ${one.months}`);
    return !before || !isSame(one, before);
  });
}

/** Every ten minutes it is asked whether an answer changed a figure. */
export const measureJob = timer({ name: 'outcomes.measure', cron: '*/10 * * * *', due: countNews, deed: measurePlacement });
