import { addDays } from '#kernel/day';
import { dayOf, named, staffOf, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

const answered: readonly unknown[] = ['interested', 'interview', 'declined'];

/** An opening with everybody introduced to it and what the employer answered, and the cards of those people from the certificate that opened them. */
export async function redoVacancy({ rows, redo, twice }: SampleTwin, title: string): Promise<Twice> {
  const officer = staffOf('employment');
  const [vacancy] = await rows(`select * from matching.vacancies where title = '${title}'`);
  const [units, introductions, cards] = await Promise.all([
    rows(`select * from matching.vacancy_units where vacancy_id = '${String(vacancy!['id'])}'`), rows(`select * from matching.introductions where vacancy_id = '${String(vacancy!['id'])}' order by sent_on`),
    rows(`select * from matching.skill_cards where person_id in (select person_id from matching.introductions where vacancy_id = '${String(vacancy!['id'])}')`),
  ]);
  const persons = cards.map((one) => `'${String(one['person_id'])}'`).join(', ');
  const of = `vacancy_id in (select id from matching.vacancies where title = '${title}')`;
  return twice({ 'matching.vacancy_units': of, 'matching.introductions': of, 'matching.vacancies': `title = '${title}'`, 'matching.skill_cards': `person_id in (${persons})` }, async () => {
    for (const card of cards) {
      const person = { ...named('sample'), roles: ['citizen' as const], person: String(card['person_id']) as never };
      await redo('matching.open-card', { person: card['person_id'], on: card['opened_on'] }, { on: dayOf(card, 'opened_on'), as: named('sample') });
      if (Number(card['version']) > (card['closed_because'] ? 2 : 1)) {
        const told = { region: card['region'], takesShifts: card['takes_shifts'] ? 'yes' : 'no', moves: card['moves'] ? 'yes' : 'no', languages: card['languages'], wish: card['wish'] ?? undefined, version: 1 };
        await redo('matching.edit-card', told, { on: dayOf(card, 'opened_on'), as: person });
      }
    }
    const opened = dayOf(vacancy!, 'opened_on');
    const { id } = await redo('matching.record-vacancy', {
      employer: vacancy!['employer_id'], need: vacancy!['need_id'] ?? undefined, title, occupation: vacancy!['occupation'], region: vacancy!['region'], headcount: vacancy!['headcount'],
      units: units.map((one) => one['unit_key']), shift: vacancy!['shift'] ? 'yes' : 'no', wage: vacancy!['wage'] === null ? undefined : Number(vacancy!['wage']), closesOn: vacancy!['closes_on'],
    }, { on: opened, as: officer });
    const sent = new Map<unknown, unknown>();
    for (const one of introductions) {
      const { introductions: made } = await redo('matching.introduce', { vacancy: id, persons: [one['person_id']] }, { on: dayOf(one, 'sent_on'), as: officer });
      sent.set(one['id'], (made as readonly unknown[])[0]);
    }
    for (const one of [...introductions].sort((a, b) => (answerDay(a) < answerDay(b) ? -1 : 1))) await answer(redo, one, sent.get(one['id']));
    if (vacancy!['status'] === 'closed') await redo('matching.close-vacancy', { vacancy: id, reason: 'Sudah lewat.' }, { on: addDays(dayOf(vacancy!, 'closes_on'), 1), as: officer });
  }, ['vacancy_id']);
}

const answerDay = (one: Row): string => (one['hired_on'] ?? one['silent_on'] ?? addDays(dayOf(one, 'sent_on'), 2)) as string;

async function answer(redo: SampleTwin['redo'], one: Row, introduction: unknown): Promise<void> {
  const officer = staffOf('employment');
  const soon = addDays(dayOf(one, 'sent_on'), 2);
  if (one['status'] === 'withdrawn') {
    if (one['version'] === 3) await redo('matching.answer', { introduction, answer: 'interested' }, { on: soon, as: officer });
    await redo('matching.withdraw-introduction', { introduction, reason: 'Sudah bekerja.' }, { on: soon, as: officer });
  }
  if (one['status'] === 'hired') await redo('matching.answer', { introduction, answer: 'hired', hiredOn: one['hired_on'] }, { on: dayOf(one, 'hired_on'), as: officer });
  else if (answered.includes(one['status'])) await redo('matching.answer', { introduction, answer: one['status'], note: one['answer_note'] ?? undefined }, { on: soon, as: officer });
  else if (one['status'] === 'silent') await redo('matching.mark-silent', {}, { on: dayOf(one, 'silent_on'), as: named('sample') });
}

/** Wishes to work abroad, and what was talked about since. */
export async function redoWishes({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const [wishes, talks] = await Promise.all([rows('select * from matching.overseas_wishes order by consented_on'), rows('select * from matching.overseas_follow_ups order by on_day')]);
  return twice({ 'matching.overseas_follow_ups': 'true', 'matching.overseas_wishes': 'true' }, async () => {
    for (const one of wishes) {
      const person = { ...named('sample'), roles: ['citizen' as const], person: String(one['person_id']) as never };
      const { wish } = await redo('matching.state-wish', { country: one['country'], field: one['field'] ?? undefined, languageLevel: one['language_level'], consent: 'yes' }, { on: dayOf(one, 'consented_on'), as: person });
      for (const [at, talk] of talks.filter((each) => each['wish_id'] === one['id']).entries()) {
        const isLast = at === talks.filter((each) => each['wish_id'] === one['id']).length - 1;
        await redo('matching.follow-up', { wish, note: talk['note'], nextOn: isLast ? one['next_on'] ?? undefined : undefined, owner: one['owner_id'], version: at + 1 }, { on: dayOf(talk, 'on_day'), as: staffOf('employment') });
      }
    }
  }, ['wish_id']);
}
