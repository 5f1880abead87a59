import { sampleStaff } from '#access';
import { certificatesOf, certifiedUnits, type Certificate } from '#certification';
import { needsFor, type NeedFact } from '#demand';
import { findEmployers, listSampleEmployers } from '#employers';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { findPersons } from '#people';
import type { Sample, SampleWorld } from '#platform/sample';
import { listPublished, unitKeysOf, type ProgramVersion } from '#programs';
import { findClasses } from '#waves';
import type { Introduction } from '../rules/introduction.ts';
import { languages, newCard, type SkillCard } from '../rules/skill-card.ts';
import { recordVacancy, type Vacancy } from '../rules/vacancy.ts';
import { addCards } from '../store/cards.ts';
import { addIntroductions } from '../store/introductions.ts';
import { addVacancies } from '../store/vacancies.ts';
import { addFollowUps, addWishes } from '../store/wishes.ts';
import { introduceSample, type Certified } from './sample-introductions.ts';
import { sampleVacancies, type SampleVacancy } from './sample-vacancies.ts';
import { inventWishes } from './sample-wishes.ts';

/** Cards of everybody certified, openings of the sample's employers, introductions in every state, and wishes to work abroad. */
export const sample: Sample = async (world) => {
  const { tx, centre } = world;
  const graduates = await readCertified(world);
  const staged = await inventVacancies(world, graduates);
  const officer = sampleStaff.find(({ role }) => role === 'employment')!;
  const introductions = introduceSample(world, graduates, staged, officer.name);
  const hired = new Set(introductions.filter((one) => one.status === 'hired').map((one) => one.person));
  await addCards(tx, centre, graduates.map(({ card }): SkillCard => (hired.has(card.person) ? { ...card, isOpen: false, closedBecause: 'hired', version: card.version + 1 } : card)));
  await addVacancies(tx, centre, staged.map(({ vacancy }) => withStatus(vacancy, introductions, world.today)));
  await addIntroductions(tx, centre, introductions, new Map(introductions.flatMap((one) => momentOf(one))));
  const overseas = await inventWishes(world);
  await addWishes(tx, centre, overseas.wishes);
  await addFollowUps(tx, centre, overseas.followUps);
};

/** An opening is filled when its places are; one of the past that was not filled was closed. */
function withStatus(vacancy: Vacancy, introductions: readonly Introduction[], today: Day): Vacancy {
  const taken = introductions.filter((one) => one.vacancy === vacancy.id && one.status === 'hired').length;
  const status = taken >= vacancy.headcount ? 'filled' : vacancy.closesOn < addDays(today, -30) ? 'closed' : 'open';
  return { ...vacancy, status, version: status === 'open' ? 1 : 2 };
}

function momentOf({ id, status, sentOn, hiredOn }: Introduction): [string, Instant][] {
  if (status === 'sent' || status === 'silent' || status === 'withdrawn') return [];
  return [[id, `${hiredOn ? addDays(hiredOn, -3) : addDays(sentOn, 2)}T04:10:00.000Z` as Instant]];
}

/** Everybody with a certificate that stands, and the card it opened. Most stay open; a few holders closed theirs. */
async function readCertified({ tx, newId, random }: SampleWorld): Promise<Certified[]> {
  const certificates = await certificatesOf(tx, { status: 'valid' });
  const persons = await findPersons(tx, certificates.map((one) => one.person));
  const units = await certifiedUnits(tx, [...persons.keys()]);
  const classes = await findClasses(tx, certificates.map((one) => one.class));
  const first = new Map<Id<'person'>, Certificate>();
  for (const one of certificates) if (!first.has(one.person)) first.set(one.person, one);
  return [...first].map(([person, certificate], at): Certified => {
    const told: SkillCard = {
      ...newCard(newId<'skill-card'>(), person, persons.get(person)!.regionCode, certificate.issuedOn),
      takesShifts: random.integer(5) > 0, moves: random.integer(3) === 0, languages: random.integer(6) === 0 ? [random.pick(languages.slice(0, 3))] : [],
      ...(at % 4 === 1 ? { wish: random.pick(wishes) } : {}),
    };
    // Opened by the certificate, told by its holder, closed again: each is one writing.
    const edited = !told.takesShifts || told.moves || told.languages.length > 0 || told.wish !== undefined ? 2 : 1;
    const card: SkillCard = at % 23 === 11 ? { ...told, isOpen: false, closedBecause: 'self', version: edited + 1 } : { ...told, version: edited };
    return { card, units: [...new Set((units.get(person) ?? []).map(({ unitKey }) => unitKey))], issuedOn: certificate.issuedOn, version: classes.get(certificate.class)!.versionId };
  });
}

const wishes = ['Bengkel atau pabrik dekat rumah', 'Perusahaan yang mau melatih lagi', 'Giliran pagi bila ada', 'Boleh mulai dari magang'];

type Staged = { readonly vacancy: Vacancy; readonly facts: SampleVacancy };

async function inventVacancies({ tx, newId, today }: SampleWorld, graduates: readonly Certified[]): Promise<Staged[]> {
  const employers = await findEmployers(tx, await listSampleEmployers(tx));
  const ids = await listSampleEmployers(tx);
  const programs = new Map((await listPublished(tx)).map((version) => [version.code, version]));
  const needs = await needsFor(tx, {});
  const firstIssue = graduates.reduce<Day | undefined>((first, one) => (first === undefined || one.issuedOn < first ? one.issuedOn : first), undefined);
  return sampleVacancies.flatMap((facts, at): Staged[] => {
    const employer = employers.get(ids[facts.employer]!);
    const program = programs.get(facts.units[0]![0]);
    if (!employer || !program) return [];
    const isPast = facts.closesIn === 'past';
    const openedOn = isPast ? addDays(firstIssue ?? addDays(today, -270), 1) : addDays(today, -62 + at);
    const vacancy = recordVacancy(newId<'vacancy'>(), {
      employer: employer.id, need: isPast ? undefined : needOf(needs, employer.id, program), title: facts.title, occupation: program.occupation, region: employer.regionCode ?? '36', headcount: facts.headcount,
      units: unitsOf(facts, programs), shift: facts.shift ?? false, wage: facts.wage, closesOn: facts.closesIn === 'past' ? addDays(openedOn, 120) : addDays(today, facts.closesIn),
    }, openedOn);
    if (!vacancy.ok) throw new Error(`the sample invents an impossible vacancy: ${facts.title}, ${vacancy.error.code}`);
    return [{ vacancy: vacancy.value, facts }];
  });
}

const needOf = (needs: readonly NeedFact[], employer: Id<'employer'>, { occupation }: ProgramVersion): Id<'need'> | undefined =>
  needs.find((one) => one.employer === employer && one.occupation.slice(0, 4) === occupation && one.balance > 0)?.need;

function unitsOf({ units }: SampleVacancy, programs: ReadonlyMap<string, ProgramVersion>): Vacancy['units'] {
  const keys = units.flatMap(([code, from, until]) => unitKeysOf(programs.get(code)!).slice(from, until));
  return [...new Set(keys)].sort().map((unitKey) => ({ unitKey, weight: 1 }));
}
