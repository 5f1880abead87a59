import type { Id } from '#kernel/id';
import type { Module } from '#platform/module';
import { testHouse } from '#platform/testing/house';
import { listPublished } from '#programs';
import { wavesModule } from './module.ts';
import { listInstructors } from './store/instructors.ts';
import { listWaves } from './store/waves.ts';
import { listWorkshops } from './store/workshops.ts';

/** The sample's centre with its draft wave, and short names for its rooms, people and programs. */
export async function wavesHouse(before: readonly Module[], reactions: Readonly<Record<string, readonly string[]>> = {}) {
  const modules = [...before, wavesModule];
  const house = await testHouse({ modules, reactions });
  await house.loadSample(modules);
  const { draft, rooms, people, programs } = await house.inCentre(async (tx) => ({
    draft: (await listWaves(tx, { status: 'draft' }))[0]!, rooms: await listWorkshops(tx), people: await listInstructors(tx), programs: await listPublished(tx),
  }));
  const roomOf = (code: string): Id<'workshop'> => rooms.find((room) => room.code === code)!.id;
  const personOf = (initials: string): Id<'instructor'> => people.find((person) => person.initials === initials)!.id;
  return {
    ...house, draft, roomOf, personOf,
    /** What a planner types for a class of the draft wave. */
    classOf: (label: string, program: string, workshop: string | undefined, ...initials: readonly string[]) => ({
      wave: draft.id, programVersion: programs.find((version) => version.code === program)!.id, label, seats: 16, reserves: 2,
      ...(workshop ? { workshop: roomOf(workshop) } : {}), instructors: initials.map(personOf), startsOn: draft.startsOn, endsOn: draft.endsOn, shift: 'morning', mode: 'centre',
    }),
  };
}

/** The value of an answer, or the refusal as a thrown text: for the steps a test does not judge. */
export function valueOf<Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
