import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { sha256 } from '#kernel/sha256';
import { fold } from '#kernel/text';
import type { Person } from '#people';
import type { SampleWorld } from '#platform/sample';
import type { Wave } from '#waves';
import { applicationNumber } from '../rules/number.ts';
import { suggestedTraits } from '../rules/traits.ts';
import type { Planned } from './sample-plan.ts';

export type SampleApplication = Planned & { readonly id: Id<'application'>; readonly number: string | null; readonly submittedAt: Instant | null; readonly at: Instant; readonly traits: readonly string[]; readonly user: string | null };

/** What an officer wrote to those whose diploma could not be read. */
export const whatToMend = 'Foto ijazah belum terbaca. Foto ulang seluruh halaman di tempat terang.';

/** Applications in the order they arrived, spread over the days the wave was open. */
export function dateApplications({ newId, today, random }: SampleWorld, wave: Wave, planned: readonly Planned[], people: ReadonlyMap<Id<'person'>, Person>, users: ReadonlyMap<Id<'person'>, string>): SampleApplication[] {
  const last = wave.applyUntil < today ? wave.applyUntil : addDays(today, -1);
  const days = Math.max(1, Math.round((Date.parse(last) - Date.parse(wave.applyFrom)) / 86_400_000) + 1);
  const moments = planned.map(() => momentIn(addDays(wave.applyFrom, random.integer(days)), random.integer(13 * 60))).sort();
  return planned.map((one, at): SampleApplication => {
    const isSent = one.status !== 'draft';
    const { supportNeeds, socialBand } = people.get(one.person)!;
    return {
      ...one, id: newId<'application'>(), number: isSent ? applicationNumber(wave, at + 1) : null, at: moments[at]!, submittedAt: isSent ? moments[at]! : null,
      traits: one.status === 'draft' || one.status === 'submitted' ? [] : suggestedTraits({ supportNeeds, socialBand }), user: users.get(one.person) ?? null,
    };
  });
}

/** Between seven in the morning and eight in the evening in Jakarta. */
const momentIn = (day: Day, minute: number): Instant => new Date(Date.parse(`${day}T00:00:00.000Z`) + minute * 60_000).toISOString() as Instant;

/** An application's own row; a draft keeps its answers, a sent one points to the person. */
export function applicationRow(centre: Id<'centre'>, wave: Wave, one: SampleApplication, person: Person) {
  const isDraft = one.status === 'draft';
  const draft = isDraft
    ? { identity: { fullName: person.fullName, birthDay: person.birthDay, birthPlace: person.birthPlace, sex: person.sex }, home: { regionCode: person.regionCode, address: person.address, phone: person.phone ?? '' } }
    : { background: { education: person.education, schooling: person.schooling ?? undefined, work: 'looking', supportNeeds: person.supportNeeds }, agreedAt: one.at };
  return {
    centre_id: centre, id: one.id, wave_id: wave.id, name_key: isDraft ? '' : fold(person.fullName), region: isDraft ? '' : person.regionCode, number: one.number, receipt_code: isDraft ? null : codeOf(one.id), status: one.status, user_id: one.user, person_id: isDraft ? null : one.person, draft: JSON.stringify(draft),
    nik_sealed: null, nik_masked: isDraft ? null : person.maskedNik, traits: JSON.stringify(one.traits),
    to_fix: one.status === 'needs-fix' ? whatToMend : null, reason: null, assisted_by: null,
    started_at: one.at, saved_at: one.at, submitted_at: one.submittedAt, eligibility: null, seat_class_id: null, answer_by: null, reserve_class_id: null, reserve_rank: null,
  };
}

/** The form of a true code; true ones come from chance. */
const codeOf = (id: string): string => sha256(`receipt:${id}`).slice(0, 12).toUpperCase().replace(/(.{4})(?=.)/g, '$1-');
