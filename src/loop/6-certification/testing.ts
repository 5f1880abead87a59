import type { Id } from '#kernel/id';
import type { Module } from '#platform/module';
import { testHouse } from '#platform/testing/house';
import { enrolmentsOf, type Enrolment } from '#training';
import { listClasses, listWaves } from '#waves';
import { seeClass } from './actions/see-class.ts';
import { recordResults } from './actions/record-results.ts';
import { certificationModule } from './module.ts';

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** A centre with the sample of the stages before, whose finished waves nobody has assessed yet. */
export async function certificationHouse(before: readonly Module[], seat: (house: Awaited<ReturnType<typeof testHouse>>) => Promise<void>) {
  const house = await testHouse({ modules: [...before, certificationModule] });
  const [training] = before.slice(-1);
  await house.loadSample(before.slice(0, -1));
  await seat(house);
  await house.loadSample([training!]);
  const classes = await house.inCentre(async (tx) => {
    const [wave] = (await listWaves(tx, { status: 'finished' })).sort((one, other) => other.startsOn.localeCompare(one.startsOn));
    return listClasses(tx, { wave: wave!.id });
  });
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
