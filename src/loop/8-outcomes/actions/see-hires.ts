import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { employerOptions } from '#employers';
import { findPersons, getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { findClasses, listWaves } from '#waves';
import { outcomeSources } from '../rules/check-in.ts';
import { listHires } from '../store/hires.ts';
import { trainingsOf } from './trainings.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  wave: Type.Optional(field.id<'wave'>()),
  source: Type.Optional(field.oneOf(outcomeSources)),
  page: Type.Optional(field.whole(1, 10_000)),
  whole: Type.Optional(Type.Boolean()),
});

/** Graduates who were taken on, newest first. */
export const listHiresQuestion = question('outcomes.see-hires', input, async ({ tx }, filter) => {
  const all = (await listHires(tx, filter.wave ? { wave: filter.wave } : {})).filter((hire) => !filter.source || hire.source === filter.source);
  const people = await findPersons(tx, all.map((hire) => hire.person));
  const words = fold(filter.q ?? '').split(' ').filter(Boolean);
  const found = all.filter((hire) => {
    const text = `${fold(people.get(hire.person)?.fullName ?? '')} ${fold(hire.employerName ?? '')}`;
    return words.every((word) => text.includes(word));
  });
  const shown = filter.whole ? found : found.slice(offsetOf(filter.page), offsetOf(filter.page) + perPage);
  const classes = await findClasses(tx, shown.map((hire) => hire.class));
  const waves = await listWaves(tx);
  return ok({
    hires: shown.map((hire) => ({ ...hire, name: people.get(hire.person)?.fullName ?? '', classLabel: classes.get(hire.class)?.label ?? '' })),
    total: found.length, people: new Set(found.map((hire) => hire.person)).size, filter, page: filter.page ?? 1, waves: waves.filter((one) => one.status === 'finished' || one.status === 'closed').map(({ id, label, year }) => ({ id, label, year })),
  });
});

/** What the form for a hire outside any question needs: who it is and what they trained for. */
export const openHireForm = question('outcomes.tell-hire', Type.Object({ person: field.id<'person'>() }), async ({ tx }, { person: id }) => {
  const person = await getPerson(tx, id);
  if (!person) return fail(notFound);
  return ok({ person: id, name: person.fullName, hasTraining: (await trainingsOf(tx, id)).length > 0, employers: await employerOptions(tx) });
});
