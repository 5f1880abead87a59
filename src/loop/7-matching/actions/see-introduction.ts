import { Type } from 'typebox';
import { certifiedUnits } from '#certification';
import { getEmployer } from '#employers';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { regionName } from '#standards';
import { answerDueOn, answersTo, isOverdue } from '../rules/introduction.ts';
import { cardCode } from '../rules/skill-card.ts';
import { findCard } from '../store/cards.ts';
import { answerRateOf } from '../store/doors.ts';
import { listIntroductions } from '../store/introductions.ts';
import { findVacancy } from '../store/vacancies.ts';
import { nameUnits } from './name-units.ts';

/** One introduction: the graduate with a name, what is proved and why they fit; a number to call only once the employer is interested. Age, sex and photo stay out. */
export const seeIntroduction = question('matching.see-introductions', Type.Object({ introduction: field.id<'introduction'>() }), async ({ tx, scope, today }, { introduction: id }) => {
  const introduction = (await listIntroductions(tx, { ids: [id] }))[0];
  const vacancy = introduction && await findVacancy(tx, introduction.vacancy);
  if (!introduction || !vacancy || (scope.within === 'own' && scope.employer !== vacancy.employer)) return fail(notFound);
  const card = await findCard(tx, introduction.person);
  const person = await getPerson(tx, introduction.person);
  const proved = (await certifiedUnits(tx, [introduction.person])).get(introduction.person) ?? [];
  const { covered, missing, distance } = introduction.reasons;
  const name = await nameUnits(tx, [...proved.map(({ unitKey }) => unitKey), ...covered, ...missing]);
  const mayCall = scope.within === 'centre' || ['interested', 'interview', 'hired'].includes(introduction.status);
  return ok({
    introduction: { ...introduction, dueOn: answerDueOn(introduction), isOverdue: isOverdue(introduction, today) }, today, answers: answersTo(introduction), rate: await answerRateOf(tx, vacancy.employer),
    vacancy: { id: vacancy.id, title: vacancy.title, regionName: regionName(vacancy.region) }, employerName: (await getEmployer(tx, vacancy.employer))?.name ?? '',
    graduate: {
      person: introduction.person, name: person?.fullName ?? '', phone: mayCall ? person?.phone ?? undefined : undefined, regionName: regionName(card?.region ?? person?.regionCode ?? ''), code: card ? cardCode(card.id) : '',
      takesShifts: card?.takesShifts ?? true, moves: card?.moves ?? false, languages: card?.languages ?? [], wish: card?.wish, units: [...new Set(proved.map(({ unitKey }) => unitKey))].map(name),
    },
    reasons: { coverage: introduction.coverage, distance, covered: covered.map(name), missing: missing.map(name) },
    timeline: scope.within === 'centre' ? await listTimeline(tx, { type: 'introduction', id }) : [],
  });
});
