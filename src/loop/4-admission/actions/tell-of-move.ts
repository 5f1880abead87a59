import { Type } from 'typebox';
import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { BesideLine } from '#platform/beside';
import type { Transaction } from '#platform/database/transaction';
import { findClasses, getClass, getWave, toldReasons } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { isToldOfMove } from '../rules/told-of-move.ts';
import { listApplications } from '../store/applications.ts';
import { movedMessage } from '../texts/messages.ts';

const input = Type.Object({ class: field.id<'class'>(), from: field.day(), to: field.day(), because: field.oneOf(toldReasons) });

/** Writes to everybody who asked for a class or holds a seat in it that it begins later, in the language they applied in. Their application or seat stays theirs. */
export const tellOfMove = action('admission.tell-of-move', input, async ({ tx, baseUrl, notify, record }, { class: id, from, to, because }) => {
  const of = await getClass(tx, id);
  const wave = of && (await getWave(tx, of.wave));
  if (!of || !wave) return fail(notFound);
  const people = await reachable(tx, await toldOf(tx, [of]));
  for (const { phone, number, draft } of people) {
    notify({ channel: 'whatsapp', to: phone, text: movedMessage({ number: number!, class: of.label, wave: wave.label, from, to, because, link: `${baseUrl}/pelatihan/${id}` }, draft.language), purpose: 'admission.class-moved' });
  }
  record({ subject: { type: 'class', id }, after: { startsOn: to, told: people.length } });
  return ok({ class: id, told: people.length });
});

/** How many people would be told if these classes began later, class by class and together, each person once: said before anybody decides it. */
export const seeToldOfMove = question('admission.see-told-of-move', Type.Object({ classes: Type.Array(field.id<'class'>(), { maxItems: 2_000 }) }), async ({ tx }, { classes }) => {
  const known = [...(await findClasses(tx, classes)).values()];
  const told = await reachable(tx, await toldOf(tx, known));
  return ok({ lines: [lineOf(told), ...known.map(({ id }) => lineOf(told.filter((one) => isToldOfMove(one, id)), id))] });
});

function lineOf(told: readonly Application[], about?: Id<'class'>): BesideLine {
  const seated = told.filter(({ status }) => status === 'offered' || status === 'confirmed').length;
  // One tone for all: the first line stays the one of all together.
  const line = told.length === 0 ? { key: 'moved-nobody' } : seated === 0 ? { key: 'moved', facts: { n: told.length } } : { key: 'moved-seated', facts: { n: told.length, seated } };
  return { ...line, tone: 'plain', ...(about ? { about } : {}) };
}

type Named = { readonly id: Id<'class'>; readonly wave: Id<'wave'> };

/** Applications that a later start concerns, each once however many of the classes they asked for. */
async function toldOf(tx: Transaction, classes: readonly Named[]): Promise<Application[]> {
  const told: Application[] = [];
  for (const wave of new Set(classes.map((one) => one.wave))) {
    const ours = classes.filter((one) => one.wave === wave);
    told.push(...(await listApplications(tx, { wave, statuses: countedStatuses })).filter((one) => ours.some(({ id }) => isToldOfMove(one, id))));
  }
  return told;
}

async function reachable(tx: Transaction, applications: readonly Application[]): Promise<(Application & { readonly phone: string })[]> {
  const people = await findPersons(tx, applications.flatMap(({ person }) => person ?? []));
  return applications.flatMap((one) => {
    const phone = (one.person && people.get(one.person)?.phone) ?? one.draft.home?.phone;
    return phone ? [{ ...one, phone }] : [];
  });
}
