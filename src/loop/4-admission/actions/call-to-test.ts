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
import { calledMessage } from '../texts/screening-messages.ts';
import { bookPlaces } from './book-places.ts';

const input = Type.Object({ applications: Type.Array(field.id<'application'>(), { minItems: 1, maxItems: 2_000 }) });

/** Calls everybody chosen whose documents are complete to the test, each to a place of their own where sittings are planned; the others stay as they are and are counted. */
export const callToTest = action('admission.call-to-test', input, async (context, { applications: ids }) => {
  const { tx, record, notify } = context;
  const chosen = await listApplications(tx, { ids, lock: true });
  const ready = chosen.filter(({ status }) => status === 'documents-complete');
  if (ready.length === 0) return fail({ code: 'admission.nobody-selected' });
  const places = await bookPlaces(context, ready);
  const called = ready.filter(({ id }) => places.isForAll || places.test.has(id));
  if (called.length === 0) return fail({ code: 'admission.slot-full', field: 'slot' });

  await moveApplications(tx, called.map(({ id }) => id), 'called');
  const people = await findPersons(tx, called.map(({ person }) => person!));
  const { name, address } = await getCentre(tx);
  const waves = new Map<Id<'wave'>, Awaited<ReturnType<typeof getWave>>>();
  for (const { id, wave: waveId, number, person, draft } of called) {
    if (!waves.has(waveId)) waves.set(waveId, await getWave(tx, waveId));
    const [test, interview] = [places.test.get(id), places.interview.get(id)];
    const { testOn } = waves.get(waveId)!;
    record({ subject: { type: 'application', id }, before: { status: 'documents-complete' }, after: { status: 'called', ...(test ? { test: test.startsAt, room: test.sitting.room } : { testOn }), ...(interview ? { interview: interview.startsAt } : {}) } });
    const phone = people.get(person!)?.phone;
    const text = test
      ? calledMessage({ number: number!, slots: [test, ...(interview ? [interview] : [])], place: name, language: draft.language })
      : testMessage(number!, testOn, `${name}, ${address}`, draft.language);
    if (phone) notify({ channel: 'whatsapp', to: phone, text, purpose: 'admission.called' });
  }
  return ok({ called: called.length, left: chosen.length - called.length });
});
