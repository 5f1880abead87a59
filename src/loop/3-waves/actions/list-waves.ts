import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { fold } from '#kernel/text';
import { waveStatuses } from '../rules/wave.ts';
import { isStepDue } from '../rules/wave-states.ts';
import { listFunding } from '../store/funding.ts';
import { listSchedule } from '../store/schedule.ts';
import { listWaves } from '../store/waves.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 80 })), status: Type.Optional(field.oneOf(waveStatuses)), year: Type.Optional(field.whole(2000, 2100)), funding: Type.Optional(Type.String({ maxLength: 40 })), step: Type.Optional(field.oneOf(['due'])),
});

/** Waves, newest first, with their classes and seats. A centre has a few dozen, so the list is one page. */
export const listWavesQuestion = question('waves.see-waves', input, async ({ tx, today }, filter) => {
  const [waves, sources, classes] = [await listWaves(tx, filter.status ? { status: filter.status } : {}), await listFunding(tx), await listSchedule(tx, {})];
  const fundingOf = new Map(sources.map((source) => [source.id, source]));
  const lines = waves.map((wave) => {
    const own = classes.filter((one) => one.wave === wave.id);
    const source = fundingOf.get(wave.fundingSource);
    return { ...wave, funding: source?.code ?? '', fundingName: source?.name ?? '', classes: own.length, seats: own.reduce((sum, one) => sum + one.seats, 0) };
  }).filter((line) => (!filter.step || isStepDue(line, today)) && (!filter.year || line.year === filter.year) && (!filter.funding || line.funding === filter.funding) && (!filter.q || fold(`${line.label} ${line.funding} ${line.year}`).includes(fold(filter.q))));
  return ok({ lines, filter, years: [...new Set(waves.map(({ year }) => year))], sources: [...new Set(sources.map(({ code }) => code))] });
});

export type WaveLine = Extract<Awaited<ReturnType<typeof listWavesQuestion.run>>, { ok: true }>['value']['lines'][number];
