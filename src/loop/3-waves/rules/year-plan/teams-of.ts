import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { UnitKey } from '#standards';
import { isValidOn, type Competence } from '../instructor.ts';
import type { Team } from './plan-facts.ts';

type Able = { readonly id: Id<'instructor'>; readonly can: ReadonlyMap<UnitKey, Day | undefined> };
type Someone = { readonly id: Id<'instructor'>; readonly competences: readonly Competence[] };

/** A plan looks at so many ways to put a program's teachers together. */
const mostTeams = 4;

/**
 * Two people, or where no two do, three, who together have valid evidence for every unit of a program that nobody covers alone. Who covers most leads.
 * Those whose evidence holds longest come first; one leads one team at most, so that each way is another.
 */
export function teamsOf(version: Id<'program-version'>, units: readonly UnitKey[], people: readonly Someone[], today: Day): Team[] {
  const able = people.map((one): Able => ({ id: one.id, can: new Map(one.competences.filter((held) => units.includes(held.unitKey) && isValidOn(held, today)).map(({ unitKey, validUntil }) => [unitKey, validUntil])) }))
    .filter(({ can }) => can.size > 0).sort((one, other) => other.can.size - one.can.size || (one.id < other.id ? -1 : 1));
  if (units.length === 0 || able.some(({ can }) => can.size === units.length)) return [];
  const covering = (size: number): Able[][] => groupsOf(able, size).filter((group) => units.every((unit) => group.some(({ can }) => can.has(unit))));
  const pairs = covering(2);
  const groups = (pairs.length > 0 ? pairs : covering(3)).map((group) => ({ group, until: untilOf(group) }))
    .sort((one, other) => (other.until ?? '9999').localeCompare(one.until ?? '9999'));
  return groups.reduce<Team[]>((teams, { group, until }) => {
    const lead = group.find(({ id }) => !teams.some((team) => team.lead === id));
    return lead && teams.length < mostTeams ? [...teams, { version, lead: lead.id, also: group.filter((one) => one !== lead).map(({ id }) => id), until }] : teams;
  }, []);
}

const groupsOf = (people: readonly Able[], size: number): Able[][] =>
  (size === 0 ? [[]] : people.flatMap((one, at) => groupsOf(people.slice(at + 1), size - 1).map((others) => [one, ...others])));

/** The first day on which the evidence of any of them for the program runs out. */
const untilOf = (group: readonly Able[]): Day | undefined => group.flatMap(({ can }) => [...can.values()].flatMap((until) => until ?? [])).sort()[0];
