import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { countries, languageLevels, stateWish, type OverseasWish } from '../rules/overseas-wish.ts';
import { addWishes, changeWish, listWishes } from '../store/wishes.ts';
import { overseasFieldIds, overseasFields } from './overseas-fields.ts';

type Asked = Pick<QuestionContext, 'tx' | 'scope'>;

async function findOwn({ tx, scope }: Asked): Promise<OverseasWish | undefined> {
  const person = scope.within === 'own' ? scope.person : undefined;
  return person && (await listWishes(tx, { person, isActive: true }))[0];
}

/** The own wish, and the fields to choose from. */
export const seeOwnWish = question('matching.see-own-wish', Type.Object({}), async (context) =>
  ok({ wish: await findOwn(context), fields: overseasFields(), isKnown: context.scope.within === 'own' && context.scope.person !== undefined }));

const input = Type.Object({
  country: field.oneOf(countries), field: Type.Optional(Type.String({ maxLength: 40 })), languageLevel: field.oneOf(languageLevels), consent: Type.Optional(field.oneOf(['yes'])),
});

/** Somebody says that they want to work abroad, or changes what they said. Voluntary, with consent, and no part of any admission. */
export const stateWishAction = action('matching.state-wish', input, async (context, { consent, ...stated }) => {
  const { tx, centre, scope, today, newId, record } = context;
  const person = scope.within === 'own' ? scope.person : undefined;
  if (!person) return fail({ code: 'matching.no-person' });
  const before = await findOwn(context);
  const wish = stateWish(before?.id ?? newId<'overseas-wish'>(), person, { ...stated, consent: consent === 'yes' }, overseasFieldIds(), today, before);
  if (!wish.ok) return wish;
  if (!before) await addWishes(tx, centre, [wish.value]);
  else if (!(await changeWish(tx, wish.value, before.version))) return fail(stale);
  const facts = ({ country, field: ofField, languageLevel }: OverseasWish) => ({ country, field: ofField, languageLevel });
  record({ subject: { type: 'overseas-wish', id: wish.value.id }, before: before && facts(before), after: { ...facts(wish.value), consentedOn: today } });
  return ok({ wish: wish.value.id });
});

/** Consent is taken back as easily as it was given: nobody sees the wish any more. */
export const withdrawWishAction = action('matching.withdraw-wish', Type.Object({}), async (context) => {
  const wish = await findOwn(context);
  if (!wish) return fail(notFound);
  if (!(await changeWish(context.tx, { ...wish, isActive: false, nextOn: undefined }, wish.version))) return fail(stale);
  context.record({ subject: { type: 'overseas-wish', id: wish.id }, before: { isActive: true }, after: { isActive: false } });
  return ok({ wish: wish.id });
});
