import { Type } from 'typebox';
import { certificatesOf, certifiedUnits } from '#certification';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { isRegion, regencies, regencyOf, regionName, regionsIn } from '#standards';
import { cardCode, languages } from '../rules/skill-card.ts';
import { changeCard, findCard } from '../store/cards.ts';
import { nameUnits } from './name-units.ts';

/** The own card with its proof; somebody without a certificate has none yet. */
export const seeCard = question('matching.see-card', Type.Object({}), async ({ tx, scope }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const card = person && await findCard(tx, person);
  if (!card) return ok({ card: undefined });
  const proved = (await certifiedUnits(tx, [card.person])).get(card.person) ?? [];
  const name = await nameUnits(tx, proved.map(({ unitKey }) => unitKey));
  const certificates = await certificatesOf(tx, { ids: [...new Set(proved.map((one) => one.certificate))] });
  return ok({
    card: {
      ...card, code: cardCode(card.id), regionName: regionName(card.region), certificates: certificates.map(({ id, number, code, issuedOn }) => ({ id, number, code, issuedOn })),
      units: proved.map(({ unitKey, certificate, on }) => ({ ...name(unitKey), certificate, on })),
    },
  });
});

/** What the form of the own card offers: places of the province one may live in. */
export const openCardForm = question('matching.edit-card', Type.Object({}), async ({ tx, scope }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const card = person && await findCard(tx, person);
  if (!card) return fail(notFound);
  const own = regionsIn(regencyOf(card.region)).map(({ value }) => ({ value, text: regionName(value) }));
  return ok({ card, regions: [...regencies('36').map(({ value, text }) => ({ value, text })), ...own] });
});

const input = Type.Object({
  region: field.text(13), takesShifts: field.oneOf(['yes', 'no']), moves: field.oneOf(['yes', 'no']), languages: Type.Array(field.oneOf(languages), { maxItems: languages.length }),
  wish: Type.Optional(Type.String({ maxLength: 300 })), version: field.whole(1, 1_000_000),
});

/** The graduate says where, when and what they want to work; what they can do comes from certificates alone. */
export const editCardAction = action('matching.edit-card', input, async ({ tx, scope, record }, { version, ...facts }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const card = person && await findCard(tx, person);
  if (!card) return fail(notFound);
  if (!isRegion(facts.region)) return fail({ code: 'matching.unknown-region', field: 'region' });
  const told = { region: facts.region, takesShifts: facts.takesShifts === 'yes', moves: facts.moves === 'yes', languages: [...new Set(facts.languages)], wish: facts.wish };
  if (!(await changeCard(tx, { ...card, ...told }, version))) return fail(stale);
  record({
    subject: { type: 'skill-card', id: card.id },
    before: { region: card.region, takesShifts: card.takesShifts, moves: card.moves, languages: [...card.languages], wish: card.wish }, after: told,
  });
  return ok({ card: card.id });
});

/** The graduate takes the card away or puts it back. Nobody is introduced against their will; one without a unit cannot be opened. */
export const switchCardAction = action('matching.switch-card', Type.Object({ isOpen: field.oneOf(['yes', 'no']), version: field.whole(1, 1_000_000) }), async ({ tx, scope, today, record }, { isOpen, version }) => {
  const person = scope.within === 'own' ? scope.person : undefined;
  const card = person && await findCard(tx, person);
  if (!card) return fail(notFound);
  const opens = isOpen === 'yes';
  if (opens && ((await certifiedUnits(tx, [card.person])).get(card.person) ?? []).length === 0) return fail({ code: 'matching.no-units-left' });
  const changed = { ...card, isOpen: opens, closedBecause: opens ? undefined : 'self' as const, openedOn: opens ? today : card.openedOn };
  if (!(await changeCard(tx, changed, version))) return fail(stale);
  record({ subject: { type: 'skill-card', id: card.id }, before: { isOpen: card.isOpen }, after: { isOpen: opens } });
  return ok({ isOpen: opens });
});
