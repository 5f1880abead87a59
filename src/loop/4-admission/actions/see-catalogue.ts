import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { isOpenOn, listClasses, listWaves } from '#waves';
import { findCriteria } from '../store/criteria.ts';
import { lastAdmittedScore } from '../store/summaries.ts';
import { describeOffers, findPublicClass, type Offer } from './catalogue.ts';

/** The classes people may ask for today, by wave; when none is open, the one that opens next. */
export const seeCatalogue = question('admission.see-catalogue', Type.Object({ q: Type.Optional(Type.String({ maxLength: 80 })) }), async (context, { q }) => {
  const { tx, today } = context;
  const published = await listWaves(tx, { status: 'published' });
  const open = published.filter((wave) => isOpenOn(wave, today));
  const shown = open.length > 0 ? open : published.filter((wave) => wave.applyFrom > today).slice(-1);
  const waves = [];
  for (const wave of shown) {
    const offers = await describeOffers(context, await listClasses(tx, { wave: wave.id }));
    waves.push({ wave, isOpen: isOpenOn(wave, today), offers: offers.filter((offer) => isLike(offer, q)), seats: offers.reduce((sum, offer) => sum + offer.class.seats, 0), classes: offers.length });
  }
  return ok({ waves, q, today });
});

function isLike({ class: of, program, placeName }: Offer, q: string | undefined): boolean {
  const words = fold(q ?? '').split(' ').filter((word) => word !== '');
  const text = fold([of.label, program.name, program.field, placeName, ...program.blocks.map(({ title }) => title)].join(' '));
  return words.every((word) => text.includes(word));
}

/** One class with everything that should be known before applying: content, demands, dates, rules. */
export const seeClass = question('admission.see-catalogue', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const found = await findPublicClass(context, id);
  if (!found) return fail(notFound);
  const [offer] = await describeOffers(context, [found.class]);
  if (!offer) return fail(notFound);
  const { criteria, frozenAt, hash } = await findCriteria(context.tx, found.wave.id);
  return ok({ ...offer, wave: found.wave, isOpen: isOpenOn(found.wave, context.today), criteria, frozenAt, criteriaHash: hash, lastAdmitted: await lastAdmittedScore(context.tx, found.wave.id, id), today: context.today });
});
