import { addDays, addMonths, daysBetween, firstOfMonth, type Day } from '#kernel/day';
import { sampleStaff } from '#access';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { findEmployers, listSampleEmployers, type Sector } from '#employers';
import type { Sample, SampleWorld } from '#platform/sample';
import { drawSeats } from '../rules/draw-seats.ts';
import { monthsUntilFaded, recordNeed, type Need, type NeedFacts, type Strength } from '../rules/need.ts';
import type { Movement } from '../rules/movement.ts';
import { saveKey } from '../store/keys.ts';
import { saveLinkRequest } from '../store/link-requests.ts';
import { saveMovements } from '../store/movements.ts';
import { saveNeeds } from '../store/needs.ts';
import { inventedNeeds, openClasses, pastNeeds } from './invented-needs.ts';
import { unitsNamed } from './invented-units.ts';
import { loadSampleImports } from './load-imports.ts';
import { loadSampleMinutes } from './load-minutes.ts';
import { loadSampleVisits } from './load-visits.ts';

type Place = { readonly id: Id<'employer'>; readonly name: string; readonly region: string; readonly sector: Sector };

/** About ninety lines of all strengths over the sample's employers, what became of those of past waves, two files of vacancies and open requests for a link. */
export const sample: Sample = async (world) => {
  const ids = await listSampleEmployers(world.tx);
  const known = await findEmployers(world.tx, ids);
  const employers = ids.map((id) => ({ id, name: known.get(id)?.name ?? '', region: known.get(id)?.regionCode ?? '36.73', sector: known.get(id)?.sector ?? ('other' as const) }));
  if (employers.length === 0) return;
  const past = pastNeeds.map(([place, ...facts]) => pastLine(world, employers[place % employers.length]!, facts));
  const living = livingLines(world, employers);
  await saveNeeds(world.tx, world.centre, [...past.map((one) => one.need), ...living]);
  await saveMovements(world.tx, world.centre, [...past.flatMap((one) => one.movements), ...seatsDrawn(world, living)]);
  await loadSampleVisits(world, employers);
  await loadSampleMinutes(world, employers);
  await giveKeys(world, employers[3 % employers.length]!.id);
  await askForLinks(world);
  await loadSampleImports(world);
};

/** Eighty lines that count today: every employer asks for two things; a few were recorded long enough ago to fade soon. */
function livingLines({ today, newId, random }: SampleWorld, employers: readonly Place[]): Need[] {
  return Array.from({ length: 80 }, (_, index): Need => {
    const { id: employer, region, sector } = employers[index % employers.length]!;
    const fitting = inventedNeeds.filter(([, , , , , , sectors]) => sectors.includes(sector));
    const round = Math.floor(index / employers.length);
    const [occupation, headcount, month, strength, source, note] = fitting[(index * 5 + round) % fitting.length]!;
    const daysAgo = index % 9 === 4 ? fadingSoon(today, strength, index) : random.integer(60);
    const facts: NeedFacts = {
      employer, occupation, units: unitsOf(occupation, index), headcount: Math.max(2, headcount - random.integer(Math.ceil(headcount / 2))), region, strength, source, note,
      month: addMonths(firstOfMonth(today), month),
    };
    return take(newId<'need'>(), facts, addDays(today, -daysAgo));
  });
}

/** Two lines in three name units, the more of them the surer the employer knows what it wants. */
const unitsOf = (occupation: string, index: number): readonly string[] => (unitsNamed[occupation] ?? []).slice(0, index % 3 === 2 ? 0 : 1 + (index % 4));

/** How long ago a line was recorded that has three to twelve days left. */
const fadingSoon = (today: Day, strength: NeedFacts['strength'], index: number): number => {
  const whole = daysBetween(today, addMonths(today, monthsUntilFaded[strength]));
  return whole - 3 - (index % 10);
};

function take(id: Id<'need'>, facts: NeedFacts, recordedOn: Day): Need {
  const need = recordNeed(id, facts, recordedOn);
  if (!need.ok) throw new Error(`the sample holds a need that the rules refuse: ${need.error.code}`);
  return need.value;
}

type PastFacts = readonly [occupation: string, headcount: number, monthsAgo: number, strength: Strength, seats: number, hired: number];

function pastLine({ today, newId }: SampleWorld, { id: employer, region }: Place, [occupation, headcount, monthsAgo, strength, seats, hired]: PastFacts): { need: Need; movements: Movement[] } {
  const month = addMonths(firstOfMonth(today), -monthsAgo);
  const need = take(newId<'need'>(), { employer, occupation, units: [], headcount, region, strength, source: 'letter', month, note: 'Kebutuhan tahun lalu; dijawab gelombang sebelumnya.' }, addMonths(month, -3));
  const moved = { need: need.id, class: null, expiresOn: null, reason: null };
  return {
    need,
    movements: [
      { ...moved, id: newId<'movement'>(), kind: 'drawn', people: seats, on: addMonths(month, -2), cause: newId<'class'>(), fromSeat: false },
      ...Array.from({ length: hired }, (_, index): Movement =>
        ({ ...moved, id: newId<'movement'>(), kind: 'paid-back', people: 1, on: addDays(month, 7 + index), cause: newId<'hire'>(), fromSeat: index < seats })),
    ],
  };
}

/** The open classes draw on the lines as a published wave would; the classes themselves are a later stage's, so they are not named. */
function seatsDrawn({ today, newId }: SampleWorld, needs: readonly Need[]): Movement[] {
  const classes = openClasses.map((occupation) => ({ class: newId<'class'>(), occupation, seats: 16 }));
  const open = needs.filter((need) => need.recordedOn < addDays(today, -10)).map((need) => ({ ...need, need: need.id, balance: need.headcount, distanceTo: () => 3 }));
  return drawSeats(classes, open).map((draw) => ({
    id: newId<'movement'>(), need: draw.need, kind: 'drawn', people: draw.people, on: addDays(today, -10), class: null, cause: draw.class, fromSeat: false, expiresOn: null, reason: null,
  }));
}

/** Two keys that open nothing: what is kept for their hashes is the hash of no key. */
async function giveKeys({ tx, centre, today, newId }: SampleWorld, employer: Id<'employer'>): Promise<void> {
  const madeBy = sampleStaff.find((one) => one.role === 'administrator')!.name;
  const madeAt = (daysAgo: number): Instant => `${addDays(today, -daysAgo)}T03:00:00.000Z` as Instant;
  await saveKey(tx, centre, { id: newId<'key'>(), holder: 'Bursa kerja dinas', employer: null, startsWith: 'balai_xxxx', madeBy, madeAt: madeAt(40), hash: 'of no key' });
  await saveKey(tx, centre, { id: newId<'key'>(), holder: 'Sistem personalia garmen', employer, startsWith: 'balai_yyyy', madeBy, madeAt: madeAt(12), hash: 'of no key either' });
}

async function askForLinks({ tx, centre, today, newId }: SampleWorld): Promise<void> {
  const asking = [
    ['PT Rangka Baja Contoh', 'Yulianti', 'rekrutmen@rangka-baja.example', '36.03', 1], ['CV Jahit Rapi Contoh', 'Pak Darto', '+6281200000117', '36.04', 4], ['Bengkel Motor Sinar Contoh', 'Wahyu', '+6281200000118', '36.74', 8],
  ] as const;
  for (const [employerName, contactName, reach, region, days] of asking) await saveLinkRequest(tx, centre, { id: newId<'linkRequest'>(), employerName, contactName, reach, region, askedOn: addDays(today, -days) });
}
