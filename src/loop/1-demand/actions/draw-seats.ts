import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { action, type DomainEvent } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { distanceClass } from '#standards';
import { drawSeats, groupOf } from '../rules/draw-seats.ts';
import { listLiveLines, lockLedger } from '../store/lines.ts';
import { saveMovements } from '../store/movements.ts';

/** What demand hears when a wave goes public; the wave's own stage comes later in the loop, so its event is known by shape only. */
export type WavePublished = DomainEvent & {
  readonly wave: Id<'wave'>; readonly classes: readonly { readonly class: Id<'class'>; readonly occupation: string; readonly seats: number; readonly region: string }[];
};

const input = Type.Object({
  wave: field.id<'wave'>(),
  classes: Type.Array(Type.Object({ class: field.id<'class'>(), occupation: field.text(20), seats: field.whole(0, 5000), region: field.text(13) }), { maxItems: 500 }),
});

/** Ties the seats of a published wave to the lines they answer. The same wave draws once, however often it is told. */
export const drawSeatsAction = action('demand.draw-seats', input, async ({ tx, centre, today, newId, record }, { wave, classes }) => {
  await lockLedger(tx);
  const lines = classes.length === 0 ? [] : await listLiveLines(tx, { today, occupations: [...new Set(classes.map((one) => groupOf(one.occupation)))] });
  const regionOf = new Map(classes.map((one) => [one.class, one.region]));
  const draws = drawSeats(classes, lines.map(({ id, region, ...line }) =>
    ({ ...line, need: id, distanceTo: (ofClass) => distanceClass(regionOf.get(ofClass) ?? '', region) })));

  const movements = draws.map((draw) => ({
    id: newId<'movement'>(), need: draw.need, kind: 'drawn' as const, people: draw.people, on: today, class: draw.class, cause: draw.class, fromSeat: false, expiresOn: null, reason: null,
  }));
  if (movements.length > 0) await saveMovements(tx, centre, movements);
  for (const { need, people, class: ofClass } of movements) record({ subject: { type: 'need', id: need }, after: { drawn: people, class: ofClass } });
  record({ subject: { type: 'wave', id: wave }, after: { drawn: movements.reduce((sum, one) => sum + one.people, 0), needs: new Set(draws.map((draw) => draw.need)).size } });
  return ok({ draws: movements.length });
});
