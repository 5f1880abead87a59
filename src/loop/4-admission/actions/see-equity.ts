import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { regionName } from '#standards';
import { getWave, listClasses, type Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import type { Application } from '../rules/application.ts';
import { countRow, equityTables, publicTable, type Counted, type Dimension } from '../rules/equity.ts';
import { previewPolicy } from '../rules/preview.ts';
import { listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun, listResults } from '../store/runs.ts';
import { namedClasses } from './freeze-policy.ts';
import { loadScored } from './load-scored.ts';

const input = Type.Object({ wave: field.id<'wave'>() });

/** Whom a wave reached: applied, tested, placed, confirmed, did not come; by district, sex, disability and household; and what each reserve did. */
export const seeEquity = question('admission.see-equity', input, async (context, { wave: id }) => {
  const wave = await getWave(context.tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const applications = await listApplications(context.tx, { wave: id, statuses: countedStatuses });
  const people = await countPeople(context, wave, applications);
  return ok({
    wave, isPublished: (await findRun(context.tx, id))?.status === 'published', total: countRow('all', people), tables: equityTables(people).map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, label: labelOf(table.dimension, row.group) })) })),
    effects: await effectsOf(context, wave, applications),
  });
});

/** The same for everybody, once the result is public: small groups are held back. */
export const seePublicEquity = question('admission.see-public-equity', input, async (context, { wave: id }) => {
  const wave = await getWave(context.tx, id);
  if (!wave || wave.status === 'draft' || (await findRun(context.tx, id))?.status !== 'published') return fail(notFound);
  const people = await countPeople(context, wave, await listApplications(context.tx, { wave: id, statuses: countedStatuses }));
  return ok({ wave, tables: equityTables(people).map(publicTable).map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, label: labelOf(table.dimension, row.group) })) })) });
});

const labelOf = (dimension: Dimension, group: string): string => (dimension === 'district' ? (group ? regionName(group, { level: 'regency' }) : '–') : group);

async function countPeople({ tx }: QuestionContext, wave: Wave, applications: readonly Application[]): Promise<Counted[]> {
  const people = await findPersons(tx, applications.flatMap(({ person }) => person ?? []));
  const scored = await loadScored(tx, applications);
  const run = await findRun(tx, wave.id);
  const placed = run?.status === 'published' ? await listResults(tx, run.id) : new Map<string, { readonly class?: string }>();
  return applications.map((one): Counted => {
    const person = one.person ? people.get(one.person) : undefined;
    const points = scored.get(one.id);
    return {
      number: one.number ?? '', district: /^\d\d\.\d\d/.exec(person?.regionCode ?? '')?.[0] ?? '', sex: person?.sex ?? 'unknown', hasDisability: one.traits.includes('disability'), isPoorHousehold: one.traits.includes('poor-household'),
      isTested: points?.test !== undefined, isPlaced: placed.get(one.number ?? '')?.class !== undefined || one.seatClass !== null, isConfirmed: one.status === 'confirmed', isNoShow: one.status === 'no-show',
    };
  });
}

/** What each reserve did in this wave: the engine with it and without it, on the people who were tested. */
async function effectsOf({ tx }: QuestionContext, wave: Wave, applications: readonly Application[]) {
  const run = await findRun(tx, wave.id);
  if (run?.status !== 'published') return [];
  const { policy, classes } = await findPolicy(tx, wave.id);
  const applicants = [...(await loadScored(tx, applications)).values()].filter(({ test }) => test !== undefined);
  return previewPolicy({ classes: classes ?? namedClasses(await listClasses(tx, { wave: wave.id })), policy, applicants, seed: run.seed ?? '' }).effects;
}
