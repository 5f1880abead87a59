import { Type } from 'typebox';
import { certificatesOf, certifiedUnits } from '#certification';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regionName } from '#standards';
import { findClasses } from '#waves';
import { cardCode, type SkillCard } from '../rules/skill-card.ts';
import { listCards } from '../store/cards.ts';
import { listIntroductions } from '../store/introductions.ts';
import { nameUnits } from './name-units.ts';

/** Cards that are open (when nothing is asked), those nobody was told of yet, those closed, those at work, or all. */
export const cardStates = ['open', 'unseen', 'closed', 'hired', 'all'] as const;

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  state: Type.Optional(field.oneOf(cardStates)),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All lines of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Cards by what they can do and where. A name stands only where the graduate was already introduced to somebody. */
export const listGraduates = question('matching.see-graduates', input, async ({ tx }, filter) => {
  const cards = await listCards(tx, { region: filter.region });
  const introductions = await listIntroductions(tx, { persons: cards.map((card) => card.person) });
  const introduced = new Set(introductions.map((one) => one.person));
  const described = await describe(tx, cards);
  const words = fold(filter.q ?? '').split(' ').filter(Boolean);
  const found = described.filter(({ card, search }) => isIn(card, introduced.has(card.person), filter.state ?? 'open') && words.every((word) => search.includes(word)));
  const shown = filter.whole ? found : found.slice(offsetOf(filter.page), offsetOf(filter.page) + perPage);
  const persons = await findPersons(tx, shown.map(({ card }) => card.person).filter((person) => introduced.has(person)));
  return ok({
    filter, page: filter.page ?? 1, total: found.length,
    lines: shown.map(({ card, units, classes }) => {
      const own = introductions.filter((one) => one.person === card.person);
      return {
        ...card, code: cardCode(card.id), name: persons.get(card.person)?.fullName, regionName: regionName(card.region), units: units.length, classes,
        introduced: own.length, waiting: own.filter((one) => one.status === 'sent').length, isHired: own.some((one) => one.status === 'hired') || card.closedBecause === 'hired',
      };
    }),
  });
});

function isIn(card: SkillCard, isIntroduced: boolean, state: (typeof cardStates)[number]): boolean {
  if (state === 'all') return true;
  if (state === 'open') return card.isOpen;
  if (state === 'unseen') return card.isOpen && !isIntroduced;
  return state === 'hired' ? card.closedBecause === 'hired' : !card.isOpen && card.closedBecause !== 'hired';
}

/** What each card is found by: its code, the classes it comes from and the units it proves. */
async function describe(tx: Transaction, cards: readonly SkillCard[]) {
  const proved = await certifiedUnits(tx, cards.map((card) => card.person));
  const certificates = await certificatesOf(tx, { ids: [...new Set([...proved.values()].flatMap((all) => all.map((one) => one.certificate)))] });
  const classes = await findClasses(tx, certificates.map((one) => one.class));
  const labels = new Map<Id<'person'>, string[]>();
  for (const one of certificates) labels.set(one.person, [...(labels.get(one.person) ?? []), classes.get(one.class)?.label ?? '']);
  const name = await nameUnits(tx, [...proved.values()].flatMap((all) => all.map((one) => one.unitKey)));
  return cards.map((card) => {
    const units = [...new Set((proved.get(card.person) ?? []).map(({ unitKey }) => unitKey))];
    const from = [...new Set(labels.get(card.person) ?? [])];
    return { card, units, classes: from, search: fold(`${cardCode(card.id)} ${from.join(' ')} ${units.map((key) => `${name(key).title} ${name(key).code}`).join(' ')}`) };
  });
}
