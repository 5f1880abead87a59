import { beforeAll, expect, test } from 'vitest';
import { testHouse } from '#platform/testing/house';
import { enrolmentsOf } from '#training';
import { listWaves } from '#waves';
import { accessModule } from '../../../registry/access/module.ts';
import { centresModule } from '../../../registry/centres/module.ts';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { admissionModule } from '../../4-admission/module.ts';
import { trainingModule } from '../../5-training/module.ts';
import { certificationWork } from '../actions/see-work.ts';
import { seeClasses } from '../actions/see-classes.ts';
import { certificationModule } from '../module.ts';
import { contentHash } from '../rules/content.ts';
import { certificatesOf } from '../store/certificates.ts';
import { findCertificate, findVerification } from '../store/find-certificate.ts';
import { listRegister } from '../store/list-register.ts';
import { valueOf } from '../testing.ts';

const before = [accessModule, centresModule, standardsModule, peopleModule, programsModule, wavesModule, admissionModule, trainingModule];
let house: Awaited<ReturnType<typeof testHouse>>;

beforeAll(async () => {
  house = await testHouse({ modules: [...before, certificationModule] });
  await house.loadSample();
});

test('most who completed hold a certificate, some are not yet competent, and the running wave has none', () => house.inCentre(async (tx) => {
  for (const wave of await listWaves(tx)) {
    const completed = (await enrolmentsOf(tx, { wave: wave.id })).filter(({ status }) => status === 'completed').length;
    const certified = (await certificatesOf(tx, { wave: wave.id, status: 'valid' })).length;
    if (wave.status !== 'finished') expect(certified).toBe(0);
    else {
      expect(certified).toBeLessThan(completed);
      expect(certified / completed).toBeGreaterThan(0.8);
    }
  }
}));

test('one certificate was taken back and its replacement stands', () => house.inCentre(async (tx) => {
  const [revoked, ...more] = await certificatesOf(tx, { status: 'revoked' });
  expect(more).toEqual([]);
  expect(revoked!.revokedReason).toContain('diganti');
  expect((await certificatesOf(tx, { person: revoked!.person, class: revoked!.class, status: 'valid' }))).toHaveLength(1);
  expect(await findVerification(tx, revoked!.code)).toMatchObject({ status: 'revoked', revokedOn: revoked!.revokedOn });
}));

test('numbers of a year run without gap or double, and each code tells the same as its paper', () => house.inCentre(async (tx) => {
  const all = await certificatesOf(tx, {});
  const sequences = new Map<string, number[]>();
  for (const { number } of all) sequences.set(number.slice(-4), [...(sequences.get(number.slice(-4)) ?? []), Number(number.split('/')[0])]);
  for (const numbers of sequences.values()) expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, at) => at + 1));
  for (const { id, code } of all.slice(0, 5)) {
    const [paper, shown] = [(await findCertificate(tx, id))!, (await findVerification(tx, code))!];
    expect(shown).toMatchObject({ holder: paper.content.holder, number: paper.content.number, contentHash: contentHash(paper.content) });
  }
}));

test('about half of the older wave has its national certificate, and the newer waits', () => house.inCentre(async (tx) => {
  const [older, newer] = (await listWaves(tx, { status: 'finished' })).sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  const count = async (wave: typeof older, national?: 'recorded') => (await listRegister(tx, { wave: wave!.id, national }, { limit: 1, offset: 0 })).total;
  expect((await count(older, 'recorded')) / (await count(older))).toBeCloseTo(0.5, 1);
  expect(await count(newer, 'recorded')).toBe(0);
}));

test('the officer has something to do, and each figure is the length of the list it opens', async () => {
  const officer = house.as('certification');
  const { items } = valueOf(await house.ask(certificationWork.question, {}, officer));
  expect(items.map(({ key }) => key)).toEqual(['unassessed', 'to-issue', 'national-awaited']);
  for (const state of ['unassessed', 'to-issue'] as const) {
    expect(valueOf(await house.ask(seeClasses, { state }, officer)).lines).toHaveLength(items.find(({ key }) => key === state)!.count);
  }
});
