import { addDays, addMonths, type Day } from '#kernel/day';
import type { Random } from '#kernel/random';
import type { Education, PersonFacts, Sex, SupportNeed } from '../rules/person.ts';
import { supportNeeds } from '../rules/person.ts';
import { kampungs, nameStyles, schoolings } from './names.ts';

type Option = { readonly value: string; readonly text: string };
type World = { readonly random: Random; readonly today: Day; readonly districts: (regency: string) => readonly Option[] };

/** Regencies of Banten by how many people live there, in thousands. */
const population: readonly (readonly [string, number])[] = [
  ['36.01', 1_300], ['36.02', 1_400], ['36.03', 3_300], ['36.04', 1_700], ['36.71', 1_900], ['36.72', 450], ['36.73', 720], ['36.74', 1_400],
];
/** Where some were first registered before they moved: the NIK keeps it. */
const elsewhere = ['31.73', '31.74', '32.01', '32.16', '33.01', '33.72', '18.71', '12.71', '35.78', '16.71', '73.71', '53.71'];

/** Invented people with structurally valid NIKs; the same chance invents the same people. The first two are those of /try. */
export function inventPeople(count: number, world: World): PersonFacts[] {
  const serials = new Map<string, number>();
  let before: Omit<PersonFacts, 'nik'> | undefined;
  return Array.from({ length: count }, (_, index) => {
    const invented = invent(index, world);
    // Two in a thousand were registered a second time under another number: there is something to compare.
    const person = before && index % 500 === 499 ? { ...invented, fullName: before.fullName, birthDay: before.birthDay, sex: before.sex } : invented;
    before = person;
    return { ...person, nik: nikOf(person, registeredIn(person.regionCode, world), serials) };
  });
}

function invent(index: number, { random, today, districts }: World): Omit<PersonFacts, 'nik'> {
  const sex: Sex = random.next() < 0.46 ? 'female' : 'male';
  const age = ageOf(random);
  const birthDay = addDays(addMonths(today, -12 * age), -random.integer(365));
  const regency = weighted(random, population);
  const place = random.pick(districts(regency));
  const education = weighted<Education>(random, age < 18 ? [['smp', 60], ['sma', 40]] : [['none', 1], ['sd', 4], ['smp', 14], ['sma', 66], ['d3', 6], ['s1', 9]]);
  const finished = Number(birthDay.slice(0, 4)) + (education === 's1' ? 23 : education === 'd3' ? 21 : 18);
  const choices = schoolings[education as keyof typeof schoolings] as readonly string[] | undefined;
  return {
    fullName: nameOf(sex, random), birthDay, birthPlace: random.pick(['Serang', 'Pandeglang', 'Lebak', 'Tangerang', 'Cilegon', 'Jakarta', 'Bogor', 'Lampung']), sex,
    phone: `+62800${String(index + 100).padStart(8, '0')}`, email: random.next() < 0.35 ? `peserta${index + 1}@contoh.example` : undefined,
    regionCode: place.value, address: `Kampung ${random.pick(kampungs)} RT ${two(1 + random.integer(9))}/RW ${two(1 + random.integer(12))}`,
    education, schooling: choices ? `${random.pick(choices)}, ${Math.min(finished, Number(today.slice(0, 4)))}` : undefined,
    supportNeeds: random.next() < 0.04 ? [random.pick<SupportNeed>(supportNeeds)] : [],
    socialBand: random.next() < 0.55 ? undefined : Math.min(10, 1 + Math.floor(10 * random.next() ** 1.6)),
    ...known[index],
  };
}

/** Who signs in at /try: the trainee and the citizen. */
const known: Readonly<Record<number, Partial<PersonFacts>>> = {
  0: { phone: '+6280000000021', fullName: 'Sari Melati Putri', sex: 'female', education: 'sma', schooling: 'SMK, pengelasan, 2021', supportNeeds: [], socialBand: 3 },
  1: { phone: '+6280000000022', fullName: 'Ahmad Fauzan Hidayatullah', sex: 'male', education: 'sma', schooling: 'SMK, teknik mesin, 2022', supportNeeds: [], socialBand: undefined },
};

/** 16 to 45, most of them just out of school. */
const ageOf = (random: Random): number => (random.next() < 0.03 ? 16 : Math.min(45, 17 + Math.floor(28 * random.next() ** 2.1)));

function nameOf(sex: Sex, random: Random): string {
  const style = weighted(random, nameStyles.map((one) => [one, one.weight] as const));
  const first = random.pick(style[sex]);
  if (random.next() < style.single) return first.split(' ').at(-1)!;
  return first.includes(' ') && random.next() < 0.6 ? first : `${first} ${random.pick(style.last)}`;
}

const registeredIn = (district: string, { random, districts }: World): string => {
  if (random.next() >= 0.14) return district;
  const others = districts(random.pick(elsewhere));
  return others.length === 0 ? district : random.pick(others).value;
};

/** District, day of birth (40 added for women), and a serial that makes it the only one. */
function nikOf({ birthDay, sex }: Omit<PersonFacts, 'nik'>, district: string, serials: Map<string, number>): string {
  const date = two(Number(birthDay.slice(8, 10)) + (sex === 'female' ? 40 : 0));
  const start = `${district.replaceAll('.', '').slice(0, 6)}${date}${birthDay.slice(5, 7)}${birthDay.slice(2, 4)}`;
  const serial = (serials.get(start) ?? 0) + 1;
  serials.set(start, serial);
  return `${start}${String(serial).padStart(4, '0')}`;
}

function weighted<Item>(random: Random, items: readonly (readonly [Item, number])[]): Item {
  let drawn = random.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    drawn -= weight;
    if (drawn < 0) return item;
  }
  return items.at(-1)![0];
}

const two = (number: number): string => String(number).padStart(2, '0');
