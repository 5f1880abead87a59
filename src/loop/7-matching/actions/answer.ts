import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { Hired } from '../events.ts';
import { answerIntroduction, answers, type Introduction } from '../rules/introduction.ts';
import type { Vacancy } from '../rules/vacancy.ts';
import { lockCard } from '../store/cards.ts';
import { listIntroductions, lockIntroduction, saveStatus } from '../store/introductions.ts';
import { findVacancy, lockVacancy, saveVacancyStatus } from '../store/vacancies.ts';
import { freeWaiting } from './close-vacancy.ts';
import { freePerson } from './free-person.ts';

const input = Type.Object({
  introduction: field.id<'introduction'>(), answer: field.oneOf(answers), hiredOn: Type.Optional(field.day()), note: Type.Optional(Type.String({ maxLength: 500 })),
  version: Type.Optional(field.whole(1, 1_000_000)),
});

/** What the employer says of an introduced graduate, by link or through staff who heard it. A hire is news for the whole loop. */
export const answerAction = action('matching.answer', input, async (context, { introduction: id, version, ...given }) => {
  const { tx, scope, today, now, record } = context;
  const asked = (await listIntroductions(tx, { ids: [id] }))[0];
  if (asked && given.answer === 'hired') await lockCard(tx, asked.person);
  const vacancy = asked && await lockVacancy(tx, asked.vacancy);
  const introduction = asked && await lockIntroduction(tx, id);
  if (!introduction || !vacancy || (scope.within === 'own' && scope.employer !== vacancy.employer)) return fail(notFound);
  const hiredOn = given.answer === 'hired' ? given.hiredOn : undefined;
  const answered = answerIntroduction(introduction, { ...given, hiredOn }, today);
  if (!answered.ok) return answered;
  if (version !== undefined && version !== introduction.version) return fail(stale);
  await saveStatus(tx, answered.value, now);
  record({
    subject: { type: 'introduction', id }, before: { status: introduction.status }, after: { status: answered.value.status, hiredOn },
    why: given.note,
  });
  if (answered.value.status === 'hired') await takeOn(context, answered.value, vacancy);
  return ok({ introduction: id, status: answered.value.status, vacancy: vacancy.id });
});

async function takeOn({ tx, record, announce }: ActionContext, hired: Introduction, vacancy: Vacancy): Promise<void> {
  const freed = await freePerson(tx, hired.person, hired.id);
  if (freed.card) record({ subject: { type: 'skill-card', id: freed.card }, after: { isOpen: false, withdrawn: freed.withdrawn } });
  const taken = (await listIntroductions(tx, { vacancies: [vacancy.id], status: 'hired' })).length;
  if (vacancy.status === 'open' && taken >= vacancy.headcount) {
    await saveVacancyStatus(tx, vacancy.id, 'filled');
    record({ subject: { type: 'vacancy', id: vacancy.id }, before: { status: 'open' }, after: { status: 'filled', freed: await freeWaiting(tx, vacancy.id) } });
  }
  announce({
    type: 'matching.hired', version: 1, introduction: hired.id, vacancy: vacancy.id, employer: vacancy.employer, need: vacancy.need ?? null, person: hired.person,
    occupation: vacancy.occupation, on: hired.hiredOn!,
  } satisfies Hired);
}

/** The centre takes an introduction back, e.g. when the graduate changed their mind. */
export const withdrawIntroductionAction = action('matching.withdraw-introduction', Type.Object({ introduction: field.id<'introduction'>(), reason: field.text(300) }), async ({ tx, record }, { introduction: id, reason }) => {
  const introduction = await lockIntroduction(tx, id);
  if (!introduction) return fail(notFound);
  if (introduction.status === 'hired' || introduction.status === 'declined' || introduction.status === 'withdrawn') return fail({ code: 'matching.answer-final' });
  const vacancy = await findVacancy(tx, introduction.vacancy);
  await saveStatus(tx, { ...introduction, status: 'withdrawn', version: introduction.version + 1 });
  record({ subject: { type: 'introduction', id }, before: { status: introduction.status }, after: { status: 'withdrawn', vacancy: vacancy?.id }, why: reason });
  return ok({ introduction: id, vacancy: introduction.vacancy });
});
