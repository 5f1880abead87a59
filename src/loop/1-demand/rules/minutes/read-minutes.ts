import type { Day } from '#kernel/day';
import { employerKey } from '#employers';
import type { Id } from '#kernel/id';
import { mapText } from '../mapping/map-text.ts';
import { recordNeed, type Strength } from '../need.ts';
import { cleanLine } from '../vacancy-import/clean-text.ts';
import { employerName } from '../vacancy-import/employer-name.ts';
import type { ImportContext } from '../vacancy-import/import-context.ts';
import { readHeadcount } from '../vacancy-import/read-headcount.ts';
import { readPlace } from '../vacancy-import/read-place.ts';
import { columnsOf, type MinutesField } from './columns.ts';
import { readMonth } from './read-month.ts';
import { readPasted } from './read-pasted.ts';
import { readStrength } from './read-strength.ts';

/** Why a row was mended or refused: what the cell said, what was made of it. */
export type Remark = { readonly code: string; readonly was: string; readonly became?: string };
export type KnownEmployer = { readonly id: string; readonly name: string; readonly regionCode: string | null };

/** A row of minutes as it would go into the ledger, with everything that was assumed; or why it cannot. */
export type MinutesRow = {
  readonly line: number; readonly cells: readonly string[]; readonly repairs: readonly Remark[]; readonly refusals: readonly Remark[];
  readonly employerName: string; readonly employerKey: string;
  readonly need: { readonly occupation: string; readonly headcount: number; readonly month: Day; readonly region: string; readonly strength: Strength; readonly note: string } | undefined;
};
export type Minutes = { readonly rows: readonly MinutesRow[]; readonly fields: readonly (MinutesField | undefined)[]; readonly hasHead: boolean; readonly isTooLong: boolean };

/** Below this a word may mean anything: a person should write the occupation otherwise. */
const leastSure = 0.5;

/** Reads a pasted table of a forum: every row ends as taken, mended with each change named, or refused with each reason. */
export function readMinutes(text: string, context: ImportContext, employers: ReadonlyMap<string, KnownEmployer>): Minutes {
  const { rows, isTooLong } = readPasted(text);
  const { fields, hasHead } = columnsOf(rows[0]?.cells ?? []);
  const read = (hasHead ? rows.slice(1) : rows).map(({ line, cells }) => readRow({ line, cells, of: (field) => cells[fields.indexOf(field)] ?? '' }, context, employers));
  return { rows: read, fields, hasHead, isTooLong };
}

type Told = { readonly line: number; readonly cells: readonly string[]; readonly of: (field: MinutesField) => string };

function readRow({ line, cells, of }: Told, context: ImportContext, employers: ReadonlyMap<string, KnownEmployer>): MinutesRow {
  const [repairs, refusals]: [Remark[], Remark[]] = [[], []];
  const mend = (code: string | undefined, was: string, became = ''): void => void (code && repairs.push({ code, was, became }));
  const refuse = (code: string, was: string): void => void refusals.push({ code, was });
  const name = employerName(cleanLine(of('employer'), 150).value);
  const known = employers.get(employerKey(name));
  if (name === '') refuse('minutes.no-employer', '');
  else if (!known) mend('minutes.new-employer', name);
  else if (known.name !== name) mend('minutes.known-as', name, known.name);

  const occupation = readOccupation(of('occupation'), context, { mend, refuse });
  const people = readHeadcount(of('headcount'));
  if ('refusal' in people) refuse(people.refusal, of('headcount'));
  else mend(people.repair, of('headcount'), String(people.value));
  const month = readMonth(of('month'), context.today);
  if (!month) refuse('minutes.month-unread', of('month'));
  else mend(month.repair, of('month'), month.month.slice(0, 7));
  const region = readRegion(of('region'), known, context, mend);
  if (!region) refuse('minutes.no-region', of('region'));
  const strength = readStrength(of('strength'));
  mend(strength.repair, of('strength'));
  const note = cleanLine(of('note'), 1000).value;

  const need = occupation && region && month && !('refusal' in people) ? { occupation, headcount: people.value, month: month.month, region, strength: strength.strength, note } : undefined;
  const taken = need && recordNeed('' as Id<'need'>, { ...need, employer: '' as Id<'employer'>, units: [], source: 'forum' }, context.today);
  if (taken && !taken.ok) refuse(taken.error.code, of('month'));
  return { line, cells, repairs, refusals, employerName: known?.name ?? name, employerKey: employerKey(name), need: refusals.length === 0 ? need : undefined };
}

type Say = { readonly mend: (code: string | undefined, was: string, became?: string) => void; readonly refuse: (code: string, was: string) => void };

function readOccupation(text: string, context: ImportContext, { mend, refuse }: Say): string | undefined {
  const code = /^\s*(\d{4})(?:\.\d\d)?\b/.exec(text)?.[1];
  if (code && context.titleOf(code) !== '') return code;
  const [best] = mapText({ title: text }, context.occupations, 1);
  if (!best || best.confidence < leastSure) return void refuse(text.trim() === '' ? 'minutes.no-occupation' : 'minutes.occupation-unread', text);
  mend('minutes.occupation-read', text, `${best.code} ${context.titleOf(best.code)}`);
  return best.code;
}

function readRegion(text: string, known: KnownEmployer | undefined, context: ImportContext, mend: Say['mend']): string | undefined {
  const reading = readPlace({ place: text, district: '', regency: '', province: '', regencyCode: '' }, context.places, context.homeProvince);
  if (text.trim() !== '' && reading.value) {
    mend(reading.repair, text, reading.value);
    return reading.value;
  }
  if (!known?.regionCode) return undefined;
  mend('minutes.region-of-employer', text, known.regionCode);
  return known.regionCode;
}
