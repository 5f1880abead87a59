import { applicationsOf } from '#admission';
import { certificatesOf, resultsOf } from '#certification';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';
import { findPersons } from '#people';
import type { Transaction } from '#platform/database/transaction';
import { findVersions } from '#programs';
import { regencyOf } from '#standards';
import { enrolmentsOf, type Enrolment } from '#training';
import { listClasses } from '#waves';
import type { CheckIn } from '../rules/check-in.ts';
import type { Hire } from '../rules/hire.ts';
import { placementOf, type RollPerson } from '../rules/report/roll.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { listHires } from '../store/hires.ts';

/** By which a report groups hires: the employer's id, or the name as it was told. */
const employerKeyOf = ({ employer, employerName }: Hire): string => employer ?? (employerName ? `nama ${fold(employerName)}` : 'nama');

/** Everybody a wave's report may count, read once through the doors of the stages; the page and the lists behind it read the same. */
export async function readRoll(tx: Transaction, wave: Id<'wave'>, today: Day) {
  const packages = await listClasses(tx, { wave });
  const versions = await findVersions(tx, packages.map((one) => one.versionId));
  const classes = packages.map((one) => ({ ...one, field: versions.get(one.versionId)?.field ?? 'other', programName: versions.get(one.versionId)?.name ?? one.label }));
  const stations = await readStations(tx, wave);
  const people = await findPersons(tx, [...stations.ids]);
  const roll = [...people.values()].map((person): RollPerson => ({
    person: person.id, sex: person.sex, region: regencyOf(person.regionCode) ?? person.regionCode, education: person.education, hasSupportNeeds: person.supportNeeds.length > 0,
    ...stations.of(person.id, today),
  }));
  return { classes, roll, people, employerNames: new Map(stations.hires.map((hire) => [employerKeyOf(hire), hire.employerName ?? ''])), employerIds: new Map(stations.hires.map((hire) => [employerKeyOf(hire), hire.employer])) };
}

async function readStations(tx: Transaction, wave: Id<'wave'>) {
  const applications = new Map((await applicationsOf(tx, { wave })).map((one) => [one.person, one]));
  const enrolments = new Map((await enrolmentsOf(tx, { wave })).map((one) => [one.person, one]));
  const results = await resultsOf(tx, [...enrolments.values()].map((one) => one.id));
  const certified = new Set((await certificatesOf(tx, { wave, status: 'valid' })).map((one) => one.person));
  const hires = await listHires(tx, { wave });
  const checkIns = group(await listCheckIns(tx, { wave }), (one) => one.person);
  const hired = group(hires, (one) => one.person);
  const isCompetent = (of: Enrolment | undefined): boolean => {
    const units = (of && results.get(of.id)) ?? [];
    return units.length > 0 && units.every((unit) => unit.result === 'competent');
  };
  return {
    hires, ids: new Set([...applications.keys(), ...enrolments.keys()]),
    of: (person: Id<'person'>, today: Day) => {
      const [application, enrolment] = [applications.get(person), enrolments.get(person)];
      const leftForJob = enrolment?.status === 'resigned' && enrolment.reason === 'job';
      return {
        wish: application?.choices[0], seat: enrolment?.class ?? (application?.status === 'confirmed' ? application.seatClass ?? undefined : undefined), leftForJob,
        isCompleted: enrolment?.status === 'completed', isCompetent: isCompetent(enrolment), isCertified: certified.has(person),
        placement: placementOf(checkIns.get(person) ?? ([] as CheckIn[]), leftForJob, today), employers: [...new Set((hired.get(person) ?? ([] as Hire[])).map(employerKeyOf))],
      };
    },
  };
}

function group<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
