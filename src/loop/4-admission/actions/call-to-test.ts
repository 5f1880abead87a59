import { Type } from 'typebox';
import { getCentre } from '#centres';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { getWave } from '#waves';
import { listApplications, moveApplications } from '../store/applications.ts';
import { testMessage } from '../texts/messages.ts';

const input = Type.Object({ applications: Type.Array(field.id<'application'>(), { minItems: 1, maxItems: 2_000 }) });

/** Calls everybody chosen whose documents are complete to the test; the others stay as they are and are counted. */
export const callToTest = action('admission.call-to-test', input, async ({ tx, record, notify }, { applications: ids }) => {
  const chosen = await listApplications(tx, { ids, lock: true });
  const ready = chosen.filter(({ status }) => status === 'documents-complete');
  if (ready.length === 0) return fail({ code: 'admission.nobody-selected' });

  await moveApplications(tx, ready.map(({ id }) => id), 'called');
  const people = await findPersons(tx, ready.map(({ person }) => person!));
  const { name, address } = await getCentre(tx);
  const waves = new Map<Id<'wave'>, Awaited<ReturnType<typeof getWave>>>();
  for (const { id, wave: waveId, number, person } of ready) {
    if (!waves.has(waveId)) waves.set(waveId, await getWave(tx, waveId));
    record({ subject: { type: 'application', id }, before: { status: 'documents-complete' }, after: { status: 'called', testOn: waves.get(waveId)!.testOn } });
    const phone = people.get(person!)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: testMessage(number!, waves.get(waveId)!.testOn, `${name}, ${address}`), purpose: 'admission.called' });
  }
  return ok({ called: ready.length, left: chosen.length - ready.length });
});
