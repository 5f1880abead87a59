import type { Instant } from '#kernel/instant';
import { testHouse } from '#platform/testing/house';
import { listWaves } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { employersModule } from '../../../registry/employers/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { demandModule } from '../../1-demand/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../../4-admission/module.ts';
import { trainingModule } from '../../5-training/module.ts';
import { certificationModule } from '../../6-certification/module.ts';
import { matchingModule } from '../../7-matching/module.ts';
import { outcomesModule } from '../module.ts';
import { listCheckIns } from '../store/check-ins.ts';

export const modules = [
  accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule, wavesModule, admissionModule, trainingModule, certificationModule, matchingModule, outcomesModule,
];

/** For tests: the sample centre up to matching, with outcomes' own part or without, and its waves by age. */
export async function outcomesHouse({ isWithOutcomes = true, now }: { readonly isWithOutcomes?: boolean; readonly now?: Instant } = {}) {
  const reactions = { 'outcomes.hire-recorded': ['demand.pay-back'], 'training.completed': ['outcomes.schedule'], 'matching.hired': ['outcomes.record-hire'] };
  const house = await testHouse({ modules, reactions, ...(now && { now }) });
  await house.loadSample(isWithOutcomes ? modules : modules.slice(0, -1));
  const finished = (await house.inCentre((tx) => listWaves(tx, { status: 'finished' }))).reverse();
  const checkInsOf = (of: Parameters<typeof listCheckIns>[1] = {}) => house.inCentre((tx) => listCheckIns(tx, of));
  return { ...house, checkInsOf, oldest: finished[0]!, latest: finished.at(-1)! };
}

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
