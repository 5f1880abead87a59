import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { stationConditions } from '../rules/workshop.ts';
import { addStationFaults, findWorkshop, listStationFaults, lockWorkshops, mendStation } from '../store/workshops.ts';

const input = Type.Object({ workshop: field.id<'workshop'>(), station: field.whole(1, 200), condition: field.oneOf(stationConditions), note: field.text(200) });

/** Notes that a station is worn or broken; a broken one seats nobody until it is mended. */
export const noteStation = action('waves.note-station', input, async ({ tx, centre, today, newId, record }, { workshop: id, station, condition, note }) => {
  await lockWorkshops(tx, [id]);
  const workshop = await findWorkshop(tx, id);
  if (!workshop) return fail(notFound);
  if (station > workshop.stations) return fail({ code: 'waves.no-such-station', field: 'station', stations: workshop.stations });
  if ((await listStationFaults(tx, id)).some((one) => one.station === station && !one.mendedOn)) return fail({ code: 'waves.station-noted', field: 'station', station });
  await addStationFaults(tx, centre, [{ id: newId<'station-fault'>(), workshop: id, station, condition, note, since: today, mendedOn: undefined }]);
  record({ subject: { type: 'workshop', id }, after: { station, condition, note } });
  return ok({ workshop: id });
});

/** Notes that a station works again. */
export const mendStationAction = action('waves.mend-station', Type.Object({ workshop: field.id<'workshop'>(), fault: field.id<'station-fault'>() }), async ({ tx, today, record }, { workshop: id, fault }) => {
  await lockWorkshops(tx, [id]);
  const found = (await listStationFaults(tx, id)).find((one) => one.id === fault && !one.mendedOn);
  if (!found) return fail(notFound);
  await mendStation(tx, fault, today);
  record({ subject: { type: 'workshop', id }, before: { station: found.station, condition: found.condition }, after: { mendedOn: today } });
  return ok({ workshop: id });
});
