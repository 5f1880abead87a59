import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { sha256 } from '#kernel/sha256';
import { fold } from '#kernel/text';
import type { Person } from '#people';
import type { SampleWorld } from '#platform/sample';
import type { Wave } from '#waves';
import type { Status } from '../rules/application.ts';
import { requiredDocuments, type Draft } from '../rules/draft.ts';
import { needsGuardian, type Guardian } from '../rules/guardian.ts';
import { applicationNumber } from '../rules/number.ts';
import { suggestedTraits } from '../rules/traits.ts';
import type { Planned } from './sample-plan.ts';
import { officer } from './sample-policy.ts';

export type SampleApplication = Planned & {
  readonly id: Id<'application'>; readonly number: string | null; readonly submittedAt: Instant | null; readonly at: Instant; readonly traits: readonly string[]; readonly user: string | null;
  /** One in twelve was taken down at the counter; the others came from a phone, and those of the open wave have their photographs. */
  readonly isByCounter: boolean; readonly hasPhotos: boolean;
};

const tested: readonly Status[] = ['called', 'scored'];
const looked: readonly Status[] = ['documents-complete', ...tested];

/** What an officer wrote to those whose diploma could not be read. */
export const whatToMend = 'Foto ijazah belum terbaca. Foto ulang seluruh halaman di tempat terang.';

/** Applications in the order they arrived, spread over the days the wave was open. */
export function dateApplications({ newId, today, random }: SampleWorld, wave: Wave, planned: readonly Planned[], people: ReadonlyMap<Id<'person'>, Person>, users: ReadonlyMap<Id<'person'>, string>): SampleApplication[] {
  const last = wave.applyUntil < today ? wave.applyUntil : addDays(today, -1);
  const days = Math.max(1, Math.round((Date.parse(last) - Date.parse(wave.applyFrom)) / 86_400_000) + 1);
  const moments = planned.map(() => momentIn(addDays(wave.applyFrom, random.integer(days)), random.integer(13 * 60))).sort();
  let sent = 0;
  return planned.map((one, at): SampleApplication => {
    const isSent = one.status !== 'draft';
    if (isSent) sent += 1;
    const { supportNeeds, socialBand } = people.get(one.person)!;
    const [user, isByCounter] = [users.get(one.person) ?? null, at % 12 === 7 && isSent && !users.has(one.person)];
    return {
      ...one, id: newId<'application'>(), number: isSent ? applicationNumber(wave, sent) : null, at: moments[at]!, submittedAt: isSent ? moments[at]! : null,
      traits: looked.includes(one.status) ? suggestedTraits({ supportNeeds, socialBand }) : [], user, isByCounter, hasPhotos: !isByCounter && !tested.includes(one.status),
    };
  });
}

/** Between seven in the morning and eight in the evening in Jakarta. */
const momentIn = (day: Day, minute: number): Instant => new Date(Date.parse(`${day}T00:00:00.000Z`) + minute * 60_000).toISOString() as Instant;

/** An application's own row; a draft keeps its answers, a sent one points to the person and to what the rule answered them, a withdrawn one forgets what was told. */
export function applicationRow(centre: Id<'centre'>, wave: Wave, one: SampleApplication, person: Person, eligibility: string) {
  const isDraft = one.status === 'draft';
  return {
    centre_id: centre, id: one.id, wave_id: wave.id, name_key: isDraft ? '' : fold(person.fullName), region: isDraft ? '' : person.regionCode, number: one.number, receipt_code: isDraft ? null : codeOf(one.id), status: one.status, user_id: one.user, person_id: isDraft ? null : one.person, draft: JSON.stringify(draftOf(one, person)),
    nik_sealed: null, nik_masked: isDraft ? person.maskedNik : null, traits: JSON.stringify(one.traits),
    to_fix: one.status === 'needs-fix' ? whatToMend : null, reason: null, assisted_by: one.isByCounter ? officer.userId : null,
    started_at: one.at, saved_at: one.at, submitted_at: one.submittedAt, eligibility: isDraft ? null : eligibility, seat_class_id: null, answer_by: null, reserve_class_id: null, reserve_rank: null,
  };
}

function draftOf({ status, at, isByCounter, hasPhotos }: SampleApplication, { fullName, birthDay, birthPlace, sex, regionCode, address, phone, email, education, schooling, supportNeeds }: Person): Draft {
  if (status === 'withdrawn') return {};
  const home = { regionCode, address, phone: phone ?? '', email: email ?? undefined };
  if (status === 'draft') return { identity: { fullName, birthDay, birthPlace, sex }, home, atCounter: [] };
  const background = { education, schooling: schooling ?? undefined, work: 'looking' as const, supportNeeds };
  const guardian = needsGuardian(birthDay, at.slice(0, 10) as Day) ? guardianOf(phone, at) : undefined;
  if (isByCounter) return { background, agreedAt: at, guardian };
  return { home, background, agreedAt: at, guardian, atCounter: hasPhotos ? [] : requiredDocuments({ background }) };
}

const mothers = ['Rohani', 'Sumiyati', 'Nurlaela', 'Kartinah', 'Dedeh Kurniasih', 'Siti Maemunah', 'Wartini'];

/** Whoever is under age applies with the consent of their mother. */
const guardianOf = (phone: string | null, agreedAt: Instant): Guardian =>
  ({ fullName: mothers[Number(phone?.slice(-4) ?? 0) % mothers.length]!, relation: 'mother', phone: (phone ?? '+6280000000000').replace('+628000000', '+628000001'), agreedAt });

/** The form of a true code; true ones come from chance. */
const codeOf = (id: string): string => sha256(`receipt:${id}`).slice(0, 12).toUpperCase().replace(/(.{4})(?=.)/g, '$1-');
