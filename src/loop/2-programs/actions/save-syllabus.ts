import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { criteriaOf, type UnitKey } from '#standards';
import { noSyllabus, proposeIndicators, type UnitSyllabus } from '../rules/syllabus.ts';
import { lockVersion, saveVersion } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';

const place = { programVersion: field.id<'program-version'>(), unit: Type.String({ maxLength: 100 }) };

/** A unit of a version with its criteria and what was written about it. */
export const openSyllabus = question('programs.save-syllabus', Type.Object(place), async ({ tx }, { programVersion: id, unit }) => {
  const version = await getVersion(tx, id);
  const block = version?.blocks.find(({ unitKey }) => unitKey === unit);
  if (!version || !block) return fail(notFound);
  return ok({ version, block, criteria: (await criteriaOf(tx, [unit as UnitKey])).get(unit as UnitKey) ?? [], written: version.syllabus[unit] ?? noSyllabus });
});

const text = () => Type.Optional(Type.String({ maxLength: 4_000 }));
const input = Type.Object({
  ...place, version: field.whole(1, 1_000_000), knowledge: text(), skill: text(), attitude: text(),
  indicators: Type.Array(Type.Object({ no: field.text(20), lines: text() }), { maxItems: 300 }), propose: Type.Optional(Type.Boolean()),
});

/** Writes the syllabus of one unit of a draft; on request criteria without an indicator get the three usual ones to be rewritten. */
export const saveSyllabus = action('programs.save-syllabus', input, async ({ tx, record }, { programVersion: id, unit, version, knowledge = '', skill = '', attitude = '', indicators, propose = false }) => {
  await lockVersion(tx, id);
  const before = await getVersion(tx, id);
  if (!before?.blocks.some(({ unitKey }) => unitKey === unit)) return fail(notFound);
  if (before.version !== version) return fail(stale);
  if (before.status !== 'draft') return fail({ code: 'programs.not-draft', status: before.status });
  const criteria = (await criteriaOf(tx, [unit as UnitKey])).get(unit as UnitKey) ?? [];
  const typed = new Map(indicators.map(({ no, lines = '' }) => [no, lines.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 10)]));
  const written: UnitSyllabus = {
    knowledge, skill, attitude,
    indicators: Object.fromEntries(criteria.map((one) => [one.no, typed.get(one.no)?.length ? typed.get(one.no)! : propose ? proposeIndicators(one.text) : []])),
  };
  await saveVersion(tx, id, { syllabus: { ...before.syllabus, [unit]: written } });
  record({ subject: { type: 'program', id: before.program }, after: { number: before.number, unit, indicators: Object.values(written.indicators).flat().length } });
  return ok({ program: before.program, programVersion: id, number: before.number, unit });
});

export type OpenedSyllabus = Extract<Awaited<ReturnType<typeof openSyllabus.run>>, { ok: true }>['value'];
