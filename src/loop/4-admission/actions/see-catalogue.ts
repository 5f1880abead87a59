import { Type, type Static } from 'typebox';
import { isStaff } from '#kernel/actor';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { regencyOf, regionName } from '#standards';
import { isOpenOn, listClasses, listWaves, shifts } from '#waves';
import { findPolicy, listFrozen } from '../store/policies.ts';
import { findRubric } from '../store/rubrics.ts';
import { lastAdmittedScore } from '../store/summaries.ts';
import { describeOffers, findPublicClass, type Offer } from './catalogue.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 80 })),
  field: Type.Optional(Type.String({ maxLength: 40 })),
  place: Type.Optional(Type.String({ maxLength: 8, pattern: '^[0-9.]+$' })),
  /** A month: `2026-12`. */
  start: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}$' })),
  shift: Type.Optional(field.oneOf(shifts)),
  boarding: Type.Optional(Type.Boolean()),
});

/** The classes people may ask for today, by wave; when none is open, the one that opens next. The filter says which of them are shown. */
export const seeCatalogue = question('admission.see-catalogue', input, async (context, filter) => {
  const { tx, today } = context;
  const published = await listWaves(tx, { status: 'published' });
  const open = published.filter((wave) => isOpenOn(wave, today));
  const shown = open.length > 0 ? open : published.filter((wave) => wave.applyFrom > today).slice(-1);
  const frozen = await listFrozen(tx, shown.map(({ id }) => id));
  const waves = [];
  const all: Offer[] = [];
  for (const wave of shown) {
    const offers = await describeOffers(context, await listClasses(tx, { wave: wave.id }));
    all.push(...offers);
    waves.push({ wave, isOpen: isOpenOn(wave, today) && frozen.has(wave.id), offers: offers.filter((offer) => isLike(offer, filter)), seats: offers.reduce((sum, offer) => sum + offer.class.seats, 0), classes: offers.length });
  }
  return ok({ waves, filter, choices: choicesOf(all), today });
});

type Filter = Static<typeof input>;

function isLike({ class: of, program, placeName }: Offer, { q, field: wanted, place, start, shift, boarding }: Filter): boolean {
  const words = fold(q ?? '').split(' ').filter((word) => word !== '');
  const text = fold([of.label, program.name, program.field, placeName, ...program.blocks.map(({ title }) => title)].join(' '));
  return words.every((word) => text.includes(word))
    && (!wanted || program.field === wanted) && (!place || of.place.startsWith(place)) && (!start || of.startsOn.startsWith(start)) && (!shift || of.shift === shift) && (!boarding || of.boarding);
}

/** What there is to choose from: only what makes a difference. */
function choicesOf(offers: readonly Offer[]) {
  const among = <Value>(of: (offer: Offer) => Value): Value[] => [...new Set(offers.map(of))].sort();
  return {
    fields: among((offer) => offer.program.field), places: among((offer) => regencyOf(offer.class.place) ?? offer.class.place).map((value) => ({ value, text: regionName(value, { level: 'regency' }) })),
    starts: among((offer) => offer.class.startsOn.slice(0, 7)), shifts: shifts.filter((shift) => offers.some((offer) => offer.class.shift === shift)), hasBoarding: offers.some((offer) => offer.class.boarding),
  };
}

/** One class with everything that should be known before applying: content, demands, dates, rules. */
export const seeClass = question('admission.see-catalogue', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const found = await findPublicClass(context, id);
  if (!found) return fail(notFound);
  const [offer] = await describeOffers(context, [found.class]);
  if (!offer) return fail(notFound);
  const { policy, number, frozenAt, hash } = await findPolicy(context.tx, found.wave.id);
  const { criteria } = await findRubric(context.tx, found.wave.id);
  // What is not frozen yet is the office's draft.
  const isTold = frozenAt !== null || isStaff(context.actor);
  return ok({ ...offer, rubric: isTold ? criteria : [], wave: found.wave, isOpen: isOpenOn(found.wave, context.today) && frozenAt !== null, policy: isTold ? policy : undefined, number, frozenAt, policyHash: hash, lastAdmitted: await lastAdmittedScore(context.tx, found.wave.id, id), today: context.today });
});
