import { employerKey } from '#employers';
import type { Day } from '#kernel/day';
import { cleanLine, cleanLines } from './clean-text.ts';
import { employerName } from './employer-name.ts';
import type { ImportContext } from './import-context.ts';
import { readDate } from './read-date.ts';
import { readHeadcount } from './read-headcount.ts';
import { readPlace, type PlaceTexts } from './read-place.ts';
import { readSalary } from './read-salary.ts';
import type { ImportedVacancy, Reading, Refusal, RefusalCode, Repair, RowReading, Salary, VacancyField } from './vacancy.ts';

type Cells = Readonly<Record<string, string>>;
type Notes = { readonly repairs: Repair[]; readonly refusals: Refusal[] };
type Texts = (field: VacancyField) => string;

const longestWas = 200;

/** Reads one row of a vacancy file: taken as it is, mended with every change named, or refused with every reason. */
export function readVacancyRow(cells: Cells, context: ImportContext): RowReading {
  const texts = textsOf(cells, context);
  const notes: Notes = { repairs: [], refusals: [] };
  const { title, employer, employerKey, sourceId } = readWho(texts, notes);
  const { description, skills, education, majors, category } = readWhat(texts, notes);
  const { postedOn, closesOn, startsOn, endsOn } = readWhen(texts, notes, context.today);
  // Field by field: an object spread out of several is kept as a table ten times its size, and thousands of them wait for their commit.
  const vacancy: ImportedVacancy = {
    title, employer, employerKey, sourceId, description, skills, education, majors, category, postedOn, closesOn, startsOn, endsOn,
    region: readWhere(texts, notes, context),
    place: cleanLine([texts('place'), texts('district'), texts('regency'), texts('province')].filter((text) => text.trim() !== '').join(', '), 300).value,
    headcount: settle('headcount', texts('headcount'), readHeadcount(texts('headcount')), notes) ?? 1,
    salary: readPay(texts, notes),
  };
  if (notes.refusals.length > 0) return { outcome: 'refused', ...notes };
  return { outcome: notes.repairs.length > 0 ? 'repaired' : 'accepted', vacancy, repairs: notes.repairs };
}

// A figure, a day or a place is short; what is longer is cut before any pattern looks at it.
const longestFact = 500;
const longTexts: readonly VacancyField[] = ['title', 'description', 'requirements', 'skills', 'education', 'majors'];

/** The first filled cell of each meaning. */
function textsOf(cells: Cells, context: ImportContext): Texts {
  const found = new Map<VacancyField, string>();
  for (const [column, text] of Object.entries(cells)) {
    const field = text === '' ? undefined : context.fieldOf(column);
    if (field && !found.get(field)?.trim()) found.set(field, text);
  }
  return (field) => (longTexts.includes(field) ? found.get(field) : found.get(field)?.slice(0, longestFact)) ?? '';
}

function readWho(texts: Texts, notes: Notes): Pick<ImportedVacancy, 'title' | 'employer' | 'employerKey' | 'sourceId'> {
  const title = line('title', texts, notes, 200);
  if (title === '') notes.refusals.push({ field: 'title', was: cut(texts('title')), code: 'title.missing' });
  const employer = employerName(line('employer', texts, notes, 200));
  if (employer === '') notes.repairs.push({ field: 'employer', was: '', became: '', code: 'employer.missing' });
  return { title, employer, employerKey: employerKey(employer), sourceId: cleanLine(texts('sourceId'), 100).value };
}

function readWhat(texts: Texts, notes: Notes): Pick<ImportedVacancy, 'description' | 'skills' | 'education' | 'majors' | 'category'> {
  const description = long('description', texts, notes);
  const requirements = long('requirements', texts, notes);
  return {
    description: [description, requirements].filter((text) => text !== '').join('\n\n'),
    skills: listOf(texts('skills')), education: listOf(texts('education')), majors: listOf(texts('majors')),
    category: cleanLine(texts('category'), 200).value,
  };
}

const dateFields = ['postedOn', 'closesOn', 'startsOn', 'endsOn'] as const;

function readWhen(texts: Texts, notes: Notes, today: Day): Pick<ImportedVacancy, (typeof dateFields)[number]> {
  const [postedOn, closesOn, startsOn, endsOn] = dateFields.map((field) => settle(field, texts(field), readDate(texts(field), today), notes));
  return { postedOn, closesOn, startsOn, endsOn };
}

function readWhere(texts: Texts, notes: Notes, { places, placesRead, homeProvince }: ImportContext): string | undefined {
  const where: PlaceTexts = { place: texts('place'), district: texts('district'), regency: texts('regency'), province: texts('province'), regencyCode: texts('regencyCode') };
  const key = Object.values(where).join('\n');
  let reading = placesRead.get(key);
  if (!reading) {
    reading = readPlace(where, places, homeProvince);
    // A file of nothing but different places must not grow in memory.
    if (placesRead.size < 20_000) placesRead.set(key, reading);
  }
  return settle('place', Object.values(where).filter((text) => text !== '').join(', '), reading, notes);
}

const readPay = (texts: Texts, notes: Notes): Salary | undefined =>
  settle('salary', [texts('salary'), texts('salaryMost')].join(' ').trim(), readSalary(texts('salary'), texts('salaryMost')), notes);

/** Notes what a reading had to mend or could not allow, and passes its value on. */
function settle<Value>(field: VacancyField, was: string, reading: Reading<Value> | { readonly refusal: RefusalCode }, notes: Notes): Value | undefined {
  if ('refusal' in reading) {
    notes.refusals.push({ field, was: cut(was), code: reading.refusal });
    return undefined;
  }
  if (reading.repair) notes.repairs.push({ field, was: cut(was), became: shown(reading.value), code: reading.repair });
  return reading.value;
}

const shown = (value: unknown): string => cut(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''));

/** A piece of a long text holds on to the whole as long as it lives; written anew it does not. */
const cut = (text: string): string => (text.length <= longestWas ? text : ` ${text.slice(0, longestWas)}`.slice(1));

const line = (field: VacancyField, texts: Texts, notes: Notes, longest: number): string => settle(field, texts(field), cleanLine(texts(field), longest), notes) ?? '';

const long = (field: VacancyField, texts: Texts, notes: Notes): string => settle(field, texts(field), cleanLines(texts(field), 20_000), notes) ?? '';

/** Commas inside brackets do not part a list: `Las (SMAW, GMAW), Mesin`. */
const listOf = (text: string): string[] =>
  [...new Set((text.slice(0, 20_000).match(/(?:[^,;|\n(]|\([^()\n]*\)?)+/g) ?? []).map((part) => cleanLine(part, 100).value).filter((part) => part !== ''))].slice(0, 50);
