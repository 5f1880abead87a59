import { linkPerson, listMembers, sampleUser } from '#access';
import { isRegion, regionsIn } from '#standards';
import type { Sample } from '#platform/sample';
import { checkNik } from '../rules/nik.ts';
import { checkPerson } from '../rules/check-person.ts';
import { addPersons } from '../store/persons.ts';
import { inventPeople } from './invent-people.ts';

const count = 1_500;

/** Everybody the sample centre has met, through the same checks as somebody at the counter. */
export const sample: Sample = async ({ tx, centre, vault, now, today, random, newId }) => {
  const people = inventPeople(count, { random, today, districts: regionsIn }).map(({ nik: number, ...told }, index) => {
    const facts = checkPerson(told, today, isRegion);
    const nik = checkNik(number, told, isRegion);
    if (!facts.ok || !nik.ok) throw new Error(`the sample invents an impossible person: ${JSON.stringify(facts.ok ? nik : facts)}`);
    return { id: newId<'person'>(), facts: facts.value, ...nik.value, sampleOrder: index };
  });
  await addPersons({ tx, centre, vault, now }, people);
  // Without the sample's accounts there is nobody to link: a test of one module has none.
  if ((await listMembers(tx)).length === 0) return;
  await linkPerson({ tx, centre }, sampleUser('trainee'), people[0]!.id, people[0]!.facts.fullName);
  await linkPerson({ tx, centre }, sampleUser('citizen'), people[1]!.id, people[1]!.facts.fullName);
};
