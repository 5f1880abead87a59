import { Type } from 'typebox';
import { getCentre, officialOn, posts } from '#centres';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { dayIn } from '#platform/clock';
import type { Transaction } from '#platform/database/transaction';
import { criteriaOf, type Criterion } from '#standards';
import { unitKeysOf, type ProgramVersion } from '../rules/program-version.ts';
import { signersOf, type Official } from '../rules/signers.ts';
import { noSyllabus } from '../rules/syllabus.ts';
import { findDesign } from '../store/cluster-designs.ts';
import { seeProgram } from './see-program.ts';

const input = Type.Object({ program: field.id<'program'>(), number: Type.Optional(field.whole(1, 10_000)) });

/** A program as its document shows it: the record, and of each unit the elements and criteria the library knows. */
export const seeDocument = question('programs.see-program', input, async (context, asked) => {
  const record = await seeProgram.run(context, asked);
  if (!record.ok) return record;
  const criteria = await criteriaOf(context.tx, unitKeysOf(record.value.version));
  const { version } = record.value;
  const syllabus = version.blocks.flatMap(({ unitKey, title, jpKnowledge, jpSkill }) => (unitKey ? [{ unitKey, title, jpKnowledge, jpSkill, elements: byElement(criteria.get(unitKey) ?? []), written: version.syllabus[unitKey] ?? noSyllabus }] : []));
  const { published } = record.value;
  const day = published ? dayIn((await getCentre(context.tx)).zone, published.at as Instant) : context.today;
  return ok({ ...record.value, syllabus, prerequisites: await prerequisitesOf(context.tx, version), signers: signersOf(record.value, await officialsOn(context.tx, day)), now: context.now });
});

/** Everybody who signs for the centre on a day: papers keep the names of the day they were approved. */
async function officialsOn(tx: Transaction, day: Day): Promise<Official[]> {
  const officials: Official[] = [];
  for (const post of posts) {
    const official = await officialOn(tx, post, day);
    if (official) officials.push(official);
  }
  return officials;
}

/** Units the cluster's design says are needed and that are not taught in it: what trainees must bring. */
async function prerequisitesOf(tx: Transaction, version: ProgramVersion): Promise<string[]> {
  const design = version.design ? await findDesign(tx, version.design) : undefined;
  if (!design) return [];
  const taught = new Set(unitKeysOf(version));
  const needed = new Set(design.units.filter(({ key }) => taught.has(key)).flatMap(({ needs }) => needs).filter((key) => !taught.has(key)));
  return design.units.filter(({ key }) => needed.has(key)).map(({ title }) => title);
}

function byElement(criteria: readonly Criterion[]): { readonly title: string; readonly criteria: Criterion[] }[] {
  const elements = new Map<number, { title: string; criteria: Criterion[] }>();
  for (const one of criteria) {
    const element = elements.get(one.element) ?? { title: one.elementTitle, criteria: [] };
    element.criteria.push(one);
    elements.set(one.element, element);
  }
  return [...elements.values()];
}

export type ProgramDocument = Extract<Awaited<ReturnType<typeof seeDocument.run>>, { ok: true }>['value'];
