import type { QuestionContext } from '#platform/actions/action';
import { findClasses } from '#waves';
import type { Application } from '../rules/application.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { listObjections } from '../store/objections.ts';
import { findPolicy } from '../store/policies.ts';
import { objectionTimes } from './file-objection.ts';
import { ownPlaces } from './own-places.ts';
import { screeningOf } from './see-own-slots.ts';
import { tellResult } from './told-result.ts';
import { usualMoves } from './usual-moves.ts';
import { whatNext } from './what-next.ts';

/** Where a sent application stands: appointments, the seat or the reserve list, the result with its reasons, objections, and the ways on. */
export async function tellStanding(context: QuestionContext, application: Application) {
  const { tx } = context;
  const { id, wave, number, status, seatClass, reserveClass, betterClass } = application;
  const [classes, { policy }, places, objections, objection, result, ways, screening, moves] = await Promise.all([
    findClasses(tx, [seatClass, reserveClass, betterClass].flatMap((of) => of ?? [])), findPolicy(tx, wave), ownPlaces(context, wave, number), listObjections(tx, { application: id }), objectionTimes(context, wave),
    tellResult(context, application), whatNext(context, application), screeningOf(context, application), status === 'reserve' ? usualMoves(context, reserveClass) : undefined,
  ]);
  const classOf = (of: typeof seatClass) => (of ? classes.get(of) : undefined);
  const reserve = classOf(reserveClass);
  return {
    seat: classOf(seatClass), reserve, better: classOf(betterClass), calledUntil: reserve && lastReplacementDay(reserve.startsOn, policy),
    places, objections, objection, result, ways, screening, moves,
  };
}

type ToldStanding = Awaited<ReturnType<typeof tellStanding>>;

/** Of a draft there is nothing of this to tell, and thousands look at theirs on the same day: nothing is asked. */
export const notSentYet: ToldStanding = {
  seat: undefined, reserve: undefined, better: undefined, calledUntil: undefined, places: [], objections: [], objection: undefined, result: undefined, ways: undefined,
  screening: { states: [], lacking: [], fixBy: null, appointments: [] }, moves: undefined,
};
