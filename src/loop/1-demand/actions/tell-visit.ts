import { Type, type Static } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { tidy } from '#kernel/text';
import { getEmployer, type Employer } from '#employers';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, type PlatformRefusal } from '#platform/actions/refusal';
import { isRegion, occupationTitle } from '#standards';
import type { NeedRecorded } from '../events.ts';
import type { DemandError } from '../rules/errors.ts';
import { recordNeed, strengths, type Need } from '../rules/need.ts';
import { isFilled, isOpen, photoName, toldWhen, type Visit } from '../rules/visit.ts';
import { saveNeeds } from '../store/needs.ts';
import { lockVisit, saveVisits, tellVisitIn } from '../store/visits.ts';

const need = Type.Object({ occupation: Type.Optional(Type.String({ maxLength: 10 })), headcount: Type.Optional(field.whole(1, 5000)), month: Type.Optional(field.day()), strength: Type.Optional(field.oneOf(strengths)) });
const input = Type.Object({
  /** A planned visit; without, one that nobody planned is written down for `employer` as it was. */
  visit: Type.Optional(field.id<'visit'>()), employer: Type.Optional(field.id<'employer'>()),
  met: Type.Optional(Type.String({ maxLength: 120 })), note: field.text(4000), needs: Type.Array(need, { maxItems: 5 }),
  /** When it was written, by the phone's clock. */
  at: Type.Optional(field.instant()),
  /** A photograph: already in the store, or as the phone kept it (base64). */
  photo: Type.Optional(field.file()), photoData: Type.Optional(Type.String({ maxLength: 1_900_000, pattern: '^[A-Za-z0-9+/=]*$' })),
});
type Told = Static<typeof input>;
type Refused = DemandError | PlatformRefusal;

/** What was heard and seen on a visit, with the needs that were named: all of it in the ledger in one commit, or nothing. */
export const tellVisit = action('demand.tell-visit', input, async (context, told) => {
  const { tx, centre, now, record, announce } = context;
  const visit = await visitOf(context, told);
  if (!visit.ok) return visit;
  const { employer, ...of } = visit.value;
  const photo = await photoOf(context, told);
  if (!photo.ok) return photo;
  const needs = needsOf(context, told, { employer, visit: of.visit.id, photo: photo.value });
  if (!needs.ok) return needs;

  if (of.isNew) await saveVisits(tx, centre, [of.visit]);
  await tellVisitIn(tx, of.visit, { toldAt: toldWhen(told.at, now), arrivedAt: now, met: told.met ? tidy(told.met) : null, note: told.note.trim(), photo: photo.value ?? null });
  await saveNeeds(tx, centre, needs.value);
  record({ subject: { type: 'visit', id: of.visit.id }, before: { status: of.isNew ? null : 'planned' }, after: { status: 'done', employer: employer.name, needs: needs.value.length, photo: photo.value !== undefined } });
  for (const one of needs.value) {
    record({ subject: { type: 'need', id: one.id }, after: { ...one, evidence: of.visit.id, employer: employer.name } });
    announce({ type: 'demand.need-recorded', version: 1, need: one.id, occupation: one.occupation, headcount: one.headcount } satisfies NeedRecorded);
  }
  return ok({ visit: of.visit.id, needs: needs.value.length });
});

type Found = { readonly visit: Visit; readonly employer: Employer; readonly isNew: boolean };

async function visitOf({ tx, actor, today, newId }: ActionContext, told: Told): Promise<Result<Found, Refused>> {
  const planned = told.visit ? await lockVisit(tx, told.visit) : undefined;
  if (told.visit && !planned) return fail(notFound);
  const open = planned ? isOpen(planned) : ok('open' as const);
  if (!open.ok) return open;
  const id = planned?.employer ?? told.employer;
  if (!id) return fail({ code: 'demand.visit-whom', field: 'employer' });
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const visit = planned ?? { id: newId<'visit'>(), employer: id, officer: { id: actor.id, name: actor.name }, plannedFor: today, purpose: null, status: 'planned', toldAt: null, arrivedAt: null, met: null, note: null, photo: null, reason: null, version: 1 };
  return ok({ visit, employer, isNew: !planned });
}

const photoKinds = ['jpeg', 'png', 'webp'] as const;
const largestPhoto = 8 * 1024 * 1024;

async function photoOf({ files, centre }: ActionContext, { photo, photoData }: Told): Promise<Result<string | undefined, Refused>> {
  if (photo) return (await files.read(photo, { centre })) ? ok(photo) : fail({ code: 'demand.photo-unreadable', field: 'photo' });
  if (!photoData) return ok(undefined);
  const kept = await files.put(Buffer.from(photoData, 'base64'), { centre, kinds: photoKinds, maxBytes: largestPhoto });
  return kept.ok ? ok(kept.value.hash) : fail({ code: 'demand.photo-unreadable', field: 'photo' });
}

type On = { readonly employer: Employer; readonly visit: Id<'visit'>; readonly photo: string | undefined };

/** The needs that were named, each taken in by the same rule as everywhere; the first fault names its row. */
function needsOf({ newId, today }: ActionContext, { needs }: Told, { employer, visit, photo }: On): Result<readonly Need[], Refused> {
  const taken: Need[] = [];
  for (const [at, row] of needs.entries()) {
    if (!isFilled(row)) continue;
    const { occupation, headcount, month = `${today.slice(0, 7)}-01` as Day, strength = 'heard' } = row;
    if (!occupation || !occupationTitle(occupation)) return fail({ code: 'demand.unknown-occupation', field: `needs.${at}.occupation` as 'occupation' });
    if (headcount === undefined) return fail({ code: 'demand.how-many', field: `needs.${at}.headcount` as 'headcount' });
    const region = employer.regionCode && isRegion(employer.regionCode) ? employer.regionCode : undefined;
    if (!region) return fail({ code: 'demand.employer-nowhere', field: `needs.${at}.occupation` as 'occupation' });
    const recorded = recordNeed(newId<'need'>(), { employer: employer.id, occupation, units: [], headcount, month, region, strength, source: 'field-visit', evidence: { origin: visit, ...(photo ? { file: photo, name: photoName } : {}) } }, today);
    if (!recorded.ok) return fail({ ...recorded.error, field: `needs.${at}.month` } as Refused & { field: string });
    taken.push(recorded.value);
  }
  return ok(taken);
}
