import { Type } from 'typebox';
import { listMembers } from '#access';
import type { Day } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { findPersons, getPerson } from '#people';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regionName } from '#standards';
import { countries, isDue, languageLevels, type OverseasWish } from '../rules/overseas-wish.ts';
import { addFollowUps, changeWish, listFollowUps, listWishes } from '../store/wishes.ts';
import { overseasFields } from './overseas-fields.ts';

const listInput = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  due: Type.Optional(Type.Boolean()),
  mine: Type.Optional(Type.Boolean()),
  country: Type.Optional(field.oneOf(countries)),
  level: Type.Optional(field.oneOf(languageLevels)),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All lines of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** People who want to work abroad and still agree that we know it, by the day of the next talk. */
export const listWishesQuestion = question('matching.see-wishes', listInput, async ({ tx, actor, today }, filter) => {
  const all = await listWishes(tx, { isActive: true, country: filter.country, level: filter.level, ...(filter.mine ? { owner: actor.id } : {}), ...(filter.due ? { dueOn: today } : {}) });
  const persons = await findPersons(tx, all.map((wish) => wish.person));
  const words = fold(filter.q ?? '').split(' ').filter(Boolean);
  const found = all.map((wish) => ({ ...wish, name: persons.get(wish.person)?.fullName ?? '', regionName: regionName(persons.get(wish.person)?.regionCode ?? '', { level: 'regency' }), isDue: isDue(wish, today), fieldName: nameOfField(wish) }))
    .filter((wish) => words.every((word) => fold(`${wish.name} ${wish.fieldName?.id ?? ''} ${wish.regionName}`).includes(word)));
  return ok({ filter, today, page: filter.page ?? 1, total: found.length, lines: filter.whole ? found : found.slice(offsetOf(filter.page), offsetOf(filter.page) + perPage) });
});

const nameOfField = ({ field: id }: Pick<OverseasWish, 'field'>) => overseasFields().find((one) => one.id === id)?.name;

/** One wish with everything talked about, and who may take it on. */
export const seeWish = question('matching.see-wishes', Type.Object({ wish: field.id<'overseas-wish'>() }), async ({ tx, today }, { wish: id }) => {
  const wish = (await listWishes(tx, { ids: [id], isActive: true }))[0];
  if (!wish) return fail(notFound);
  const person = await getPerson(tx, wish.person);
  return ok({
    wish, today, isDue: isDue(wish, today), fieldName: nameOfField(wish), person: { name: person?.fullName ?? '', phone: person?.phone ?? undefined, regionName: regionName(person?.regionCode ?? '') },
    followUps: await listFollowUps(tx, id), owners: (await listMembers(tx, 'employment')).map(({ user, name }) => ({ value: user, text: name })), timeline: await listTimeline(tx, { type: 'overseas-wish', id }),
  });
});

const followInput = Type.Object({
  wish: field.id<'overseas-wish'>(), note: field.text(1000), nextOn: Type.Optional(field.day()), owner: Type.Optional(Type.String({ maxLength: 60 })), version: field.whole(1, 1_000_000),
});

/** Writes down a talk: what was said, who stays in touch, and when next. */
export const followUpAction = action('matching.follow-up', followInput, async ({ tx, centre, actor, today, newId, record }, { wish: id, note, nextOn, owner, version }) => {
  const wish = (await listWishes(tx, { ids: [id], isActive: true }))[0];
  if (!wish) return fail(notFound);
  if (nextOn && isPast(nextOn, today)) return fail({ code: 'matching.next-past', field: 'nextOn' });
  const keeper = owner ? (await listMembers(tx, 'employment')).find((one) => one.user === owner) : { user: actor.id, name: actor.name };
  if (!keeper) return fail({ code: 'matching.unknown-owner', field: 'owner' });
  if (!(await changeWish(tx, { ...wish, ownerId: keeper.user, ownerName: keeper.name, nextOn }, version))) return fail(stale);
  await addFollowUps(tx, centre, [{ id: newId<'follow-up'>(), wish: id, on: today, note, by: actor.name }]);
  record({ subject: { type: 'overseas-wish', id }, before: { owner: wish.ownerName, nextOn: wish.nextOn }, after: { owner: keeper.name, nextOn } });
  return ok({ wish: id });
});

const isPast = (day: Day, today: Day): boolean => day < today;
