import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field as fields } from '#platform/actions/fields';
import type { BesideLine } from '#platform/beside';
import type { Transaction } from '#platform/database/transaction';
import { unitsByKey, type UnitKey } from '#standards';
import type { Competence } from '../rules/instructor.ts';
import { competencesOf, listInstructors } from '../store/instructors.ts';
import { listWorkshops } from '../store/workshops.ts';

type Teacher = { readonly id: Id<'instructor'>; readonly name: string; readonly can: ReadonlyMap<string, Competence> };

async function teachersOf(tx: Transaction, units: readonly string[]): Promise<Teacher[]> {
  const wanted = new Set(units);
  const competences = await competencesOf(tx);
  return (await listInstructors(tx)).filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ id, name, can: new Map((competences.get(id) ?? []).filter(({ unitKey }) => wanted.has(unitKey)).map((one) => [one.unitKey as string, one])) }));
}

const isValidOn = ({ validUntil }: Competence, today: Day): boolean => validUntil === undefined || validUntil >= today;

/** Which instructors' evidence rests on these units: it has to be looked at again when the standard changes. */
export const seeTouchedInstructors = question('waves.see-instructors', Type.Object({ units: fields.codes(20_000) }), async ({ tx }, { units }) =>
  ok({ lines: (await teachersOf(tx, units)).filter(({ can }) => can.size > 0).map(({ id, name, can }): BesideLine => ({ key: 'touched', facts: { name, n: can.size }, href: `/balai/instruktur/${id}`, tone: 'plain' })) }));

/** Whether a program of these units could run here: a workshop of its field with stations enough, and for each unit somebody with evidence that holds. */
export const seeFeasible = question('waves.see-instructors', Type.Object({ units: fields.codes(20_000), field: Type.Optional(Type.String({ maxLength: 40 })), seats: Type.Optional(fields.whole(1, 100)) }), async ({ tx, today }, { units, field, seats = 16 }) =>
  ok({ lines: [...(field === undefined ? [] : [{ ...await roomLine(tx, field, seats), rank: 1 }]), ...(await instructorLines(tx, units, today)).map((line) => ({ ...line, rank: 2 }))] }));

async function roomLine(tx: Transaction, field: string, seats: number): Promise<BesideLine> {
  const rooms = (await listWorkshops(tx)).filter((room) => room.isActive && room.field === field);
  const roomy = rooms.filter((room) => room.usable >= seats);
  if (roomy.length > 0) return { key: 'room', facts: { names: roomy.map(({ name }) => name).join(', ') }, href: '/balai/bengkel', tone: 'go' };
  const [largest] = [...rooms].sort((one, other) => other.usable - one.usable);
  return largest ? { key: 'room-small', facts: { name: largest.name, n: largest.usable, seats }, href: '/balai/bengkel', tone: 'wait' } : { key: 'room-none', href: '/balai/bengkel', tone: 'stop' };
}

async function instructorLines(tx: Transaction, units: readonly string[], today: Day): Promise<BesideLine[]> {
  const [teachers, titles] = [await teachersOf(tx, units), await unitsByKey(tx, units as UnitKey[])];
  const lines = units.flatMap((unit): BesideLine[] => {
    const able = teachers.filter(({ can }) => can.has(unit));
    if (able.some(({ can }) => isValidOn(can.get(unit)!, today))) return [];
    const title = titles.get(unit as UnitKey)?.title ?? unit;
    const [expired] = able;
    return expired
      ? [{ key: 'evidence-over', facts: { name: expired.name, unit: title, on: expired.can.get(unit)!.validUntil }, href: `/balai/instruktur/${expired.id}`, tone: 'wait' }]
      : [{ key: 'nobody', facts: { unit: title }, href: '/balai/instruktur', tone: 'stop' }];
  });
  if (lines.length > 0 || units.length === 0) return lines;
  const names = teachers.filter(({ can }) => [...can.values()].some((one) => isValidOn(one, today))).map(({ name, can }) => `${name} (${can.size})`);
  return [{ key: 'instructors', facts: { names: names.join(', ') }, href: '/balai/instruktur', tone: 'go' }];
}
