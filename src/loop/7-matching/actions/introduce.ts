import { Type } from 'typebox';
import { employerLink, getEmployer } from '#employers';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { distanceClass, regionName, type UnitKey } from '#standards';
import { checkCandidates, type Candidate } from '../rules/check-candidates.ts';
import { answerDueOn, type Introduction } from '../rules/introduction.ts';
import { matchOf } from '../rules/meet.ts';
import { cardCode } from '../rules/skill-card.ts';
import type { Vacancy } from '../rules/vacancy.ts';
import { listCards } from '../store/cards.ts';
import { addIntroductions, countWaiting, listIntroductions } from '../store/introductions.ts';
import { findVacancy, lockVacancy } from '../store/vacancies.ts';
import { introductionMessages } from '../texts/messages.ts';
import { nameMatch } from './name-match.ts';
import { nameUnits } from './name-units.ts';
import { readGraduates } from './read-graduates.ts';

const input = Type.Object({ vacancy: field.id<'vacancy'>(), persons: Type.Array(field.id<'person'>(), { maxItems: 20 }) });

/** Introduces the chosen graduates to an employer: all of them or none, and the employer hears of it by one message with a link to answer. */
export const introduceAction = action('matching.introduce', input, async (context, { vacancy: id, persons }) => {
  const { tx, centre, actor, today, now, newId, record, notify, links, baseUrl } = context;
  const vacancy = await lockVacancy(tx, id);
  if (!vacancy) return fail(notFound);
  const checked = checkCandidates(vacancy, await readCandidates(tx, vacancy, persons), today);
  if (!checked.ok) return checked;
  const employer = (await getEmployer(tx, vacancy.employer))!;
  const to = employer.email ? { channel: 'mail' as const, to: employer.email } : employer.phone ? { channel: 'whatsapp' as const, to: employer.phone } : undefined;
  if (!to) return fail({ code: 'matching.no-contact', employer: employer.name });

  const graduates = await readGraduates(tx, checked.value.map(({ card }) => card));
  const introductions = graduates.map((graduate): Introduction => {
    const { coverage, distance, covered, missing } = matchOf(vacancy, graduate, distanceClass);
    return {
      id: newId<'introduction'>(), vacancy: id, person: graduate.card.person, status: 'sent', coverage, sentOn: today, silentOn: undefined, note: undefined, hiredOn: undefined,
      reasons: { distance, covered: covered.map(({ unit }) => unit as UnitKey), missing: missing.map(({ unit }) => unit as UnitKey) }, introducedBy: actor.name, version: 1,
    };
  });
  await addIntroductions(tx, centre, introductions);
  for (const one of introductions) record({ subject: { type: 'introduction', id: one.id }, after: { vacancy: id, person: one.person, coverage: one.coverage } });
  record({ subject: { type: 'vacancy', id }, after: { introduced: introductions.length } });

  const path = `${employerLink(links, centre, employer, now)}/perkenalan${introductions.length === 1 ? `/${introductions[0]!.id}` : ''}`;
  const due = answerDueOn({ sentOn: today });
  notify({ ...to, purpose: 'matching.introduction', ...introductionMessages.employer({ title: vacancy.title, people: introductions.length, due, link: `${baseUrl}${path}` }) });
  for (const person of (await findPersons(tx, persons)).values()) {
    if (person.phone) notify({ channel: 'whatsapp', to: person.phone, purpose: 'matching.introduced', ...introductionMessages.graduate({ title: vacancy.title, employer: employer.name, due, link: `${baseUrl}/saya/lowongan` }) });
  }
  return ok({ vacancy: id, introductions: introductions.map((one) => one.id) });
});

/** What the check page shows before anything is sent; refused in the same words as the deed itself. */
export const checkIntroductions = question('matching.introduce', input, async ({ tx, today }, { vacancy: id, persons }) => {
  const vacancy = await findVacancy(tx, id);
  if (!vacancy) return fail(notFound);
  const checked = checkCandidates(vacancy, await readCandidates(tx, vacancy, persons), today);
  if (!checked.ok) return checked;
  const name = await nameUnits(tx, vacancy.units.map(({ unitKey }) => unitKey));
  const graduates = await readGraduates(tx, checked.value.map(({ card }) => card));
  return ok({
    vacancy: { id, title: vacancy.title }, employerName: (await getEmployer(tx, vacancy.employer))?.name ?? '', due: answerDueOn({ sentOn: today }),
    chosen: graduates.map((graduate) => ({ person: graduate.card.person, code: cardCode(graduate.card.id), regionName: regionName(graduate.card.region), ...nameMatch(matchOf(vacancy, graduate, distanceClass), name) })),
  });
});

async function readCandidates(tx: Transaction, vacancy: Vacancy, persons: readonly Id<'person'>[]): Promise<Candidate[]> {
  const waiting = await countWaiting(tx, persons);
  const before = new Set((await listIntroductions(tx, { vacancies: [vacancy.id] })).map((one) => one.person));
  return (await listCards(tx, { persons })).map((card) => ({ card, waiting: waiting.get(card.person) ?? 0, isIntroduced: before.has(card.person) }));
}
