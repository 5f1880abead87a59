import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import { listClasses } from '#waves';
import type { Application } from '../rules/application.ts';
import type { Eligibility } from '../rules/eligibility.ts';
import { refusalOf } from '../rules/eligibility-of-class.ts';
import { wishesSoFar } from '../store/wishes-so-far.ts';
import { toldBy } from './choose-classes.ts';
import { judgeThese } from './judge-choices.ts';
import { keptOdds, oddsOf } from './own-odds.ts';

/** Every class of the wave with the answer for this person and how many asked for it so far, and the odds of the wishes among those open to them. */
export async function offersFor(context: QuestionContext, application: Application) {
  const { tx } = context;
  const { wave, choices } = application;
  const [classes, wishes, told, odds] = await Promise.all([listClasses(tx, { wave }), wishesSoFar(tx, wave), toldBy(context, application), keptOdds(context, wave)]);
  const judged = await judgeThese(context, classes, told);
  const offers = judged.map(({ class: of, eligibility }) => ({ class: of, eligibility, applicants: wishes.get(of.id as Id<'class'>)?.all ?? 0 }));
  const open = offers.filter(({ eligibility }) => isOpenTo(eligibility)).map((one) => one.class.id);
  return { offers, open, odds: odds && oddsOf(odds, choices, open) };
}

const isOpenTo = (eligibility: Eligibility): boolean => refusalOf({ label: '', startsOn: '' as Day }, eligibility) === undefined;

/** Odds of the wishes, the counts so far, and the class open to this person that fewest ask for, seat by seat. */
export async function tellWishes(context: QuestionContext, application: Application) {
  const { offers, open, odds } = await offersFor(context, application);
  const all = offers.map(({ class: { id, label, seats }, applicants }) => ({ id, label, seats, applicants }));
  const wishes = application.choices.flatMap((of) => all.find(({ id }) => id === of) ?? []);
  const others = all.filter(({ id }) => open.includes(id) && !application.choices.includes(id));
  const [quietest] = others.sort((one, other) => one.applicants / one.seats - other.applicants / other.seats);
  const busiest = wishes[0] ? wishes[0].applicants / wishes[0].seats : 0;
  return {
    wishes, quietest: quietest && quietest.applicants / quietest.seats < busiest ? quietest : undefined,
    odds: odds && { ...odds, advice: odds.advice && { ...odds.advice, classes: odds.advice.add.flatMap((id) => all.find((one) => one.id === id) ?? []) } },
  };
}

export type ToldWishes = Awaited<ReturnType<typeof tellWishes>>;
