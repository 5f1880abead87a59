import { Type } from 'typebox';
import { certificatesOf, certifiedUnits } from '#certification';
import type { Day } from '#kernel/day';
import { findEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { distanceClass, regionName } from '#standards';
import { bestVacancies, type Graduate } from '../rules/meet.ts';
import { cardCode } from '../rules/skill-card.ts';
import { findCard } from '../store/cards.ts';
import { openVacancies } from '../store/doors.ts';
import { listIntroductions } from '../store/introductions.ts';
import { nameIntroductions } from './name-introductions.ts';
import { nameMatch } from './name-match.ts';
import { nameUnits } from './name-units.ts';
import { readGraduates } from './read-graduates.ts';

/** One card as staff see it, with the ten openings it covers best. The holder has a name here only after a first introduction. */
export const seeGraduate = question('matching.see-graduates', Type.Object({ person: field.id<'person'>() }), async ({ tx, today }, { person }) => {
  const card = await findCard(tx, person);
  if (!card) return fail(notFound);
  const [graduate] = await readGraduates(tx, [card]);
  const introductions = await nameIntroductions(tx, await listIntroductions(tx, { persons: [person] }), today);
  const proved = (await certifiedUnits(tx, [person])).get(person) ?? [];
  const name = await nameUnits(tx, graduate!.units);
  const certificates = await certificatesOf(tx, { ids: [...new Set(proved.map((one) => one.certificate))] });
  return ok({
    card, code: cardCode(card.id), name: introductions.length > 0 ? (await getPerson(tx, person))?.fullName : undefined, regionName: regionName(card.region), today,
    units: graduate!.units.map(name), certificates: certificates.map(({ id, number, issuedOn }) => ({ id, number, issuedOn })), introductions,
    best: card.isOpen ? await readBest(tx, graduate!, today, introductions.map((one) => one.vacancy)) : [],
    timeline: await listTimeline(tx, { type: 'skill-card', id: card.id }),
  });
});

/** The ten openings a graduate covers best, those they were already introduced to left out. */
async function readBest(tx: Transaction, graduate: Graduate, today: Day, met: readonly Id<'vacancy'>[]) {
  const vacancies = (await openVacancies(tx, today)).filter((one) => !met.includes(one.id));
  const matches = bestVacancies(graduate, vacancies, distanceClass);
  const byId = new Map<string, (typeof vacancies)[number]>(vacancies.map((one) => [one.id, one]));
  const shown = matches.map((match) => byId.get(match.id)!);
  const employers = await findEmployers(tx, shown.map((one) => one.employer));
  const name = await nameUnits(tx, shown.flatMap((one) => one.units.map(({ unitKey }) => unitKey)));
  return matches.map((match, at) => {
    const { id, title, employer, headcount, region, shift, wage, closesOn } = shown[at]!;
    return { vacancy: id, title, employerName: employers.get(employer)?.name ?? '', regionName: regionName(region), headcount, shift, wage, closesOn, ...nameMatch(match, name) };
  });
}

/** The same ten for the graduate, and where they were introduced: what happens with their name is theirs to see. */
export const seeOwnVacancies = question('matching.see-own-vacancies', Type.Object({}), async ({ tx, scope, today }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const card = person && await findCard(tx, person);
  if (!card) return ok({ card: undefined, best: [], introductions: [] });
  const [graduate] = await readGraduates(tx, [card]);
  const introductions = await nameIntroductions(tx, await listIntroductions(tx, { persons: [card.person] }), today);
  return ok({
    card: { isOpen: card.isOpen, moves: card.moves, takesShifts: card.takesShifts, closedBecause: card.closedBecause },
    best: card.isOpen ? await readBest(tx, graduate!, today, introductions.map((one) => one.vacancy)) : [],
    introductions: introductions.map(({ id, title, employerName, status, sentOn, dueOn, hiredOn }) => ({ id, title, employerName, status, sentOn, dueOn, hiredOn })),
  });
});
