import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { listFollowUps } from '../store/follow-ups.ts';
import { findBehind, runningClasses } from './running-classes.ts';

const kinds = ['attendance', 'progress', 'away'] as const;
const input = Type.Object({
  class: Type.Optional(field.id<'class'>()), reason: Type.Optional(field.oneOf(kinds)), followed: Type.Optional(field.oneOf(['yes', 'no'] as const)),
  halaman: Type.Optional(field.whole(1, 10_000)), whole: Type.Optional(Type.Boolean()),
});

/** Who falls behind in the classes that run now, why, and what was already done about it; the most reasons first. */
export const listBehind = question('training.see-classes', input, async ({ tx, scope, today }, { class: ofClass, reason, followed, halaman, whole }) => {
  const behind = await findBehind(tx, await runningClasses(tx, scope, today), today);
  const people = await findPersons(tx, behind.map(({ enrolment }) => enrolment.person));
  const followUps = await listFollowUps(tx, behind.map(({ enrolment }) => enrolment.id));
  const rows = behind.map((one) => ({ ...one, name: people.get(one.enrolment.person)?.fullName ?? '', phone: people.get(one.enrolment.person)?.phone ?? null, followUp: followUps.find((row) => row.enrolment === one.enrolment.id) }))
    .filter((one) => (!ofClass || one.class.id === ofClass) && (!reason || one.reasons.some(({ kind }) => kind === reason)) && (!followed || (followed === 'yes') === (one.followUp !== undefined)))
    .sort((one, other) => other.reasons.length - one.reasons.length || one.name.localeCompare(other.name, 'id') || one.enrolment.id.localeCompare(other.enrolment.id));
  return ok({
    rows: whole ? rows : rows.slice(offsetOf(halaman), offsetOf(halaman) + perPage), total: rows.length, page: halaman ?? 1, filter: { class: ofClass, reason, followed }, kinds, today,
    classes: [...new Map(behind.map((one) => [one.class.id, one.class.label]))].map(([id, label]) => ({ id, label })).sort((one, other) => one.label.localeCompare(other.label, 'id')),
  });
});
