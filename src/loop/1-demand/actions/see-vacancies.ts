import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { getCentre } from '#centres';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import type { Transaction } from '#platform/database/transaction';
import { occupationTitle, provinceOf, regionName, searchUnits, unitsByKey } from '#standards';
import { orderByMeaning } from '../rules/mapping/embedding.ts';
import { mapText } from '../rules/mapping/map-text.ts';
import { isLikely } from '../rules/unit-reading.ts';
import { listConfirmed } from '../store/readings.ts';
import { listVacancies, mappings, type ImportedVacancyLine } from '../store/list-vacancies.ts';
import { importContext } from './import-context.ts';
import { occupationsByWord } from './occupations-by-word.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })), occupation: Type.Optional(Type.String({ maxLength: 10 })), region: Type.Optional(Type.String({ maxLength: 13 })),
  mapping: Type.Optional(field.oneOf(mappings)), page: Type.Optional(field.whole(1, 100_000)),
  /** All rows of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Vacancies that came in by files. */
export const seeVacancies = question('demand.see-imports', input, async ({ tx, today }, { page, whole, ...filter }) => {
  const { vacancies, total, people } = await listVacancies(tx, { ...filter, today }, whole ? 200_000 : perPage, whole ? 0 : offsetOf(page));
  return ok({ vacancies: vacancies.map(named), total, people, filter, page: page ?? 1, occupationTitle: filter.occupation && (occupationTitle(filter.occupation) ?? filter.occupation) });
});

/** The next vacancy a person should read, with occupations to choose from and units to tick: by its own words, or by words typed instead. */
export const seeNextVacancy = question('demand.read-vacancy', Type.Object({ q: Type.Optional(Type.String({ maxLength: 60 })), unit: Type.Optional(Type.String({ maxLength: 60 })) }), async ({ tx, today }, { q, unit }) => {
  const { vacancies: [next], total } = await listVacancies(tx, { mapping: 'unread', today }, 1, 0);
  if (!next) return ok({ total, next: undefined, choices: [], units: [], unitsFound: [], q, unit });
  const home = provinceOf((await getCentre(tx)).regionCode);
  const context = importContext(today, home, await listConfirmed(tx));
  const found = q ? occupationsByWord(q, today, home, 8).map((one) => ({ ...one, words: [] as readonly string[], confidence: undefined }))
    : orderByMeaning(next.title, mapText({ title: next.title, beside: next.beside.split(', ') }, context.occupations, 8), context.titleOf, context.embedding).map(({ code, words, confidence }) => ({ code, title: occupationTitle(code) ?? code, words, confidence }));
  return ok({ total, next: named(next), choices: found, ...(await unitsToRead(tx, next, unit)), q, unit });
});

/** The proposed units, those that are likely ticked beforehand; and what a search for others finds. */
async function unitsToRead(tx: Transaction, { units, unitReasons }: ImportedVacancyLine, words = '') {
  const known = await unitsByKey(tx, units);
  const proposed = units.flatMap((key) => {
    const reason = unitReasons.find((one) => one.unit === key);
    // What was read before reasons were kept stays as it was unless somebody unticks it.
    return known.has(key) ? [{ key, title: known.get(key)!.title, confidence: reason && reason.confidence / 1000, words: reason ? [reason.words] : [], isLikely: !reason || isLikely(reason) }] : [];
  });
  const found = words.trim() ? await searchUnits(tx, words.trim(), unitsFound + proposed.length) : [];
  return { units: proposed, unitsFound: found.filter((one) => !units.includes(one.key)).slice(0, unitsFound).map(({ key, title }) => ({ key, title })) };
}
const unitsFound = 5;

const named = (one: ImportedVacancyLine) => ({
  ...one, occupationTitle: one.occupation ? occupationTitle(one.occupation) ?? one.occupation : undefined, regionName: one.region ? regionName(one.region, { level: 'regency' }) : '',
});
