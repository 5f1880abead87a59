import { Type } from 'typebox';
import { getNeed } from '#demand';
import { getEmployer } from '#employers';
import { scopeOf } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { distanceClass, occupationTitle, regionName } from '#standards';
import { permissions } from '../permissions.ts';
import { mostWaiting } from '../rules/introduction.ts';
import { bestGraduates } from '../rules/meet.ts';
import { cardCode } from '../rules/skill-card.ts';
import { isOpenOn, type Vacancy } from '../rules/vacancy.ts';
import { answerRateOf } from '../store/doors.ts';
import { listCards } from '../store/cards.ts';
import { countWaiting, listIntroductions } from '../store/introductions.ts';
import { findVacancy } from '../store/vacancies.ts';
import { nameIntroductions } from './name-introductions.ts';
import { nameMatch } from './name-match.ts';
import { nameUnits, type NamedUnit } from './name-units.ts';
import { readGraduates } from './read-graduates.ts';

/** One opening, the ten cards that cover it best with the reasons, and what became of those already introduced. */
export const seeVacancy = question('matching.see-vacancies', Type.Object({ vacancy: field.id<'vacancy'>() }), async ({ tx, today, actor }, { vacancy: id }) => {
  const vacancy = await findVacancy(tx, id);
  if (!vacancy) return fail(notFound);
  const introductions = await listIntroductions(tx, { vacancies: [id] });
  const name = await nameUnits(tx, vacancy.units.map(({ unitKey }) => unitKey));
  const employer = await getEmployer(tx, vacancy.employer);
  const isOpen = isOpenOn(vacancy, today);
  return ok({
    vacancy, today, isOpen, employer: { id: vacancy.employer, name: employer?.name ?? '' }, occupationTitle: occupationTitle(vacancy.occupation) ?? vacancy.occupation, regionName: regionName(vacancy.region),
    need: vacancy.need ? await getNeed(tx, vacancy.need) : undefined, units: vacancy.units.map(({ unitKey, weight }) => ({ ...name(unitKey), weight })), rate: await answerRateOf(tx, vacancy.employer),
    best: isOpen ? await readBest(tx, vacancy, introductions.map((one) => one.person), name) : [],
    // Names of graduates are for those who may read introductions; whoever only plans sees the cards.
    introductions: scopeOf(permissions['matching.see-introductions'], actor) ? await nameIntroductions(tx, introductions, today) : undefined, timeline: await listTimeline(tx, { type: 'vacancy', id }),
  });
});

/** The best cards without their holders' names: who is behind one is told with the introduction. */
async function readBest(tx: Transaction, vacancy: Vacancy, introduced: readonly Id<'person'>[], name: (key: string) => NamedUnit) {
  const cards = (await listCards(tx, { isOpen: true })).filter((card) => !introduced.includes(card.person));
  const matches = bestGraduates(vacancy, await readGraduates(tx, cards), distanceClass);
  const byPerson = new Map(cards.map((card) => [card.person, card]));
  const waiting = await countWaiting(tx, matches.map((match) => match.id as Id<'person'>));
  return matches.map((match) => {
    const card = byPerson.get(match.id as Id<'person'>)!;
    const waits = waiting.get(card.person) ?? 0;
    return {
      person: card.person, code: cardCode(card.id), regionName: regionName(card.region), takesShifts: card.takesShifts, moves: card.moves, languages: card.languages, wish: card.wish,
      waiting: waits, isFree: waits < mostWaiting, ...nameMatch(match, name),
    };
  });
}
