import { addDays } from '#kernel/day';
import { dayOf, named, staffOf, type SampleTwin, type Twice } from './sample-twin.ts';

/** Lines of the ledger of every strength, with the units they name. */
export async function redoNeeds({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const needs = await rows(`select distinct on (strength, source) * from demand.needs where origin_id is null order by strength, source, recorded_on desc`);
  const units = await rows('select * from demand.need_units');
  const same = needs.map((one) => `(employer_id = '${String(one['employer_id'])}' and occupation = '${String(one['occupation'])}' and recorded_on = '${String(one['recorded_on'])}' and month = '${String(one['month'])}')`).join(' or ');
  return twice({ 'demand.need_units': `need_id in (select id from demand.needs where ${same})`, 'demand.needs': same }, async () => {
    for (const one of needs) {
      await redo('demand.record-need', {
        employer: one['employer_id'], occupation: one['occupation'], units: units.filter((unit) => unit['need_id'] === one['id']).map((unit) => unit['unit_key']), headcount: one['headcount'], month: one['month'],
        region: one['region'], strength: one['strength'], source: one['source'], note: one['note'] ?? undefined,
      }, { on: dayOf(one, 'recorded_on'), as: staffOf('employment') });
    }
  }, ['need_id']);
}

/** People hired of a past line: what paid it back, seat by seat. The sample's line knows no class, which belongs to a later stage: here it is told. */
export async function redoPaybacks({ rows, redo, twice, beyondDeeds }: SampleTwin): Promise<Twice> {
  const [line] = await rows(`select need_id from demand.movements where kind = 'paid-back' group by need_id order by count(*) desc limit 1`);
  const of = `kind = 'paid-back' and need_id = '${String(line!['need_id'])}'`;
  const hires = await rows(`select * from demand.movements where ${of} order by on_day`);
  const drawn = `kind = 'drawn' and need_id = '${String(line!['need_id'])}'`;
  const [seats] = await rows(`select * from demand.movements where ${drawn}`);
  await beyondDeeds(`update demand.movements set class_id = cause_id where ${drawn}`);
  return twice({ 'demand.movements': of }, async () => {
    for (const one of hires) await redo('demand.pay-back', { hire: one['cause_id'], need: one['need_id'], class: seats!['cause_id'], on: one['on_day'] }, { on: dayOf(one, 'on_day'), as: named('sample') });
  }, ['class_id']);
}

/** Employers nobody knows who ask for their link. */
export async function redoLinkRequests({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const asked = await rows('select * from demand.link_requests');
  return twice({ 'demand.link_requests': 'true' }, async () => {
    for (const one of asked) await redo('demand.ask-link', { employerName: one['employer_name'], contactName: one['contact_name'], reach: one['reach'], region: one['region'] ?? undefined }, { on: dayOf(one, 'asked_on'), as: named('sample') });
  });
}

/** Visits of every end, with the needs that were named on them. */
export async function redoVisits({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const visits = await rows('select * from demand.visits order by planned_for');
  const named = await rows(`select * from demand.needs where origin_id is not null and source = 'field-visit' order by id`);
  return twice({ 'demand.needs': "origin_id is not null and source = 'field-visit'", 'demand.visits': 'true' }, async () => {
    for (const one of visits) {
      const as = staffOf(one['officer_id'] === staffOf('planner').id ? 'planner' : 'employment');
      const planned = { on: addDays(dayOf(one, 'planned_for'), -1), as };
      const { visit } = await redo('demand.plan-visit', { employer: one['employer_id'], plannedFor: one['planned_for'], purpose: one['purpose'] }, planned);
      const told = { on: dayOf(one, 'planned_for'), as };
      const needs = named.filter((need) => need['origin_id'] === one['id']).map((need) => ({ occupation: need['occupation'], headcount: need['headcount'], month: need['month'], strength: need['strength'] }));
      if (one['status'] === 'done') await redo('demand.tell-visit', { visit, met: one['met'], note: one['note'], photo: one['photo'] ?? undefined, needs }, told);
      if (one['status'] === 'cancelled') await redo('demand.cancel-visit', { visit, reason: one['reason'] }, planned);
    }
  }, ['origin_id']);
}

/** Minutes of a forum, pasted again as they were. */
export async function redoMinutes({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const minutes = await rows('select * from demand.minutes');
  return twice({ 'demand.needs': "origin_id is not null and source = 'forum'", 'demand.minutes': 'true' }, async () => {
    for (const one of minutes) await redo('demand.record-minutes', { title: one['title'], heldOn: one['held_on'], place: one['place'], pasted: one['pasted'] }, { on: dayOf(one, 'held_on'), as: staffOf('planner') });
  }, ['origin_id']);
}

/** Keys of other systems; what they begin with is chance. */
export async function redoKeys({ rows, redo, twice }: SampleTwin): Promise<Twice> {
  const keys = await rows('select *, made_at::date as made_on from demand.keys');
  return twice({ 'demand.keys': 'true' }, async () => {
    for (const one of keys) await redo('demand.make-key', { holder: one['holder'], employer: one['employer_id'] ?? undefined }, { on: dayOf(one, 'made_on'), as: staffOf('administrator') });
  }, ['starts_with']);
}
