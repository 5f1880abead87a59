import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { checkDates } from '../rules/wave-states.ts';
import type { Wave } from '../rules/wave.ts';
import { listFunding } from '../store/funding.ts';
import { addWaves, findSameWave, lockWave, saveWave } from '../store/save-waves.ts';
import { getWave } from '../store/waves.ts';

const input = Type.Object({
  wave: Type.Optional(field.id<'wave'>()), version: Type.Optional(field.whole(1, 1_000_000)),
  label: field.text(80), fundingSource: field.id<'funding-source'>(), sequence: field.whole(1, 99),
  applyFrom: field.day(), applyUntil: field.day(), testOn: field.day(), announceOn: field.day(), startsOn: field.day(), endsOn: field.day(),
});

/** Plans a wave, or changes one that is still a draft. */
export const saveWaveAction = action('waves.save-wave', input, async ({ tx, centre, newId, record }, { wave: known, version = 1, ...facts }) => {
  if (known) await lockWave(tx, known);
  const before = known ? await getWave(tx, known) : undefined;
  if (known && !before) return fail(notFound);
  if (before && before.version !== version) return fail(stale);
  if (before && before.status !== 'draft') return fail({ code: 'waves.not-draft', status: before.status });
  const source = (await listFunding(tx)).find((one) => one.id === facts.fundingSource);
  if (!source) return fail({ code: 'waves.unknown-funding', field: 'fundingSource' });
  const dates = checkDates(facts);
  if (!dates.ok) return dates;

  const id: Id<'wave'> = known ?? newId<'wave'>();
  const wave: Wave = { ...facts, id, year: source.year, status: 'draft', version };
  const other = await findSameWave(tx, wave);
  if (other) return fail({ code: 'waves.same-key', field: 'sequence', other });
  if (!before) await addWaves(tx, centre, [wave]);
  else if (!(await saveWave(tx, wave))) return fail(stale);
  record({ subject: { type: 'wave', id }, before: before && factsOf(before), after: factsOf(wave) });
  return ok({ wave: id });
});

const factsOf = ({ label, sequence, applyFrom, applyUntil, testOn, announceOn, startsOn, endsOn }: Wave) => ({ label, sequence, applyFrom, applyUntil, testOn, announceOn, startsOn, endsOn });

/** The form of a wave: its funding sources, and the wave when one is changed. */
export const openWaveForm = question('waves.save-wave', Type.Object({ wave: Type.Optional(field.id<'wave'>()) }), async ({ tx }, { wave: id }) => {
  const wave = id ? await getWave(tx, id) : undefined;
  if (id && !wave) return fail(notFound);
  return ok({ wave, funding: await listFunding(tx) });
});
