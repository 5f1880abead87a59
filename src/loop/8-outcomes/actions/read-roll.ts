import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { findPersons } from '#people';
import type { Transaction } from '#platform/database/transaction';
import { findVersions } from '#programs';
import { regencyOf } from '#standards';
import { listClasses } from '#waves';
import type { RollPerson } from '../rules/report/roll.ts';
import { employerKeyOf, readStations } from './read-stations.ts';

/** Everybody a wave's report may count, read once through the doors of the stages; the page and the lists behind it read the same. */
export async function readRoll(tx: Transaction, wave: Id<'wave'>, today: Day) {
  const packages = await listClasses(tx, { wave });
  const versions = await findVersions(tx, packages.map((one) => one.versionId));
  const classes = packages.map((one) => ({ ...one, field: versions.get(one.versionId)?.field ?? 'other', programName: versions.get(one.versionId)?.name ?? one.label }));
  const { stations, hires } = (await readStations(tx, new Map([[wave, packages]]), today)).get(wave)!;
  const people = await findPersons(tx, stations.map((one) => one.person));
  const roll = stations.flatMap((station): RollPerson[] => {
    const person = people.get(station.person);
    return person ? [{ ...station, sex: person.sex, region: regencyOf(person.regionCode) ?? person.regionCode, education: person.education, hasSupportNeeds: person.supportNeeds.length > 0 }] : [];
  });
  return { classes, roll, people, employerNames: new Map(hires.map((hire) => [employerKeyOf(hire), hire.employerName ?? ''])), employerIds: new Map(hires.map((hire) => [employerKeyOf(hire), hire.employer])) };
}
