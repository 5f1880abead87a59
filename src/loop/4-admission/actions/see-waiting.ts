import { Type } from 'typebox';
import { findPersons } from '#people';
import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { BesideLine } from '#platform/beside';
import type { Transaction } from '#platform/database/transaction';
import { findVersions } from '#programs';
import { listClasses, listWaves, type ClassPackage } from '#waves';
import { listWaitingFor } from '../store/waiting.ts';

/** Whoever has waited longer than this asks again, if they still want to. */
const daysOfWaiting = 365;

type Sought = ClassPackage & { readonly program: Id<'program'> };

/** The classes of these programs, of any version, whose reserve lists are not too old to be asked. */
async function classesOf(tx: Transaction, programs: readonly Id<'program'>[], today: Day): Promise<Sought[]> {
  const recent = (await listClasses(tx)).filter((one) => one.startsOn >= addDays(today, -daysOfWaiting));
  const versions = await findVersions(tx, recent.map(({ versionId }) => versionId));
  return recent.flatMap((one): Sought[] => { const program = versions.get(one.versionId)?.program; return program && programs.includes(program) ? [{ ...one, program }] : []; });
}

async function peopleByProgram(tx: Transaction, programs: readonly Id<'program'>[], today: Day): Promise<[Id<'program'>, number][]> {
  const classes = await classesOf(tx, programs, today);
  const programOf = new Map(classes.map(({ id, program }) => [id, program]));
  const waiting = await listWaitingFor(tx, classes.map(({ id }) => id));
  return programs.flatMap((program): [Id<'program'>, number][] => { const people = waiting.filter((one) => programOf.get(one.class) === program).length; return people > 0 ? [[program, people]] : []; });
}

const linesOf = (counted: readonly [Id<'program'>, number][], hrefOf: (program: Id<'program'>) => string | undefined): BesideLine[] =>
  counted.map(([program, people]) => ({ key: 'people', facts: { people }, href: hrefOf(program), tone: 'plain', about: program }));

const aboutPrograms = Type.Object({ programs: Type.Array(field.id<'program'>(), { maxItems: 500 }) });

/** How many stand on reserve lists for each program, counted now: for whoever plans, without anybody's name. */
export const countWaiting = question('admission.count-waiting', aboutPrograms, async ({ tx, today }, { programs }) => ok({ lines: linesOf(await peopleByProgram(tx, programs, today), () => undefined) }));

/** The same, with the way to who they are. */
export const linkWaiting = question('admission.see-waiting', aboutPrograms, async ({ tx, today }, { programs }) => ok({ lines: linesOf(await peopleByProgram(tx, programs, today), (program) => `/penerimaan/menunggu/${program}`) }));

/** Who waits for a class of a program, of whatever wave, in the order of each list. */
export const seeWaiting = question('admission.see-waiting', Type.Object({ program: field.id<'program'>() }), async ({ tx, today }, { program }) => {
  const classes = new Map((await classesOf(tx, [program], today)).map((one) => [one.id, one]));
  const [first] = classes.values();
  const version = first && (await findVersions(tx, [first.versionId])).get(first.versionId);
  if (!version) return fail(notFound);
  const waiting = await listWaitingFor(tx, [...classes.keys()]);
  const [people, waves] = [await findPersons(tx, waiting.flatMap(({ person }) => person ?? [])), new Map((await listWaves(tx)).map((wave) => [wave.id, wave]))];
  return ok({
    program: version.name,
    lines: waiting.map((one) => { const of = classes.get(one.class)!; const wave = waves.get(of.wave)!; return { ...one, name: (one.person && people.get(one.person)?.fullName) ?? '', classLabel: of.label, wave: `${wave.label} ${wave.year}`, startsOn: of.startsOn }; })
      .sort((one, other) => (one.startsOn < other.startsOn ? 1 : one.startsOn > other.startsOn ? -1 : 0)),
  });
});
