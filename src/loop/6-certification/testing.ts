import type { Id } from '#kernel/id';
import { listSamplePersons } from '#people';
import type { Transaction } from '#platform/database/transaction';
import type { Module } from '#platform/module';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { enrolmentsOf, type Enrolment } from '#training';
import { listClasses, listWaves, type ClassPackage } from '#waves';
import { seeClass } from './actions/see-class.ts';
import { recordResults } from './actions/record-results.ts';
import { certificationModule } from './module.ts';

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

type Training = { 'training.enrolments': { centre_id: string; id: string; person_id: string; class_id: string; wave_id: string; status: string; started_on: string; ended_on: string } };

async function enrol(tx: Transaction, centre: Id<'centre'>, classes: readonly ClassPackage[]): Promise<void> {
  const persons = await listSamplePersons(tx);
  await tx.withTables<Training>().insertInto('training.enrolments').values(classes.flatMap((one, order) => persons.slice(order * 16, order * 16 + 16).map((person, at) => ({
    centre_id: centre, id: newId(), person_id: person, class_id: one.id, wave_id: one.wave, status: at === 15 ? 'resigned' : 'completed', started_on: one.startsOn, ended_on: one.endsOn,
  })))).execute();
}

/** A centre with the sample's programs and waves; sixteen people sat in each class of the last finished wave, the last of them left, and nobody was assessed yet. */
export async function certificationHouse(before: readonly Module[]) {
  const house = await testHouse({ modules: [...before, certificationModule] });
  await house.loadSample(before);
  const classes = await house.inCentre(async (tx) => {
    const [wave] = (await listWaves(tx, { status: 'finished' })).sort((one, other) => other.startsOn.localeCompare(one.startsOn));
    return listClasses(tx, { wave: wave!.id });
  });
  await house.inCentre((tx) => enrol(tx, house.centre, classes));
  const officer = house.as('certification', { id: 'lestari', name: 'Lestari Handayani' });
  return {
    ...house, classes, officer,
    completed: (of: Id<'class'>): Promise<Enrolment[]> => house.inCentre(async (tx) => (await enrolmentsOf(tx, { class: of })).filter(({ status }) => status === 'completed')),
    /** The officer finds every unit shown. */
    judge: async (enrolment: Enrolment): Promise<void> => {
      const { units } = valueOf(await house.ask(seeClass, { class: enrolment.class }, officer));
      valueOf(await house.run(recordResults, { enrolment: enrolment.id, results: units.map(({ unitKey }) => ({ unitKey, result: 'competent' })) }, officer));
    },
  };
}
